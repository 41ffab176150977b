package de.roterfaden.bake.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReferencesTest {

  /** What {@link References#values} looks for, said in another way. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s(?:src|(?:xlink:)?href|poster|srcset|data)=(?:\"([^\"]+)\"|'([^']+)')");

  @Test
  void findsWhatAPageRefersToFromTheRoot() {
    String page =
        """
        <a href="b.html#unten">B</a> <a href='../index.html?x'>Start</a> <a title=" href='nein'">
        <img src="../bild%20eins.png" srcset="k.png 400w, g.png 2x" alt="src=nein.png">
        <use xlink:href="zeichen.svg#a"/> <a href="https://ort.example/a.png">fort</a>
        <video poster="p&amp;q.jpg" data-src="nein.mp4"></video><a href="">leer</a>
        """;
    assertThat(References.in("kapitel/a.html", page))
        .contains(
            "kapitel/b.html",
            "index.html",
            "bild eins.png",
            "kapitel/k.png",
            "kapitel/g.png",
            "kapitel/zeichen.svg",
            "kapitel/p&q.jpg")
        .doesNotContain("kapitel/nein.mp4", "kapitel/nein.png");
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(
            " ", "\n", "\t", "src", "href", "xlink:", "poster", "srcset", "data", "data-", "=", "=",
            "\"", "\"", "'", "a.png", "<img", ">", "&amp;", "ü")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Property
  void findsTheSameValuesAsAPattern(@ForAll("pages") String page) {
    List<String> expected =
        ATTRIBUTE
            .matcher(page)
            .results()
            .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
            .toList();
    assertThat(References.values(page)).isEqualTo(expected);
  }

  @Provide
  Arbitrary<String> addresses() {
    return Arbitraries.of("..", ".", "/", "/", "a", "b.png", "...", "%20", "%2F", "+", "ü", "a..")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces))
        .filter(address -> !address.startsWith("/") && !address.startsWith("%2F"));
  }

  @Property
  void leadsWhereAPathWouldLead(
      @ForAll("addresses") String address, @ForAll @IntRange(max = 3) int depth) {
    String page = "o/".repeat(depth) + "s.html";
    String expected =
        Path.of(page)
            .resolveSibling(address.replace("%20", " ").replace("%2F", "/"))
            .normalize()
            .toString();
    assertThat(References.in(page, "<a href=\"" + address + "\">")).containsExactly(expected);
  }
}

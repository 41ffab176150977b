package de.roterfaden.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.check.links.LinksCheck;
import de.roterfaden.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether pages lie in the folder or are in memory makes no difference. */
class BuiltSiteTest {

  private static final Map<String, String> PAGES =
      Map.of(
          "index.html", page("<a href=\"k/a.html\">A</a> <a href=\"style.css\">Stil</a>"),
          "k/a.html",
              page("<a href=\"../k/alt.html\">alt</a> <a href=\"../K/a.html#nichts\">A</a>"),
          "k/alt.html", page("<meta http-equiv=refresh content=\"0; url=a.html\">"),
          "k/b.html", page("<a href=\"a.html#nirgends\">A</a> <a href=\"fehlt.html\">fehlt</a>"));

  @TempDir Path folder;

  @Test
  void checksSeeTheSameOfPagesThatAreInMemory() throws IOException {
    Path written = Files.createDirectory(folder.resolve("written"));
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Files.writeString(written.resolve("style.css"), "a{background:url(weg.png)}");
    Files.writeString(empty.resolve("style.css"), "a{background:url(weg.png)}");
    BuiltSite held = BuiltSite.of(empty, PAGES, "", Origins.BUILT);
    BuiltSite.of(written, PAGES, "", Origins.BUILT).writeOut();
    BuiltSite onDisk = BuiltSite.of(written, "", Origins.BUILT);

    List<Finding> found = findings(held);

    assertThat(held.pages())
        .isEqualTo(onDisk.pages())
        .containsExactly("index.html", "k/a.html", "k/alt.html", "k/b.html");
    assertThat(found).extracting(Finding::rule).contains("links/anchor", "links/moved");
    assertThat(found).containsExactlyInAnyOrderElementsOf(findings(onDisk));
    assertThat(empty).isDirectoryNotContaining("glob:**.html");
  }

  private static List<Finding> findings(BuiltSite site) {
    return site.show(new LinksCheck().begin(site)).findings();
  }

  private static String page(String body) {
    return "<!DOCTYPE html><html lang=\"de\"><head><title>T</title></head><body>"
        + body
        + "</body></html>";
  }
}

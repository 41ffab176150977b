package de.roterfaden.bake.theme;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {

  @TempDir private Path folder;

  private final List<Finding> findings = new ArrayList<>();

  @Test
  void namesAnAssetByItsContent() throws IOException {
    write("a/b.min.js", "1");
    String before = assets(Map.of()).href("a/b.min.js").orElseThrow();
    assertThat(before).matches("assets/a/b\\.min\\.[0-9a-f]{8}\\.js");
    write("a/b.min.js", "2");
    assertThat(assets(Map.of()).href("a/b.min.js")).get().isNotEqualTo(before);
  }

  @Test
  void knowsNoAssetThatIsNotThere() throws IOException {
    assertThat(assets(Map.of()).href("../theme.yml")).isEmpty();
  }

  @Test
  void changesAddressesInStyleSheets() throws IOException {
    write("fonts/x.woff2", "x");
    write("bild.svg", "<svg/>");
    write(
        "css/a.css",
        "a{b:url(../fonts/x.woff2)}c{d:url( '../bild.svg#teil' )}e{f:url(data:image/png;base64,AA)}");
    Assets assets = assets(Map.of());
    assertThat(findings).isEmpty();
    assertThat(assets.text("css/a.css").orElseThrow())
        .contains("url(\"../fonts/x." + print(assets, "fonts/x.woff2") + ".woff2\")")
        .contains("url(\"../bild." + print(assets, "bild.svg") + ".svg#teil\")")
        .contains("url(\"data:image/png;base64,AA\")");
  }

  @Test
  void joinsStyleSheetsInTheOrderOfTheBundle() throws IOException {
    write("fonts/x.woff2", "x");
    write("css/a.css", "/* weg */\na{b:url(../fonts/x.woff2)}");
    write("css/b.css", "b{}");
    Assets assets = assets(Map.of("alles.css", List.of("css/b.css", "css/a.css")));
    assertThat(assets.text("alles.css").orElseThrow())
        .isEqualTo("b{}\na{b:url(\"fonts/x." + print(assets, "fonts/x.woff2") + ".woff2\")}\n");
    assertThat(assets.paths()).containsExactly("alles.css", "fonts/x.woff2");
  }

  @Test
  void aChangedFontChangesTheNameOfTheStyleSheet() throws IOException {
    write("a.css", "a{b:url(x.woff2)}");
    write("x.woff2", "1");
    String before = assets(Map.of()).href("a.css").orElseThrow();
    write("x.woff2", "2");
    assertThat(assets(Map.of()).href("a.css").orElseThrow()).isNotEqualTo(before);
  }

  @Test
  void addressesThatLeadNowhereOrElsewhereAreFindings() throws IOException {
    write("x.woff2", "x");
    write(
        "a.css",
        "a{}\n b{c:url(xx.woff2)}\nd{e:url(https://fonts.example/x)}\nf{g:url(//cdn.example)}\n"
            + "@import 'b.css';\n/* url(comment.png) */\nh{i:url(../../../../etc/passwd)}");
    String css = assets(Map.of()).text("a.css").orElseThrow();
    assertThat(findings)
        .extracting(Finding::rule, f -> f.position().line(), f -> f.position().column())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("theme/missing-asset", 2, 6),
            org.assertj.core.groups.Tuple.tuple("theme/foreign-address", 3, 5),
            org.assertj.core.groups.Tuple.tuple("theme/foreign-address", 4, 5),
            org.assertj.core.groups.Tuple.tuple("theme/import", 5, 1),
            org.assertj.core.groups.Tuple.tuple("theme/missing-asset", 7, 5));
    assertThat(css).doesNotContain("example").doesNotContain("@import");
  }

  @Test
  void aBundleNamesWhatItLacks() throws IOException {
    write("css/a.css", "a{}");
    assets(Map.of("alles.css", List.of("css/aa.css")));
    assertThat(findings).extracting(Finding::target).containsExactly("css/aa.css");
  }

  @Test
  void takesWhatTheBuildMakes() throws IOException {
    Assets assets = assets(Map.of()).with("colors.css", "a{}").with("colors.css", "b{}");
    assertThat(assets.files()).hasSize(1);
    assertThat(assets.files().get(assets.href("colors.css").orElseThrow()))
        .isEqualTo("b{}".getBytes(StandardCharsets.UTF_8));
  }

  private static String print(Assets assets, String path) {
    String[] parts = assets.href(path).orElseThrow().split("\\.", -1);
    return parts[parts.length - 2];
  }

  private Assets assets(Map<String, List<String>> bundles) throws IOException {
    return Assets.of(ThemeFiles.folder(folder, "", findings), bundles, findings);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("assets").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}

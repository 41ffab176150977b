package de.roterfaden.bake;

import static de.roterfaden.bake.GeneratedNarrative.CANARY;
import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Edition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole path, from a folder of files to a folder of pages. */
class SiteBuildTest {

  private static final Pattern ADDRESS =
      Pattern.compile("\\s(href|src|poster|srcset|content)=\"([^\"]*)\"");

  @TempDir private Path folder;

  @Test
  void everyPageThatWasWrittenIsPublishedInItsVersion() throws IOException {
    GeneratedNarrative.write(folder, 4);

    BuildResult result = build(BuildRequest.of(folder));

    assertThat(result.published()).isTrue();
    assertThat(result.pages())
        .containsExactly(
            Map.entry("Alltagssprache", 1 + 4 + 4 + 2 + 1 + 1 + 4),
            Map.entry("Einfache Sprache", 1 + 1 + 1 + 1),
            Map.entry("Leichte Sprache", 1 + 2 + 1 + 1 + 1),
            Map.entry("English", 1 + 2 + 1 + 4));
    assertThat(site().pages())
        .containsKeys(
            "index.html",
            "leicht.html",
            "kapitel/kapitel-0001/index.html",
            "kapitel/kapitel-0002/leicht.html",
            "seiten/impressum/index.html",
            "aufgaben/wasser/index.html",
            "aufgaben/wasser/en.html",
            "neues/index.html",
            "neues/leicht.html",
            "kapitel/alter-anfang.html",
            "404.html")
        .doesNotContainKeys("kapitel/kapitel-0001/leicht.html", "aufgaben/arbeit/leicht.html");
  }

  @Test
  void whatANarrativeDoesWithoutIsNotMadeNorLinked() throws IOException {
    GeneratedNarrative.write(folder, 4);
    build(BuildRequest.of(folder));
    assertThat(site().pages())
        .containsKeys(
            "neues/index.html",
            "search/index.html",
            "booklet/index.html",
            "posters/kapitel/kapitel-0001/index.html");
    assertThat(site().files()).containsKey("search/standard.js");
    Files.writeString(
        folder.resolve("narrative.yml"),
        "leaveOut: [changes, booklet, search, posters]\n",
        StandardOpenOption.APPEND);

    BuildResult result = build(BuildRequest.of(folder));

    assertThat(result.published()).isTrue();
    assertThat(site().pages().keySet())
        .contains("index.html", "kapitel/kapitel-0001/index.html", "aufgaben/wasser/index.html")
        .noneMatch(page -> page.matches("(neues|search|booklet|posters)/.*"));
    assertThat(site().files().keySet()).noneMatch(file -> file.startsWith("search/"));
    assertThat(site().pages().values())
        .noneMatch(
            page -> page.matches("(?s).*(href|action)=\"[^\"]*(neues|search|booklet|posters)/.*"));
  }

  @Test
  void twoBuildsGiveTheSameBytesWhereverAndWheneverTheyAreMade() throws IOException {
    GeneratedNarrative.write(folder.resolve("one"), 12);
    GeneratedNarrative.write(folder.resolve("two"), 12);
    shuffleTimes(folder.resolve("two"));

    OtherProcess.Ended one =
        OtherProcess.build(folder.resolve("one"), "-Duser.language=de", "-Duser.timezone=UTC");
    OtherProcess.Ended two =
        OtherProcess.build(
            folder.resolve("two"),
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1");

    assertThat(one).returns(0, OtherProcess.Ended::exit);
    assertThat(two).returns(0, OtherProcess.Ended::exit);
    assertThat(SiteOnDisk.read(folder.resolve("two/output/public")).comparable())
        .isEqualTo(SiteOnDisk.read(folder.resolve("one/output/public")).comparable());
  }

  @Test
  void aSecondBuildOfTheSameFilesWritesNothing() throws IOException {
    GeneratedNarrative.write(folder, 3);
    build(BuildRequest.of(folder));

    BuildResult again = build(BuildRequest.of(folder));

    assertThat(again.written()).isZero();
    assertThat(again.deleted()).isZero();
    assertThat(again.unchanged()).isPositive();
  }

  @Test
  void aDeletedChapterIsGoneWithItsPicture() throws IOException {
    GeneratedNarrative.write(folder, 3);
    build(BuildRequest.of(folder));
    assertThat(site().files()).containsKey("kapitel/kapitel-0003/bild.svg");
    try (Stream<Path> files = Files.list(folder.resolve("content/kapitel/kapitel-0003"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }

    BuildResult result = build(BuildRequest.of(folder));

    assertThat(result.published()).isTrue();
    assertThat(site().files().keySet()).noneMatch(path -> path.contains("kapitel-0003"));
    assertThat(site().pages().values()).noneMatch(page -> page.contains("kapitel-0003"));
  }

  @Test
  void noDraftAndNoFieldThatIsNotPublicIsAnywhereInThePublicEdition() throws IOException {
    GeneratedNarrative.write(folder, 3);
    GeneratedNarrative.addSecrets(folder);

    BuildResult result = build(BuildRequest.of(folder).at("https://musterau.example/erzaehlung"));

    assertThat(result.published()).isTrue();
    site()
        .files()
        .forEach(
            (path, bytes) -> {
              assertThat(path).doesNotContainIgnoringCase(CANARY).doesNotContain("entwurf");
              assertThat(new String(bytes, StandardCharsets.UTF_8))
                  .as(path)
                  .doesNotContainIgnoringCase(CANARY);
            });
  }

  @Test
  void theEditorialEditionShowsDraftsAndSaysThatItIsNotPublic() throws IOException {
    GeneratedNarrative.write(folder, 3);
    GeneratedNarrative.addSecrets(folder);

    BuildResult result =
        build(
            BuildRequest.of(folder).forEdition(Edition.EDITORIAL).at("https://musterau.example/"));

    SiteOnDisk site = SiteOnDisk.read(folder.resolve("output/editorial"));
    assertThat(result.published()).isTrue();
    assertThat(site.text("kapitel/entwurf/index.html")).contains(CANARY);
    assertThat(site.files()).containsKey("kapitel/entwurf/entwurf-" + CANARY + ".svg");
    assertThat(site.files()).doesNotContainKeys("sitemap.xml", "feed.xml");
    assertThat(site.pages().values())
        .allMatch(page -> page.contains("noindex"))
        .noneMatch(page -> page.contains("rel=\"canonical\""));
  }

  @Test
  void aPictureThatNoPageShowsStaysAtHome() throws IOException {
    GeneratedNarrative.write(folder, 1);
    GeneratedNarrative.addSecrets(folder);

    build(BuildRequest.of(folder));

    assertThat(site().files())
        .containsKeys("kapitel/kapitel-0001/bild.svg", "visionen/fluss.svg")
        .doesNotContainKey("kapitel/kapitel-0001/unbenutzt-" + CANARY + ".svg");
  }

  @Test
  void aPictureIsPublishedUnderItsNameWhateverLettersThatHas() throws IOException {
    GeneratedNarrative.write(folder, 1);
    String name = "Foto Ämter & Co (1).svg";
    Files.copy(
        folder.resolve("content/kapitel/kapitel-0001/bild.svg"),
        folder.resolve("content/seiten/impressum/" + name));
    Files.copy(
        folder.resolve("content/kapitel/kapitel-0001/bild.svg.yml"),
        folder.resolve("content/seiten/impressum/" + name + ".yml"));
    Files.writeString(
        folder.resolve("content/seiten/impressum/index.md"),
        "\n![](<" + name + ">)\n",
        StandardOpenOption.APPEND);

    BuildResult result = build(BuildRequest.of(folder));

    assertThat(result.published()).as(result.findings().toString()).isTrue();
    assertThat(site().files()).containsKey("seiten/impressum/" + name);
  }

  @Test
  void aPhotoIsPublishedInSmallerSizesAndTheLargeOriginalStaysAtHome() throws IOException {
    GeneratedNarrative.write(folder, 1);
    GeneratedNarrative.addPhoto(folder, "hafen.jpg", 2400, 1200);
    GeneratedNarrative.addPhoto(folder, "platz.png", 700, 350);

    BuildResult result = build(BuildRequest.of(folder));

    assertThat(result.published()).as(result.findings().toString()).isTrue();
    assertThat(site().files().keySet())
        .filteredOn(path -> path.matches("seiten/impressum/.*(jpg|png)"))
        .containsExactlyInAnyOrder(
            "seiten/impressum/hafen-480w.jpg",
            "seiten/impressum/hafen-960w.jpg",
            "seiten/impressum/hafen-1440w.jpg",
            "seiten/impressum/hafen-1920w.jpg",
            "seiten/impressum/platz-480w.png",
            "seiten/impressum/platz.png");
    Map<String, byte[]> first = site().files();
    BuildResult again = build(BuildRequest.of(folder));
    assertThat(again.written()).isZero();
    delete(folder.resolve(".faden/pictures"));
    assertThat(build(BuildRequest.of(folder)).written()).as("made anew, the same bytes").isZero();
    assertThat(site().files()).containsOnlyKeys(first.keySet());
  }

  @Test
  void aBuildThatIsPublishedForgetsPicturesThatNobodyUsedForAMonth() throws IOException {
    GeneratedNarrative.write(folder, 1);
    build(BuildRequest.of(folder));
    Path unused = folder.resolve(".faden/pictures/" + "0".repeat(64));
    Files.writeString(unused, "of a picture that is gone");
    Files.setLastModifiedTime(unused, FileTime.from(Instant.now().minus(Duration.ofDays(31))));
    String page = Files.readString(folder.resolve("content/index.md"));

    write("content/index.md", "no front matter");
    assertThat(build(BuildRequest.of(folder)).published()).isFalse();
    assertThat(unused).exists();
    write("content/index.md", page);
    assertThat(build(BuildRequest.of(folder)).published()).isTrue();

    assertThat(unused).doesNotExist();
    try (Stream<Path> kept = Files.list(folder.resolve(".faden/pictures"))) {
      assertThat(kept).isNotEmpty();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Test
  void picturesLoseTheirScriptsAndTheirNotesAboutPeople() throws IOException {
    GeneratedNarrative.write(folder, 1);
    write(
        "content/kapitel/kapitel-0001/bild.svg",
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2" onload="alert(1)">\
        <metadata>Ada Beispiel, 51.2 N</metadata><script>alert(2)</script>\
        <image href="https://elsewhere.example/x.png"/><rect width="4" height="2"/></svg>
        """);

    build(BuildRequest.of(folder));

    assertThat(site().text("kapitel/kapitel-0001/bild.svg"))
        .contains("<rect")
        .doesNotContain("alert", "Ada Beispiel", "elsewhere.example");
  }

  @Test
  void aDocumentBesideAPageIsPublishedIfThePageLinksToIt() throws IOException {
    GeneratedNarrative.write(folder, 1);
    write("content/seiten/impressum/beschluss.pdf", "%PDF-1.7");
    write("content/seiten/impressum/geheim.pdf", "%PDF-1.7");
    Files.writeString(
        folder.resolve("content/seiten/impressum/index.md"),
        "\n[Der Beschluss](beschluss.pdf)\n",
        StandardOpenOption.APPEND);

    BuildResult result = build(BuildRequest.of(folder));

    assertThat(result.published()).as(result.findings().toString()).isTrue();
    assertThat(site().files())
        .containsKey("seiten/impressum/beschluss.pdf")
        .doesNotContainKey("seiten/impressum/geheim.pdf");
  }

  @Test
  void whatLiesInAssetsIsCopiedAsItIs() throws IOException {
    GeneratedNarrative.write(folder, 1);
    write("assets/dokumente/strategie.pdf", "%PDF-1.7 ä");
    write("assets/.geheim", "x");
    write("assets/Thumbs.db", "x");

    build(BuildRequest.of(folder));

    assertThat(site().files())
        .containsKey("assets/dokumente/strategie.pdf")
        .doesNotContainKeys("assets/.geheim", "assets/Thumbs.db");
    assertThat(site().text("assets/dokumente/strategie.pdf")).isEqualTo("%PDF-1.7 ä");
  }

  @Test
  void anAssetMayNotTakeThePlaceOfAPage() throws IOException {
    GeneratedNarrative.write(folder, 1);
    write("content/assets/index.md", "---\ntitle: Unterlagen\ntype: page\n---\nText\n");
    write("assets/index.html", "mine");

    BuildResult result = build(BuildRequest.of(folder));

    assertThat(result.published()).isFalse();
    assertThat(result.findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .singleElement()
        .returns("bake/asset-taken", Finding::rule)
        .returns("assets/index.html", Finding::file);
  }

  @Test
  void anErrorAnywhereKeepsTheOldSiteAsItWas() throws IOException {
    GeneratedNarrative.write(folder, 3);
    build(BuildRequest.of(folder));
    Map<String, String> before = site().comparable();
    FileTime written = Files.getLastModifiedTime(folder.resolve("output/public/index.html"));
    write("content/kapitel/kapitel-0002/index.md", "---\ntitle: [\n---\n");
    write("content/kapitel/kapitel-0003/index.md", "---\ntitle: Drei\ntype: chapterr\n---\n");

    BuildResult result = build(BuildRequest.of(folder));

    assertThat(result.published()).isFalse();
    assertThat(result.findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(Finding::file)
        .contains("content/kapitel/kapitel-0002/index.md", "content/kapitel/kapitel-0003/index.md");
    assertThat(site().comparable()).isEqualTo(before);
    assertThat(Files.getLastModifiedTime(folder.resolve("output/public/index.html")))
        .isEqualTo(written);
    assertThat(folder.resolve(".faden/next-public")).doesNotExist();
  }

  @Test
  void aTemplateThatIsWrongIsAFindingWithItsLine() throws IOException {
    GeneratedNarrative.write(folder, 2);
    write("theme/templates/chapter.peb", "<h1>{{ page.title }}</h1>\n{{ page.titel }}\n");

    BuildResult result = build(BuildRequest.of(folder));

    assertThat(result.published()).isFalse();
    assertThat(result.findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .singleElement()
        .returns("theme/templates/chapter.peb", Finding::file)
        .returns(2, finding -> finding.position().line());
  }

  @Test
  void withoutAnAddressThereIsNothingForSearchEnginesAndTheBuildSaysSo() throws IOException {
    GeneratedNarrative.write(folder, 2);

    BuildResult result = build(BuildRequest.of(folder));

    assertThat(result.notes()).anyMatch(note -> note.key().equals("bake.no-base-url"));
    assertThat(site().files()).doesNotContainKeys("sitemap.xml", "feed.xml");
    assertThat(site().pages().values())
        .noneMatch(page -> page.contains("rel=\"canonical\"") || page.contains("hreflang=\"x"));
  }

  @Test
  void withAnAddressPagesNameThemselvesAndTheirTwinsInStandardLanguage() throws IOException {
    GeneratedNarrative.write(folder, 2);

    BuildResult result = build(BuildRequest.of(folder).at("https://musterau.example/2040"));

    assertThat(result.notes()).noneMatch(note -> note.key().equals("bake.no-base-url"));
    assertThat(site().text("index.html"))
        .contains("<link rel=\"canonical\" href=\"https://musterau.example/2040/index.html\">")
        .contains("hreflang=\"en\" href=\"https://musterau.example/2040/en.html\"")
        .contains("hreflang=\"de\" href=\"https://musterau.example/2040/index.html\"");
    assertThat(site().text("leicht.html")).doesNotContain("<link rel=\"alternate\" hreflang");
    assertThat(site().text("sitemap.xml"))
        .contains("<loc>https://musterau.example/2040/kapitel/kapitel-0002/leicht.html</loc>")
        .doesNotContain("404.html")
        .doesNotContain("alter-anfang");
    assertThat(site().text("feed.xml"))
        .contains("https://musterau.example/2040/kapitel/kapitel-0001/index.html");
    assertThat(site().text("robots.txt")).contains("https://musterau.example/2040/sitemap.xml");
  }

  @Test
  void anAddressThatIsNoneIsAnError() throws IOException {
    GeneratedNarrative.write(folder, 1);

    for (String wrong : List.of("musterau.example", "ftp://musterau.example/", "https://a b/")) {
      BuildResult result = build(BuildRequest.of(folder).at(wrong));

      assertThat(result.published()).as(wrong).isFalse();
      assertThat(result.findings()).extracting(Finding::rule).contains("bake/base-url");
    }
  }

  @Test
  void allAddressesAreRelativeAndLeadToFilesThatAreThere() throws IOException {
    GeneratedNarrative.write(folder, 5);
    build(BuildRequest.of(folder));
    SiteOnDisk site = site();

    site.pages()
        .forEach(
            (path, page) -> {
              Matcher address = ADDRESS.matcher(page);
              while (address.find()) {
                if (!address.group(1).equals("content") && !path.equals("404.html")) {
                  checkAddress(site, path, address.group(2));
                }
              }
            });
  }

  @Test
  void onlyThePageForAddressesThatDoNotExistHasAbsoluteLinks() throws IOException {
    GeneratedNarrative.write(folder, 2);
    build(BuildRequest.of(folder).at("https://musterau.example/2040/"));

    assertThat(site().text("404.html")).contains("href=\"https://musterau.example/2040/");
    site()
        .pages()
        .forEach(
            (path, page) -> {
              if (!path.equals("404.html")) {
                String body = page.substring(page.indexOf("<body"));
                assertThat(body).as(path).doesNotContain("href=\"https://musterau.example/2040");
              }
            });
  }

  @Test
  void noPageButOneHasScriptsOrStylesOfItsOwn() throws IOException {
    GeneratedNarrative.write(folder, 3);
    build(BuildRequest.of(folder));

    site()
        .pages()
        .forEach(
            (path, page) -> {
              assertThat(page).as(path).doesNotContainPattern("<script(?![^>]*\\ssrc=)");
              assertThat(page).as(path).doesNotContainPattern("<[^>]*\\son[a-z]+=");
              assertThat(page).as(path).doesNotContainPattern("<[^>]*\\sstyle=");
              if (!path.equals("404.html")) {
                assertThat(page).as(path).doesNotContain("<style");
              }
            });
  }

  @Test
  void noPageLoadsAnythingFromElsewhere() throws IOException {
    GeneratedNarrative.write(folder, 3);
    build(BuildRequest.of(folder));

    site()
        .files()
        .forEach(
            (path, bytes) -> {
              String text = new String(bytes, StandardCharsets.UTF_8);
              if (path.endsWith(".html")) {
                assertThat(text).as(path).doesNotContainPattern("\\ssrc(set)?=\"(https?:)?//");
                assertThat(text)
                    .as(path)
                    .doesNotContainPattern(
                        "<link[^>]*rel=\"(stylesheet|icon|preload)\"[^>]*href=\"(https?:)?//");
              }
              if (path.endsWith(".css")) {
                assertThat(text).as(path).doesNotContainPattern("url\\([\"']?(https?:)?//");
              }
            });
  }

  @Test
  void theVersionSwitchSaysWhichTwinIsMissingAndLeadsToItsStartPage() throws IOException {
    GeneratedNarrative.write(folder, 2);
    build(BuildRequest.of(folder));

    String first = site().text("kapitel/kapitel-0001/index.html");
    String second = site().text("kapitel/kapitel-0002/index.html");
    assertThat(first).contains("href=\"../../leicht.html\"");
    assertThat(second).contains("href=\"../../kapitel/kapitel-0002/leicht.html\"");
  }

  @Test
  void anOldAddressLeadsToTheNewOne() throws IOException {
    GeneratedNarrative.write(folder, 1);
    build(BuildRequest.of(folder));

    assertThat(site().text("kapitel/alter-anfang.html"))
        .contains("url=kapitel-0001/index.html")
        .contains("noindex");
  }

  @Test
  void twoBuildsAtOnceGetInNobodysWay() throws Exception {
    GeneratedNarrative.write(folder.resolve("one"), 5);
    GeneratedNarrative.write(folder.resolve("two"), 7);

    List<BuildResult> results =
        Stream.of("one", "two", "one", "two")
            .parallel()
            .map(
                name ->
                    build(
                        BuildRequest.of(folder.resolve(name))
                            .into(folder.resolve("out-" + name + Thread.currentThread().getId()))))
            .toList();

    assertThat(results).anyMatch(BuildResult::published);
    for (BuildResult result : results) {
      assertThat(result.published() || isBusy(result)).as(result.toString()).isTrue();
    }
  }

  private static boolean isBusy(BuildResult result) {
    return result.findings().stream().anyMatch(finding -> finding.rule().endsWith("/busy"));
  }

  private static void checkAddress(SiteOnDisk site, String page, String address) {
    if (address.matches("(mailto|tel|https):.*") || address.startsWith("#")) {
      return;
    }
    assertThat(address).as(page).doesNotStartWith("/");
    String path = address.replaceFirst("#.*", "");
    String target = Path.of(page).resolveSibling(path).normalize().toString().replace('\\', '/');
    assertThat(site.files()).as(page + " links to " + address).containsKey(target);
  }

  private static BuildResult build(BuildRequest request) {
    return SiteBuild.run(request, Progress.SILENT);
  }

  private SiteOnDisk site() throws IOException {
    return SiteOnDisk.read(folder.resolve("output/public"));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void shuffleTimes(Path folder) throws IOException {
    Random random = new Random(7);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, FileTime.fromMillis(random.nextInt() & 0xffffffffL));
      }
    }
  }
}

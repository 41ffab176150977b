package de.roterfaden.bake;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.narrative.Edition;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What search engines, feed readers and social networks get of a public site. */
class SharedFilesTest {

  private static final String BASE = "https://stadt.example/zukunft/";

  @TempDir private Path folder;

  @BeforeEach
  void writeThreeChapters() throws IOException {
    GeneratedNarrative.write(folder, 3);
  }

  @Test
  void theSitemapNamesEveryPublicPageOnceByItsWholeAddress() throws IOException {
    SiteOnDisk site = build(BASE);
    Set<String> expected = new TreeSet<>();
    site.pages()
        .forEach(
            (path, html) -> {
              if (Jsoup.parse(html).select("meta[name=robots][content*=noindex]").isEmpty()) {
                expected.add(BASE + path);
              }
            });

    List<String> locations = xml(site, "sitemap.xml").select("url > loc").eachText();

    assertThat(locations).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(locations).contains(BASE + "index.html").doesNotHaveDuplicates();
  }

  @Test
  void datesInTheSitemapAreThoseOfW3c() throws IOException {
    assertThat(xml(build(BASE), "sitemap.xml").select("lastmod").eachText())
        .isNotEmpty()
        .allSatisfy(SharedFilesTest::parseW3cDate);
  }

  @Test
  void robotsAreToldTheSitemapAndKeptOutOfWhatIsNotPublic() throws IOException {
    assertThat(build(BASE).text("robots.txt"))
        .startsWith("User-agent: *\n")
        .contains("Allow: /\n")
        .contains("Sitemap: " + BASE + "sitemap.xml")
        .doesNotContain("Disallow");
    assertThat(build("").text("robots.txt")).doesNotContain("Sitemap");

    BuildResult built = SiteBuild.run(request(BASE).forEdition(Edition.REVIEW), Progress.SILENT);
    assertThat(built.published()).as("%s", built.findings()).isTrue();
    SiteOnDisk review = SiteOnDisk.read(built.site());
    assertThat(review.text("robots.txt")).contains("Disallow: /\n").doesNotContain("Sitemap");
    assertThat(review.files()).doesNotContainKey("sitemap.xml");
    assertThat(review.files().keySet()).noneMatch(path -> path.contains("cards/"));
  }

  /** RFC 4287, 4.1.1 and 4.1.2. */
  @Test
  void feedsHaveWhatAtomAsksFor() throws IOException {
    SiteOnDisk site = build(BASE);
    List<String> feeds =
        site.files().keySet().stream().filter(path -> path.matches("feed.*\\.xml")).toList();
    assertThat(feeds).contains("feed.xml");
    for (String feed : feeds) {
      Document atom = xml(site, feed);
      Element root = atom.select("feed").first();
      assertThat(root.attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
      assertThat(root.select("> id").text()).isEqualTo(BASE + feed);
      assertThat(root.select("> link[rel=self]").attr("href")).isEqualTo(BASE + feed);
      assertThat(root.select("> title").text()).isNotEmpty();
      assertThat(root.select("> author > name").text()).isNotEmpty();
      assertThat(root.select("entry > id").eachText()).isNotEmpty().doesNotHaveDuplicates();
      assertThat(root.select("entry"))
          .allSatisfy(entry -> assertThat(entry.select("> title").text()).isNotEmpty());
      List<String> updated = root.select("updated").eachText();
      assertThat(updated).allSatisfy(time -> assertThat(OffsetDateTime.parse(time)).isNotNull());
      assertThat(updated.get(0)).isEqualTo(updated.stream().max(String::compareTo).orElseThrow());
    }
  }

  @Test
  void pagesHaveACardThatIsThereInTheSizeTheySay() throws IOException {
    SiteOnDisk site = build(BASE);
    for (Map.Entry<String, String> page : site.pages().entrySet()) {
      Document html = Jsoup.parse(page.getValue());
      String card = html.select("meta[property=og:image]").attr("content");
      boolean hidden = !html.select("meta[name=robots]").isEmpty();
      if (hidden) {
        assertThat(card).as(page.getKey()).isEmpty();
      } else if (page.getKey().matches("(index|(kapitel|seiten|aufgaben)/.*)\\.html")) {
        assertThat(card).as(page.getKey()).startsWith(BASE);
      }
      if (!card.isEmpty()) {
        BufferedImage image =
            ImageIO.read(new ByteArrayInputStream(site.files().get(card.substring(BASE.length()))));
        assertThat(html.select("meta[property=og:image:width]").attr("content"))
            .isEqualTo(String.valueOf(image.getWidth()));
        assertThat(html.select("meta[property=og:image:height]").attr("content"))
            .isEqualTo(String.valueOf(image.getHeight()));
        assertThat(html.select("meta[property=og:image:alt]").attr("content"))
            .contains(html.select("meta[property=og:title]").attr("content"));
      }
    }
  }

  @Test
  void cardsAreTheSameFromMemoryAndDrawnAnew() throws IOException {
    Map<String, String> first = build(BASE).comparable();
    Map<String, String> remembered = build(BASE).comparable();
    try (var drawn = Files.list(folder.resolve(".faden/cards"))) {
      for (Path card : drawn.toList()) {
        Files.write(card, new byte[] {1, 2, 3});
      }
    }
    assertThat(remembered).isEqualTo(first);
    assertThat(build(BASE).comparable()).isEqualTo(first);
  }

  @Test
  void withoutAPublicAddressThereIsNoCard() throws IOException {
    SiteOnDisk site = build("");
    assertThat(site.files().keySet()).noneMatch(path -> path.contains("cards/"));
    assertThat(site.files()).containsKey("apple-touch-icon.png");
    assertThat(site.text("index.html")).doesNotContain("og:image");
  }

  private BuildRequest request(String base) {
    return base.isEmpty() ? BuildRequest.of(folder) : BuildRequest.of(folder).at(base);
  }

  private SiteOnDisk build(String base) throws IOException {
    Path out = folder.resolve("site");
    BuildResult result = SiteBuild.run(request(base).into(out), Progress.SILENT);
    assertThat(result.published()).as("%s", result.findings()).isTrue();
    return SiteOnDisk.read(out);
  }

  private static Document xml(SiteOnDisk site, String path) {
    return Jsoup.parse(
        new String(site.files().get(path), StandardCharsets.UTF_8), "", Parser.xmlParser());
  }

  private static void parseW3cDate(String date) {
    if (date.length() == 7) {
      assertThat(YearMonth.parse(date)).isNotNull();
    } else if (date.length() > 4) {
      assertThat(LocalDate.parse(date)).isNotNull();
    } else {
      assertThat(date).matches("[0-9]{4}");
    }
  }
}

package de.roterfaden.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.roterfaden.bake.BuildRequest;
import de.roterfaden.bake.BuildResult;
import de.roterfaden.bake.Progress;
import de.roterfaden.bake.SiteBuild;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.review.Answer;
import de.roterfaden.narrative.review.OrderRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real builds treat all groups alike, and show the public nothing that is not for it. */
class NeutralityTest {

  private static final String CANARY = "kanarienvogel";

  @TempDir Path folder;

  private static Map<String, String> build(TestReview review, Edition edition) throws IOException {
    BuildResult result =
        SiteBuild.run(
            BuildRequest.of(review.narrative).forEdition(edition).at("https://stadt.example/"),
            Progress.SILENT);
    assertThat(result.published()).as(result.findings().toString()).isTrue();
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(result.site())) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            result.site().relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  private static void replies(TestReview review, List<String> order) throws IOException {
    for (String group : order) {
      ObjectNode reply =
          review.reply(group, group.equals("g2") ? "object" : "support", "Grund von " + group);
      ((ObjectNode) reply.get("positions").get(0)).put("released", true);
      assertThat(TestReview.rules(review.take(reply))).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(OrderRule.class)
  void theOrderInWhichRepliesCameInChangesNoByte(OrderRule rule) throws IOException {
    TestReview one = TestReview.in(Files.createDirectory(folder.resolve("a"))).opened(rule);
    replies(one, List.of("g1", "g2", "g3"));
    TestReview other = TestReview.in(Files.createDirectory(folder.resolve("b"))).opened(rule);
    replies(other, List.of("g3", "g2", "g1"));

    assertThat(build(one, Edition.REVIEW)).isEqualTo(build(other, Edition.REVIEW));
    assertThat(build(one, Edition.PUBLIC)).isEqualTo(build(other, Edition.PUBLIC));
  }

  @Test
  void swappedNamesChangeOnlyTheNames() throws IOException {
    TestReview one =
        TestReview.in(
                Files.createDirectory(folder.resolve("a")),
                List.of("Ahornxx", "Buchexx", "Ida Ohnegruppe"))
            .opened();
    replies(one, List.of("g1", "g2"));
    TestReview other =
        TestReview.in(
                Files.createDirectory(folder.resolve("b")),
                List.of("Buchexx", "Ahornxx", "Ida Ohnegruppe"))
            .opened();
    replies(other, List.of("g1", "g2"));

    Map<String, String> pages = pages(build(one, Edition.REVIEW));
    Map<String, String> swapped = new TreeMap<>();
    pages(build(other, Edition.REVIEW))
        .forEach(
            (file, text) ->
                swapped.put(
                    file,
                    text.replace("Ahornxx", "\u0001")
                        .replace("Buchexx", "Ahornxx")
                        .replace("\u0001", "Buchexx")));

    // The list of all pages is in alphabetical order, which names change.
    pages.remove("suche/index.html");
    assertThat(swapped.keySet()).containsAll(pages.keySet());
    pages.forEach((file, text) -> assertThat(swapped.get(file)).as(file).isEqualTo(text));
  }

  /** HTML without the hashes of contents that file names carry. */
  private static Map<String, String> pages(Map<String, String> site) {
    Map<String, String> pages = new TreeMap<>();
    site.forEach(
        (file, text) -> {
          if (file.endsWith(".html")) {
            pages.put(file, text.replaceAll("[.-][0-9a-f]{8,64}(?=\\.js)", ""));
          }
        });
    return pages;
  }

  @Test
  void whatIsNotReleasedIsInNoFileOfThePublicSite() throws IOException {
    TestReview review = TestReview.in(folder).opened();
    ObjectNode hidden = review.reply("g1", "object", "Geheim: " + CANARY);
    ObjectNode position = (ObjectNode) hidden.get("positions").get(0);
    position.put("proposal", CANARY + " Vorschlag").put("minority", CANARY + " Votum");
    hidden
        .withArray("contributions")
        .addObject()
        .put("kind", "own-text")
        .put("chapter", "")
        .put("text", CANARY + " Beitrag")
        .put("released", false);
    assertThat(TestReview.rules(review.take(hidden))).isEmpty();
    assertThat(
            TestReview.rules(
                review
                    .desk("2026-12-03T10:00:00Z")
                    .decide("g1/ap-001", "", Answer.DEFERRED, CANARY + " Antwort", false)))
        .isEmpty();
    ObjectNode open = review.reply("g2", "support", "Offen wie ein Scheunentor.");
    ((ObjectNode) open.get("positions").get(0)).put("released", true);
    assertThat(TestReview.rules(review.take(open))).isEmpty();

    Map<String, String> site = build(review, Edition.PUBLIC);

    assertThat(site)
        .allSatisfy(
            (file, bytes) ->
                assertThat(bytes.toLowerCase(Locale.ROOT)).as(file).doesNotContain(CANARY));
    assertThat(site).allSatisfy((file, bytes) -> assertThat(bytes).doesNotContain("token1x"));
    assertThat(String.join("", site.values())).contains("Scheunentor");
    assertThat(site.keySet()).noneMatch(file -> file.contains("groups"));
    assertThat(String.join("", build(review, Edition.REVIEW).values())).contains(CANARY);
  }

  @Test
  void aGroupThatWasNotAnsweringAndOneThatIsNotPublishedLookTheSame() throws IOException {
    TestReview review = TestReview.in(folder).opened();
    review.take(review.reply("g1", "object", "Nein."));
    String page =
        build(review, Edition.PUBLIC).entrySet().stream()
            .filter(entry -> entry.getKey().endsWith("ap-001/index.html"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow();
    assertThat(page).contains("Keine ver").doesNotContain("Keine Antwort");
  }

  @Test
  void beforeAnElectionThePublicSeesNoPositions() throws IOException {
    TestReview review = TestReview.in(folder).opened();
    replies(review, List.of("g1", "g2"));
    Path settings = review.narrative.resolve("narrative.yml");
    Files.writeString(
        settings,
        Files.readString(settings)
            .replaceFirst(
                "\n    publisher:",
                "\n    blackouts: [{from: 2020-01-01, to: 2099-12-31, because: Kommunalwahl}]\n    publisher:"));
    assertThat(String.join("", build(review, Edition.PUBLIC).values()))
        .contains("Vor einer Wahl")
        .doesNotContain("Grund von");
    assertThat(String.join("", build(review, Edition.REVIEW).values())).contains("Grund von g1");
  }
}

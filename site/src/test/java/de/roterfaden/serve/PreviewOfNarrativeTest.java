package de.roterfaden.serve;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.bake.BuildRequest;
import de.roterfaden.bake.GeneratedNarrative;
import de.roterfaden.bake.Progress;
import de.roterfaden.bake.TeamPage;
import de.roterfaden.check.links.LinksCheck;
import de.roterfaden.check.status.StatusPage;
import de.roterfaden.finding.Messages;
import de.roterfaden.narrative.Edition;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview with the real build behind it. */
class PreviewOfNarrativeTest {

  @TempDir Path narrative;

  @Test
  void aMistakeInAChapterIsShownWithItsLineAndTheSiteComesBackWhenItIsMended() throws Exception {
    GeneratedNarrative.write(narrative, 2);
    Path chapter = narrative.resolve("content/kapitel/kapitel-0001/index.md");
    String good = Files.readString(chapter);
    PreviewSettings settings = PreviewSettings.of(narrative, Locale.GERMAN).onPort(0);
    BuildRequest request =
        BuildRequest.of(narrative).forEdition(Edition.EDITORIAL).into(settings.site());

    try (PreviewServer preview =
        PreviewServer.start(settings, Rebuild.of(request), message -> {})) {
      assertThat(get(preview, "kapitel/kapitel-0001/").select("h1")).isNotEmpty();

      Files.writeString(chapter, good + "\n::: visoin stadt\n:::\n");
      Document errors = awaitErrors(preview, true);

      assertThat(errors.select(".place").text()).contains("content/kapitel/kapitel-0001/index.md");
      assertThat(errors.select("mark").eachText()).contains("visoin");
      assertThat(get(preview, "kapitel/kapitel-0001/").select("h1")).isNotEmpty();

      Files.writeString(chapter, good + "\nEin neuer Satz.\n");
      awaitErrors(preview, false);

      assertThat(get(preview, "kapitel/kapitel-0001/").text()).contains("Ein neuer Satz.");
      assertThat(narrative.resolve("output")).doesNotExist();
    }
  }

  @Test
  void thePageForTheTeamIsMadeWhenSomebodyLooksAndAnewAfterASave() throws Exception {
    GeneratedNarrative.write(narrative, 2);
    Path chapter = narrative.resolve("content/kapitel/kapitel-0001/index.md");
    AtomicInteger made = new AtomicInteger();
    StatusPage status =
        new StatusPage(
            narrative,
            List.of(new LinksCheck()),
            Messages.in(Locale.GERMAN),
            (step, done, all) ->
                made.addAndGet(step == Progress.Step.COMPILE && done == 1 ? 1 : 0));
    PreviewSettings settings = PreviewSettings.of(narrative, Locale.GERMAN).onPort(0).with(status);
    BuildRequest request =
        BuildRequest.of(narrative)
            .forEdition(Edition.EDITORIAL)
            .into(settings.site())
            .with(Map::of);

    try (PreviewServer preview =
        PreviewServer.start(settings, Rebuild.of(request), message -> {})) {
      assertThat(made).hasValue(0);
      assertThat(get(preview, "").select("script[data-hint]").attr("data-hint"))
          .isEqualTo(Messages.in(Locale.GERMAN).text("serve.points.hint"))
          .contains("„", "ö");
      assertThat(get(preview, "").select(".banner a").attr("href")).isEqualTo(TeamPage.ADDRESS);
      Document page = get(preview, TeamPage.ADDRESS);
      assertThat(page.select(".lead").hasClass("blocked")).isFalse();
      assertThat(page.select("script[src$=reload.js]")).isNotEmpty();
      assertThat(get(preview, "faden-status.css").text()).contains("svg");
      get(preview, TeamPage.ADDRESS);
      assertThat(made).hasValue(1);

      Files.writeString(chapter, Files.readString(chapter) + "\n::: visoin stadt\n:::\n");
      awaitErrors(preview, true);

      assertThat(get(preview, TeamPage.ADDRESS).select(".lead").hasClass("blocked")).isTrue();
      assertThat(made).hasValue(2);
    }
  }

  private static Document awaitErrors(PreviewServer preview, boolean wanted) throws Exception {
    long end = System.nanoTime() + 20_000_000_000L;
    Document page = get(preview, "-faden/errors");
    while (page.select("li.error").isEmpty() == wanted && System.nanoTime() < end) {
      Thread.sleep(50);
      page = get(preview, "-faden/errors");
    }
    assertThat(page.select("li.error").isEmpty()).isNotEqualTo(wanted);
    return page;
  }

  private static Document get(PreviewServer preview, String path)
      throws IOException, InterruptedException {
    URI address = preview.address().resolve(path);
    return Jsoup.parse(
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
            .body());
  }
}

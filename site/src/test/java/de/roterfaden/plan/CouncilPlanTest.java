package de.roterfaden.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Forms;
import de.roterfaden.finding.Messages;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.NarrativeReader;
import de.roterfaden.narrative.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CouncilPlanTest {

  private static final LocalDate DECISION = LocalDate.of(2027, 6, 24);

  private static final String SIMPLE =
      """
      title: Ort
      versions: [{id: standard, file: index, language: de, level: standard}]
      municipalities: [{id: ort, name: Ort, federalState: NW}]
      """;

  private static final String RICH =
      """
      title: Ort
      versions:
        - {id: standard, file: index, language: de, level: standard}
        - {id: leicht, language: de, level: easy}
        - {id: en, language: en, level: standard}
      municipalities:
        - id: ort
          name: Ort
          federalState: NW
          blackouts: [{from: 2027-04-10, to: 2027-04-20, because: Landtagswahl}]
      bodies: [{id: rat, name: Rat, municipality: ort}]
      groups: [{id: ahorn, name: Ahorn, body: rat, members: 3}]
      """;

  @TempDir Path folder;

  @Test
  void countsBackInCalendarDaysAcrossMonths() throws IOException {
    CouncilPlan plan = plan(SIMPLE, LocalDate.of(2026, 11, 27));

    assertThat(step(plan, "paper").to()).isEqualTo(LocalDate.of(2027, 6, 3));
    assertThat(step(plan, "sign-language-order").from()).isEqualTo(LocalDate.of(2027, 1, 7));
    assertThat(step(plan, "next-review").to()).isEqualTo(LocalDate.of(2028, 6, 23));
    assertThat(step(plan, "council").takesTime()).isFalse();
  }

  @Test
  void onlyWhatTheNarrativeHasIsPlanned() throws IOException {
    assertThat(plan(SIMPLE, DECISION).steps())
        .extracting(PlannedStep::id)
        .doesNotContain("test-group-book", "translation", "review-round", "plain-text");
    assertThat(plan(RICH, DECISION).steps())
        .extracting(PlannedStep::id)
        .contains("test-group-book", "translation", "review-round")
        .doesNotContain("plain-text");
  }

  @Test
  void stepsAreSortedAndSplitAtTheDecision() throws IOException {
    CouncilPlan plan = plan(RICH, LocalDate.of(2026, 11, 27));

    assertThat(plan.steps()).extracting(PlannedStep::to).isSorted();
    assertThat(plan.before()).allMatch(step -> !step.to().isAfter(DECISION));
    assertThat(plan.later()).isNotEmpty().allMatch(step -> step.to().isAfter(DECISION));
    assertThat(plan.past()).isZero();
  }

  @Test
  void whatIsOverIsTold() throws IOException {
    CouncilPlan plan = plan(SIMPLE, LocalDate.of(2027, 6, 4));

    assertThat(step(plan, "paper").state()).isEqualTo(PlannedStep.State.PAST);
    assertThat(step(plan, "print-order").state()).isEqualTo(PlannedStep.State.NOW);
    assertThat(step(plan, "staff").state()).isEqualTo(PlannedStep.State.AHEAD);
    assertThat(text(plan, Locale.GERMAN)).contains("schon vorbei", "bis 24. Juni 2027");
  }

  @Test
  void daysBeforeElectionsAreMindedWhereThePublicNotices() throws IOException {
    CouncilPlan plan = plan(RICH, LocalDate.of(2026, 11, 27));

    assertThat(step(plan, "review-round").blackout()).isEqualTo("Landtagswahl");
    assertThat(step(plan, "sign-language-film").blackout()).isEmpty();
    assertThat(text(plan, Locale.ENGLISH)).contains("must stay neutral", "Landtagswahl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void thePageSaysTheSameInWordsAndNeedsNothingElse(String language) throws IOException {
    CouncilPlan plan = plan(RICH, LocalDate.of(2027, 5, 1));
    Messages messages = Messages.in(Locale.forLanguageTag(language));
    StringBuilder html = new StringBuilder();
    new PlanPage(messages).write(plan, html);

    Forms.html(html.toString());
    Document page = Jsoup.parse(html.toString());
    assertThat(page.select("li b").eachText())
        .containsExactlyInAnyOrderElementsOf(
            plan.steps().stream().map(step -> messages.text("plan.step." + step.id())).toList());
    assertThat(page.select("svg[role=img]").attr("aria-label")).isNotBlank();
    assertThat(page.select("svg rect")).hasSameSizeAs(plan.before());
    assertThat(page.select("[src], link")).isEmpty();
  }

  @Test
  void everyLeadTimeEndsAfterItBegins() {
    List<LeadTimes.Step> steps = LeadTimes.all();

    assertThat(steps).hasSizeGreaterThan(20).allMatch(step -> step.from() <= step.to());
    assertThat(steps).extracting(LeadTimes.Step::id).doesNotHaveDuplicates();
  }

  private CouncilPlan plan(String settings, LocalDate today) throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.writeString(folder.resolve("narrative.yml"), settings);
    Files.writeString(folder.resolve("content/index.md"), "---\ntitle: Ort\n---\n\nText.\n");
    Settings read =
        NarrativeReader.read(folder, Edition.EDITORIAL).narrative().orElseThrow().settings();
    return CouncilPlan.of(read, DECISION, today);
  }

  private static PlannedStep step(CouncilPlan plan, String id) {
    return plan.steps().stream().filter(step -> step.id().equals(id)).findFirst().orElseThrow();
  }

  private static String text(CouncilPlan plan, Locale locale) throws IOException {
    StringBuilder text = new StringBuilder();
    new PlanText(Messages.in(locale)).write(plan, text);
    return text.toString();
  }
}

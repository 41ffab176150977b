package de.roterfaden.bake.view;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.narrative.PartialDate;
import de.roterfaden.narrative.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewsTest {

  @ParameterizedTest
  @CsvSource({
    "2026-10-01, de, 1. Oktober 2026, 2026-10-01T00:00:00Z",
    "2026-10-01, en, 1 October 2026, 2026-10-01T00:00:00Z",
    "2026-03, de, März 2026, 2026-03-01T00:00:00Z",
    "2026, en, 2026, 2026-01-01T00:00:00Z",
  })
  void writesADateAsPeopleDoAndAsFeedsWantIt(
      String iso, String language, String text, String timestamp) {
    DateView date = DateView.of(PartialDate.parse(iso).orElseThrow(), language);
    assertThat(date.text()).isEqualTo(text);
    assertThat(date.iso()).isEqualTo(iso);
    assertThat(date.timestamp()).isEqualTo(timestamp);
  }

  @Test
  void anUnknownDateIsEmpty() {
    DateView date = DateView.of(PartialDate.UNKNOWN, "de");
    assertThat(date.isEmpty()).isTrue();
    assertThat(date.timestamp()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0221 4710-112, tel:+492214710112",
    "+49 (221) 4710 112, tel:+492214710112",
    "0049 221 4710112, tel:+492214710112",
    "115, tel:115",
    "'', ''",
    "auf Anfrage, ''",
  })
  void makesTelephoneNumbersCallable(String phone, String href) {
    ContactView contact = new ContactView("", TextView.EMPTY, "", phone, TextView.EMPTY, "");
    assertThat(contact.phoneHref()).isEqualTo(href);
  }

  @Test
  void aTextKnowsWhenItIsInAnotherLanguage() {
    assertThat(TextView.of(new Wording("Seil", "de", true), "en").lang()).isEqualTo("de");
    assertThat(TextView.of(new Wording("Seil", "de", false), "de").lang()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 2026-10-01, true",
    "2026, 2026-10-01, false",
    "2026-09, 2026-10-01, true",
    "2026-09-30, 2026-10-01, true",
    "2026-10-01, 2026-10-01, false",
    "2026-09-30, 2026, false",
    "2025, '', false",
    "'', 2026-10-01, false",
  })
  void anOfferIsOverWhenItsLastDayIs(String end, String day, boolean over) {
    TextView no = TextView.EMPTY;
    DateView last = new DateView(end, end);
    assertThat(new ParticipationView(no, "ask", no, no, no, no, no, last, last).isOver(day))
        .isEqualTo(over);
  }

  @Test
  void htmlKnowsWhichBlocksItShows() {
    Html html = Html.of("<div class=\"faden-tasks\"></div>");
    assertThat(html.shows("faden-tasks")).isTrue();
    assertThat(html.shows("faden-task")).isFalse();
  }

  @Test
  void feedbackGoesToTheMunicipalityIfNobodyElseIsNamed() {
    ContactView town = new ContactView("Rathaus", TextView.EMPTY, "", "", TextView.EMPTY, "");
    ContactView press = new ContactView("Presse", TextView.EMPTY, "", "", TextView.EMPTY, "press");
    ContactView ear = new ContactView("Aldag", TextView.EMPTY, "", "", TextView.EMPTY, "feedback");
    MunicipalityView municipality =
        new MunicipalityView("Lindwerth", "", new PublisherView("", "", "", "", "", ""), town);
    SiteView.Builder site = SiteView.builder().municipalities(List.of(municipality));
    assertThat(site.contacts(List.of(press)).build().feedback()).containsExactly(town);
    assertThat(site.contacts(List.of(press, ear)).build().feedback()).containsExactly(ear);
  }
}

package de.roterfaden.check.story;

import de.roterfaden.narrative.Journey;
import de.roterfaden.narrative.JourneyStep;
import de.roterfaden.narrative.LocalizedText;
import de.roterfaden.narrative.Participation;
import de.roterfaden.text.Language;
import java.util.List;
import java.util.regex.Pattern;

/** Digital offers have an analogue partner: a way without any device. */
final class AnaloguePartner implements JudgesText {

  private static final Pattern TELEPHONE = Pattern.compile("\\d{2,}[ /-]\\d{3,}");

  /** An address to go to or to write to: "Kaltenbornallee 200". */
  private static final Pattern STREET =
      Pattern.compile(
          "(?iu)\\p{L}+(?:straße|strasse|straat|str\\.|allee|weg|platz|gasse|ufer|ring|markt|steig| street| road| square)\\s+\\d+");

  @Override
  public String name() {
    return "analogue-partner";
  }

  /** Needs a device, and names no way without. */
  @Override
  public boolean isBreach(String offer, Language language) {
    String wanted = Phrases.of("without-device", language).matcher(offer).replaceAll(" ");
    return Phrases.of("device", language).isIn(wanted)
        && wanted.length() == offer.length()
        && !TELEPHONE.matcher(offer).find()
        && !STREET.matcher(offer).find()
        && !Phrases.of("analogue", language).isIn(offer);
  }

  @Override
  public void check(Story story, Reporter reporter) {
    List<Participation> offers = story.data().participation();
    for (int i = 0; i < offers.size(); i++) {
      Participation offer = offers.get(i);
      String words =
          words(story, offer.title(), offer.text(), offer.place(), offer.time(), offer.barrier());
      judge(story, reporter, words, offer.analogue(), "participation", i, "", "title");
    }
    List<Journey> journeys = story.data().journeys();
    for (int i = 0; i < journeys.size(); i++) {
      for (int s = 0; s < journeys.get(i).steps().size(); s++) {
        JourneyStep step = journeys.get(i).steps().get(s);
        String words = words(story, step.title(), step.text());
        judge(story, reporter, words, step.analogue(), "journeys", i, "steps/" + s + "/", "title");
      }
    }
    for (Chapter chapter : story.told()) {
      chapter
          .block("next-steps")
          .filter(use -> isBreach(chapter.words("next-steps"), chapter.language().orElseThrow()))
          .ifPresent(use -> reporter.info("steps", chapter.at(use), "next-steps"));
    }
  }

  private void judge(
      Story story,
      Reporter reporter,
      String words,
      LocalizedText analogue,
      String list,
      int index,
      String prefix,
      String title) {
    Language language = story.language();
    String way = story.words(analogue);
    if (!way.isEmpty() && isBreach(way, language)) {
      Place place = Place.entry(story.narrative(), list, index, prefix + "analogue");
      reporter.warn("digital", place, way, way);
    } else if (way.isEmpty() && isBreach(words, language)) {
      String device = Phrases.of("device", language).first(words);
      Place place = Place.entry(story.narrative(), list, index, prefix + title);
      reporter.warn("", place, device, words.lines().findFirst().orElse(""), device);
    }
  }

  private static String words(Story story, LocalizedText... texts) {
    StringBuilder words = new StringBuilder();
    for (LocalizedText text : texts) {
      words.append(story.words(text)).append('\n');
    }
    return words.toString();
  }
}

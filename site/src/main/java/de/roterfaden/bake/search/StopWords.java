package de.roterfaden.bake.search;

import java.util.Locale;
import java.util.Set;

/** Words that stand on every page and tell nothing about it; the index leaves them out. */
final class StopWords {

  private static final Set<String> GERMAN =
      Set.of(
          ("aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei"
                  + " beim bin bis bist da dabei damit dann das dass daß davon dazu dein dem den denn der des"
                  + " dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen"
                  + " einer eines er es etwas euch euer fur ganz habe haben hat hatte hatten hier hin ich ihm"
                  + " ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja je jede jedem jeden jeder jedes"
                  + " kann kein keine keinem keinen konnen mal man mehr mein mich mir mit nach nicht noch nun"
                  + " nur ob oder ohne schon sehr sein seine seinem seinen seiner seit sich sie sind so solche"
                  + " soll sollen uber um und uns unser unsere unserem unseren unserer unter vom von vor war"
                  + " waren was wegen weil wenn wer werden wie wieder will wir wird wo wurde wurden zu zum zur"
                  + " zwischen")
              .split(" ", -1));

  private static final Set<String> ENGLISH =
      Set.of(
          ("a about all also an and any are as at be been but by can could did do does for from had"
                  + " has have he her his how i if in into is it its me my no not of on one or our out over she"
                  + " so some than that the their them then there these they this to too up us was we were"
                  + " what when where which who why will with would you your")
              .split(" ", -1));

  private StopWords() {}

  /**
   * The words of a language as the index would keep them; none for languages without a list.
   *
   * @param language BCP 47 tag
   */
  static Set<String> of(String language) {
    return switch (Locale.forLanguageTag(language).getLanguage()) {
      case "de" -> GERMAN;
      case "en" -> ENGLISH;
      default -> Set.of();
    };
  }
}

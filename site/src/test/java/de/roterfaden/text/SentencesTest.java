package de.roterfaden.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  private final Sentences german = new Sentences(Language.GERMAN);
  private final Sentences english = new Sentences(Language.ENGLISH);

  /** Each stands for one text; "|" stands where a sentence ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Am 3. Mai tagt der Rat.| Kommen Sie um 14.30 Uhr!",
        "Es gibt Wasser, z. B. aus dem Brunnen.| Fragen Sie Dr. Wolke.",
        "Es gibt Äpfel, Birnen usw.| Die Stadt hilft.",
        "„Kommen Sie?“, fragte er.| Alle kamen.",
        "„Kommen Sie!“| Alle kamen.",
        "Das Motto „Mach mit!“ kennt jeder.",
        "Es waren 50.| Die anderen gingen.",
        "Im 19. Jahrhundert war das anders.",
        "Ich weiß nicht … nun ja.| Wir sehen.",
        "Drei Dinge zählen: Wasser, Licht und Ruhe.",
        "Drei Dinge zählen:\nWasser gehört dazu.",
        "Das ist ein Satz,\nder weitergeht.",
        "Wir treffen uns im Verein Seilerei e. V.| Der Eintritt ist frei.",
        "Siehe Abs. 2 und Art. 3 der Satzung.",
        "Das ist seine Art.| Die Stadt kennt sie.",
        "Das steht auf Seite 12.| Bürger fragen oft.",
        "Die 500. Besucherin kam am 1.1.2024.| Der Bürgermeister gratulierte.",
        "Rufen Sie an: 0123 456|\nOder schreiben Sie.",
        "Rathaus\u2028Markt 1\u202812345 Lindwerth",
        "Er kam (siehe S. 3).| Danach ging er.",
        "Komm 😀!| Wir warten."
      })
  void knowsWhereASentenceEnds(String marked) {
    List<String> expected =
        List.of(marked.split("\\||(?<=\u2028)|(?<=:\n)", -1)).stream().map(String::strip).toList();
    String text = marked.replace("|", "");

    assertThat(german.in(text).stream().map(s -> text.substring(s.start(), s.end())))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Smith met Dr. J. B. Wolf at 3 p.m.| The council agreed.",
        "It cost 3.5 million, e.g. for pipes.| They paid.",
        "Is it true?| Yes!",
      })
  void knowsWhereAnEnglishSentenceEnds(String marked) {
    String text = marked.replace("|", "");

    assertThat(english.in(text).stream().map(s -> text.substring(s.start(), s.end())))
        .isEqualTo(List.of(marked.split("\\|", -1)).stream().map(String::strip).toList());
  }

  @Test
  void countsNumbersAndAbbreviationsAsOneWordEach() {
    Sentence sentence =
        german.in("Am 3. Mai 2026 kosten 10\u202f000 Äpfel z. B. 1.200,50 Euro.").get(0);

    assertThat(sentence.wordTokens().stream().map(Token::text))
        .containsExactly(
            "Am",
            "3.",
            "Mai",
            "2026",
            "kosten",
            "10\u202f000",
            "Äpfel",
            "z. B.",
            "1.200,50",
            "Euro");
    assertThat(sentence.words()).isEqualTo(10);
  }

  @Test
  void readsWordsWithoutTheSignsThatShowWhereTheyBreak() {
    String text = "Die Bundes\u00adtags\u00b7wahl ist am Sonn\u00adtag.";
    List<Token> words = german.in(text).get(0).wordTokens();

    assertThat(words.get(1).text()).isEqualTo("Bundestagswahl");
    assertThat(text.substring(words.get(1).start(), words.get(1).end()))
        .isEqualTo("Bundes\u00adtags\u00b7wahl");
    assertThat(words.get(1).form().letters()).isEqualTo(14);
  }

  @Test
  void keepsWordsWholeWhateverStandsInThem() {
    assertThat(words("Bürger:innen, Bürger*in und Bürger/-innen mit Haupt- und Nebenamt"))
        .containsExactly(
            "Bürger:innen", "Bürger*in", "und", "Bürger/-innen", "mit", "Haupt", "und", "Nebenamt");
    assertThat(words("Das geht’s an: 30-jährige E-Mail-Nutzer"))
        .containsExactly("Das", "geht’s", "an", "30-jährige", "E-Mail-Nutzer");
  }

  @Test
  void countsNoAddressesAsWords() {
    assertThat(
            words(
                "Mehr auf www.lindwerth.example/rat und https://lindwerth.example, rat@lindwerth.example."))
        .containsExactly("Mehr", "auf", "und");
  }

  @Test
  void keepsOffsetsBehindEmoji() {
    String text = "👩‍👧 Wir 😀 kommen.";
    List<Token> words = german.in(text).get(0).wordTokens();

    assertThat(text.substring(words.get(1).start(), words.get(1).end())).isEqualTo("kommen");
  }

  /** The second time, words are found without being read again. */
  @Test
  void readsATextTheSecondTimeAsTheFirst() {
    String text =
        "Bür\u00adger-Beteiligung, z. B. am 3. Mai … um 14.30 Uhr: Bürger·innen! Bürger-Beteiligung?"
            + " info@rat.example, 🧵👍🏽 a\u0301 \u0301.";

    assertThat(german.in(text)).isEqualTo(new Sentences(Language.GERMAN).in(text));
    assertThat(german.in(text)).isEqualTo(german.in(text));
  }

  @Test
  void findsNoSentenceWhereThereIsNoWord() {
    assertThat(german.in("")).isEmpty();
    assertThat(german.in("*** – 😀 …")).isEmpty();
  }

  @Test
  void readsTenMillionLettersInOneLine() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThatCode(() -> german.in("ä".repeat(10_000_000))).doesNotThrowAnyException();
          assertThat(german.in("z. ".repeat(1_000_000))).isNotEmpty();
          assertThat(german.in("(\"".repeat(500_000) + " Ja.")).hasSize(1);
        });
  }

  private List<String> words(String text) {
    return german.in(text).stream()
        .flatMap(sentence -> sentence.wordTokens().stream())
        .map(Token::text)
        .toList();
  }
}

package de.roterfaden.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "Als die Seilerei schloss, als-die-seilerei-schloss",
    "Straße & Weg, strasse-weg",
    "Über Öl und Äpfel, ueber-oel-und-aepfel",
    "Café Zoë, cafe-zoe",
    "Bürger·beteiligung, buergerbeteiligung",
    "Bürger\u00adbeteiligung, buergerbeteiligung",
    "  – 2035! –, 2035",
    "'', ''",
    "!!!, ''"
  })
  void spellsWordsOutForAddresses(String text, String slug) {
    assertThat(Slug.of(text)).isEqualTo(slug);
  }

  @Property
  void aSlugIsItsOwnSlug(@ForAll String text) {
    String slug = Slug.of(text);

    assertThat(Slug.of(slug)).isEqualTo(slug);
    assertThat(slug).doesNotStartWith("-").doesNotEndWith("-").doesNotContain("--");
  }
}

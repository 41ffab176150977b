package de.roterfaden.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes names for addresses and anchors from words: "Straße &amp; Weg" becomes {@code strasse-weg}.
 */
public final class Slug {

  private Slug() {}

  /**
   * The slug of a text: umlauts are spelt out (ä→ae, ß→ss), other accents dropped, all else but
   * letters and digits becomes a single hyphen. Soft hyphens and the Mediopunkt vanish.
   *
   * @return lower-case letters, digits and single hyphens, never at an end; "" if nothing is left
   */
  public static String of(String text) {
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replace("\u00ad", "")
            .replace("\u00b7", "")
            .replace("ä", "ae")
            .replace("ö", "oe")
            .replace("ü", "ue")
            .replace("ß", "ss");
    String plain =
        Normalizer.normalize(folded, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    return plain.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
  }
}

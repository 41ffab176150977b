package de.roterfaden.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes names for addresses and anchors from words: "Straße &amp; Weg" becomes {@code strasse-weg}.
 */
public final class Slug {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ENDS = Pattern.compile("^-+|-+$");

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
        MARKS
            .matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    return ENDS.matcher(OTHERS.matcher(plain).replaceAll("-")).replaceAll("");
  }
}

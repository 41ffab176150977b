package de.roterfaden.bake.theme;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A brand colour that could not be used as it is, since too few people could tell it from its
 * ground.
 *
 * @param brand the colour that the municipality gave
 * @param used the colour that is used instead
 * @param use {@code thread} (lines and pictures) or {@code link} (words)
 * @param scheme {@code light} or {@code dark}
 * @param before contrast of the brand colour with the ground on which it is weakest
 * @param after contrast of the colour that is used, likewise
 */
public record PaletteNote(
    String brand, String used, String use, String scheme, double before, double after) {

  /** The same as a finding that the build reports. */
  public Finding finding() {
    return Finding.info(
            "theme/moved-color",
            Message.of(
                "theme.moved-color." + scheme,
                brand,
                Message.of("theme.color." + use),
                oneDecimal(before),
                used,
                oneDecimal(after)))
        .help(Message.of("theme.moved-color.help"))
        .about(brand);
  }

  private static BigDecimal oneDecimal(double contrast) {
    return BigDecimal.valueOf(contrast).setScale(1, RoundingMode.DOWN);
  }
}

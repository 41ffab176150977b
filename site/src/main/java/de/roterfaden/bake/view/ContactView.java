package de.roterfaden.bake.view;

/**
 * Whom to ask.
 *
 * @param name name, or ""
 * @param role what they do
 * @param email e-mail address, or ""
 * @param phone telephone number as people write it, or ""
 * @param hours when somebody answers
 * @param purpose {@code feedback}, {@code accessibility}, {@code press}, {@code editorial}, or ""
 */
public record ContactView(
    String name, TextView role, String email, String phone, TextView hours, String purpose) {

  /** The telephone number as a link's address, {@code tel:+492214710100}; "" without a number. */
  public String phoneHref() {
    String digits = phone.replaceAll("[^0-9+]", "");
    if (digits.startsWith("00")) {
      digits = "+" + digits.substring(2);
    } else if (digits.startsWith("0")) {
      digits = "+49" + digits.substring(1);
    }
    return digits.isEmpty() ? "" : "tel:" + digits;
  }
}

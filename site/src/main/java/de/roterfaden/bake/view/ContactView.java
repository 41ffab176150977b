package de.roterfaden.bake.view;

import de.roterfaden.markup.Address;

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
    return Address.telephone(phone);
  }
}

package de.roterfaden.narrative;

/**
 * How to reach a municipality.
 *
 * @param email e-mail address
 * @param phone telephone number
 * @param hours when somebody answers
 */
public record Contact(String email, String phone, LocalizedText hours) {

  public Contact {
    email = email == null ? "" : email;
    phone = phone == null ? "" : phone;
    hours = hours == null ? LocalizedText.EMPTY : hours;
  }

  public static final Contact EMPTY = new Contact("", "", LocalizedText.EMPTY);
}

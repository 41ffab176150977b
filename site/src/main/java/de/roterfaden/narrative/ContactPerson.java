package de.roterfaden.narrative;

/**
 * Whom to ask, and about what.
 *
 * @param id immutable id, unique within its file
 * @param name name
 * @param role what they do
 * @param email e-mail address
 * @param phone telephone number
 * @param purpose what they are asked about
 */
public record ContactPerson(
    String id,
    String name,
    LocalizedText role,
    String email,
    String phone,
    ContactPurpose purpose) {

  public ContactPerson {
    id = id == null ? "" : id;
    name = name == null ? "" : name;
    role = role == null ? LocalizedText.EMPTY : role;
    email = email == null ? "" : email;
    phone = phone == null ? "" : phone;
  }
}

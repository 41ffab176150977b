package de.roterfaden.narrative;

/**
 * Who answers for the site by law (§ 5 DDG, § 18 MStV).
 *
 * @param authority name of the authority
 * @param represented who represents it
 * @param responsible responsible editor
 * @param street street and number
 * @param postcode postcode
 * @param town town
 */
public record Publisher(
    String authority,
    String represented,
    String responsible,
    String street,
    String postcode,
    String town) {

  public Publisher {
    authority = authority == null ? "" : authority;
    represented = represented == null ? "" : represented;
    responsible = responsible == null ? "" : responsible;
    street = street == null ? "" : street;
    postcode = postcode == null ? "" : postcode;
    town = town == null ? "" : town;
  }

  public static final Publisher EMPTY = new Publisher("", "", "", "", "", "");
}

package de.roterfaden.bake.view;

/**
 * Who answers for the site by law.
 *
 * @param authority name of the authority
 * @param represented who represents it
 * @param responsible responsible editor
 * @param street street and number
 * @param postcode postcode
 * @param town town
 */
public record PublisherView(
    String authority,
    String represented,
    String responsible,
    String street,
    String postcode,
    String town) {}

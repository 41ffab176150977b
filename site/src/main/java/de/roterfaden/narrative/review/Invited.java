package de.roterfaden.narrative.review;

/**
 * Who is asked in a round. The name is kept as it was when the round opened.
 *
 * @param group id
 * @param name name
 * @param person whether it is one person, whose data are personal: a member without a group, or a
 *     group of one
 * @param token hash of the token in the group's form; the token itself is in the form only
 */
public record Invited(String group, String name, boolean person, String token) {}

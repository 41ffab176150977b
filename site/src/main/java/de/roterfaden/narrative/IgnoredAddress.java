package de.roterfaden.narrative;

/**
 * An address of another site that is not asked whether it is there.
 *
 * @param address the address; {@code *} is anything
 * @param because the reason
 */
public record IgnoredAddress(String address, String because) {

  public IgnoredAddress {
    address = address == null ? "" : address;
    because = because == null ? "" : because;
  }
}

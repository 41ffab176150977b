package de.roterfaden.check.links.external;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Tells addresses of the internet from those of private networks and special purposes (IANA IPv4
 * and IPv6 Special-Purpose Address Registries, RFC 6890).
 */
final class PublicAddresses {

  /** IPv4 that is not reached from everywhere. */
  private static final List<Block> CLOSED =
      List.of(
          Block.of("0.0.0.0", 8), // this network
          Block.of("10.0.0.0", 8), // private
          Block.of("100.64.0.0", 10), // carrier-grade NAT
          Block.of("127.0.0.0", 8), // loopback
          Block.of("169.254.0.0", 16), // link-local, and the metadata of clouds
          Block.of("172.16.0.0", 12), // private
          Block.of("192.0.0.0", 24), // protocol assignments
          Block.of("192.0.2.0", 24), // documentation
          Block.of("192.88.99.0", 24), // 6to4 relays
          Block.of("192.168.0.0", 16), // private
          Block.of("198.18.0.0", 15), // benchmarks
          Block.of("198.51.100.0", 24), // documentation
          Block.of("203.0.113.0", 24), // documentation
          Block.of("224.0.0.0", 3)); // multicast, reserved, broadcast

  /**
   * Global unicast of IPv6. All else is loopback, link-local, unique-local, multicast, mapped IPv4
   * or NAT64.
   */
  private static final Block OPEN6 = Block.of("2000::", 3);

  private static final List<Block> CLOSED6 =
      List.of(
          Block.of("2001::", 23), // protocol assignments, Teredo
          Block.of("2001:db8::", 32), // documentation
          Block.of("2002::", 16), // 6to4, with any IPv4 inside
          Block.of("3fff::", 20)); // documentation

  private PublicAddresses() {}

  /** Whether an address is one of the internet. */
  static boolean isPublic(InetAddress address) {
    return address instanceof Inet4Address
        ? CLOSED.stream().noneMatch(block -> block.holds(address))
        : OPEN6.holds(address) && CLOSED6.stream().noneMatch(block -> block.holds(address));
  }

  /**
   * Addresses that begin alike.
   *
   * @param first the lowest of them
   * @param length bits that are alike
   */
  private record Block(List<Byte> first, int length) {

    static Block of(String literal, int length) {
      return new Block(bytes(literal), length);
    }

    private static List<Byte> bytes(String literal) {
      try {
        // A literal is not looked up.
        byte[] raw = InetAddress.getByName(literal).getAddress();
        Byte[] boxed = new Byte[raw.length];
        for (int i = 0; i < raw.length; i++) {
          boxed[i] = raw[i];
        }
        return List.of(boxed);
      } catch (java.net.UnknownHostException e) {
        throw new IllegalStateException(literal, e);
      }
    }

    boolean holds(InetAddress address) {
      byte[] other = address.getAddress();
      if (other.length != first.size()) {
        return false;
      }
      for (int bit = 0; bit < length; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((other[bit / 8] & mask) != (first.get(bit / 8) & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}

package de.roterfaden.check.links.external;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks up names and gives out only addresses that may be asked. The client connects to the very
 * addresses that come from here and looks up no name itself, so that a name which changes its
 * address between two look-ups gains nothing.
 *
 * @param names looks up a name
 * @param allowed which addresses may be asked
 */
record GuardedNames(Names names, Predicate<InetAddress> allowed) implements DnsResolver {

  /** Looks up the addresses of a name. */
  @FunctionalInterface
  interface Names {

    /**
     * All addresses of a name.
     *
     * @throws UnknownHostException if there is no such name
     */
    InetAddress[] of(String name) throws UnknownHostException;
  }

  /** A name that has no address which may be asked. */
  static final class Forbidden extends UnknownHostException {

    private static final long serialVersionUID = 1;

    Forbidden(String host) {
      super(host);
    }
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] found = names.of(host);
    InetAddress[] open = Arrays.stream(found).filter(allowed).toArray(InetAddress[]::new);
    if (found.length == 0) {
      throw new UnknownHostException(host);
    }
    if (open.length == 0) {
      throw new Forbidden(host);
    }
    return open;
  }

  @Override
  public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
    return Arrays.stream(resolve(host)).map(each -> new InetSocketAddress(each, port)).toList();
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}

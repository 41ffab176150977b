package de.roterfaden.check.links.external;

import de.roterfaden.check.links.external.Verdict.Reason;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Says what an exception of the network means for a link. */
final class Faults {

  private Faults() {}

  static Reason of(IOException fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof Trust.Refused refused) {
        return refused.reason();
      }
    }
    if (fault instanceof GuardedNames.Forbidden) {
      return Reason.PRIVATE;
    }
    String said = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
    if (fault instanceof UnknownHostException) {
      // The computer's resolver says so when it gets no answer, which says nothing of the name.
      return said.contains("temporary failure") ? Reason.TIMEOUT : Reason.UNKNOWN_HOST;
    }
    if (fault instanceof SSLPeerUnverifiedException) {
      return Reason.OTHER_HOST;
    }
    if (fault instanceof SSLException) {
      return tls(fault, said);
    }
    if (fault instanceof InterruptedIOException) {
      return Reason.TIMEOUT;
    }
    return fault instanceof ConnectException || fault instanceof NoRouteToHostException
        ? Reason.REFUSED
        : Reason.CUT;
  }

  private static Reason tls(IOException fault, String said) {
    if (said.contains("protocol_version") || said.contains("protocol version")) {
      return Reason.OUTDATED;
    }
    boolean cut =
        fault.getCause() instanceof IOException && !(fault.getCause() instanceof SSLException);
    return cut ? Reason.CUT : Reason.NO_TLS;
  }
}

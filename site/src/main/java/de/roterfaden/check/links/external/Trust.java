package de.roterfaden.check.links.external;

import de.roterfaden.check.links.external.Verdict.Reason;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** Trusts whom Java trusts; of all others it says why not. */
final class Trust extends X509ExtendedTrustManager {

  private final X509ExtendedTrustManager trusted;

  private Trust(X509ExtendedTrustManager trusted) {
    this.trusted = trusted;
  }

  /** A certificate that is not trusted, and why. */
  static final class Refused extends CertificateException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    Refused(Reason reason, CertificateException cause) {
      super(cause);
      this.reason = reason;
    }

    Reason reason() {
      return reason;
    }
  }

  /**
   * Connections that trust the issuers in a key store.
   *
   * @param issuers the key store; none for Java's own
   */
  static SSLContext context(@Nullable KeyStore issuers) {
    try {
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init(issuers);
      SSLContext context = SSLContext.getInstance("TLS");
      for (TrustManager each : factory.getTrustManagers()) {
        if (each instanceof X509ExtendedTrustManager ours) {
          context.init(null, new TrustManager[] {new Trust(ours)}, null);
          return context;
        }
      }
      throw new IllegalStateException("Java has no trust manager for X.509");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
      throws CertificateException {
    try {
      trusted.checkServerTrusted(chain, type, socket);
    } catch (CertificateException e) {
      throw new Refused(reason(chain, e), e);
    }
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
      throws CertificateException {
    try {
      trusted.checkServerTrusted(chain, type, engine);
    } catch (CertificateException e) {
      throw new Refused(reason(chain, e), e);
    }
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
    try {
      trusted.checkServerTrusted(chain, type);
    } catch (CertificateException e) {
      throw new Refused(reason(chain, e), e);
    }
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
      throws CertificateException {
    trusted.checkClientTrusted(chain, type, socket);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
      throws CertificateException {
    trusted.checkClientTrusted(chain, type, engine);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
    trusted.checkClientTrusted(chain, type);
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return trusted.getAcceptedIssuers();
  }

  private static Reason reason(X509Certificate[] chain, CertificateException refused) {
    for (X509Certificate each : chain) {
      try {
        each.checkValidity();
      } catch (CertificateExpiredException e) {
        return Reason.EXPIRED;
      } catch (CertificateNotYetValidException e) {
        return Reason.EARLY;
      }
    }
    for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
      if (cause instanceof CertPathValidatorException path
          && path.getReason() == CertPathValidatorException.BasicReason.ALGORITHM_CONSTRAINED) {
        return Reason.OUTDATED;
      }
    }
    boolean own =
        chain.length == 1
            && chain[0].getIssuerX500Principal().equals(chain[0].getSubjectX500Principal());
    return own ? Reason.SELF_SIGNED : Reason.UNKNOWN_ISSUER;
  }
}

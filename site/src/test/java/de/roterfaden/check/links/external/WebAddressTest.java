package de.roterfaden.check.links.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://stadt.example | https://stadt.example/",
        "HTTPS://Stadt.Example/A | https://stadt.example/A",
        "http://stadt.example:80/ | http://stadt.example/",
        "https://stadt.example:443/ | https://stadt.example/",
        "http://stadt.example:443/ | http://stadt.example:443/",
        "https://stadt.example:/ | https://stadt.example/",
        "https://stadt.example?a=b | https://stadt.example/?a=b",
        "https://stadt.example/a#b | https://stadt.example/a",
        "https://stadt.example./a | https://stadt.example/a",
        "https://nutzer:geheim@stadt.example/a | https://stadt.example/a",
        "https://a@b@stadt.example/a | https://stadt.example/a",
        "https://müller.example/straße | https://xn--mller-kva.example/stra%C3%9Fe",
        "https://stadt.example/a b | https://stadt.example/a%20b",
        "https://stadt.example/a%20b%zz | https://stadt.example/a%20b%25zz",
        "https://stadt.example/a?b[]=1^2 | https://stadt.example/a?b%5B%5D=1%5E2",
        "https://[2001:DB8::1]:8443/ | https://[2001:db8::1]:8443/",
        "https://unter_strich.example/ | https://unter_strich.example/"
      })
  void areSentAs(String written, String sent) {
    assertThat(WebAddress.parse(written).orElseThrow()).hasToString(sent);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "ftp://stadt.example/",
        "https://",
        "https:///a",
        "https://stadt.example:0/",
        "https://stadt.example:99999/",
        "https://stadt.example:x/",
        "https://[::1",
        "https://[:::]/",
        "https://a\"b/",
        "https://a..b/",
        "https://a b/",
        "https://%73tadt.example/",
        "https://straße.example/"
      })
  void areNotGuessed(String written) {
    assertThat(WebAddress.parse(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "nothing",
      value = {
        "/x | https://stadt.example/x",
        "x | https://stadt.example/a/x",
        "./x | https://stadt.example/a/x",
        "../x | https://stadt.example/x",
        "../../../x | https://stadt.example/x",
        "?c | https://stadt.example/a/b?c",
        "x?c#d | https://stadt.example/a/x?c",
        "//dorf.example/x | https://dorf.example/x",
        "http://dorf.example:81 | http://dorf.example:81/",
        "#d | https://stadt.example/a/b?q",
        "ä ö | https://stadt.example/a/%C3%A4%20%C3%B6",
        "a:b | nothing",
        "ftp://x/ | nothing"
      })
  void redirectsLeadTo(String location, String target) {
    WebAddress from = WebAddress.parse("https://stadt.example/a/b?q").orElseThrow();
    assertThat(from.follow(location).map(WebAddress::toString).orElse(null)).isEqualTo(target);
  }

  @Property
  void whateverIsWrittenIsSentInAsciiOrNotAtAll(@ForAll String rest) {
    WebAddress.parse("https://stadt.example/" + rest)
        .ifPresent(address -> isSendable(address.toString()));
    WebAddress.parse("https://" + rest).ifPresent(address -> isSendable(address.toString()));
    WebAddress.parse("https://stadt.example/a/")
        .flatMap(address -> address.follow(rest))
        .ifPresent(address -> isSendable(address.toString()));
  }

  private static void isSendable(String address) {
    assertThat(address).matches("https?://[!-~]+");
    assertThatCode(() -> URI.create(address)).doesNotThrowAnyException();
  }
}

package de.roterfaden.check.links.external;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IgnoredAddressesTest {

  @TempDir private Path folder;

  @Test
  void aFileNamesAddressesWithReasons() throws IOException {
    Path file = folder.resolve("x.txt");
    String lines =
        """
        # Unsere Ausnahmen

        https://intern.example/* because nur im Rathaus
        https://zu.example/ weil mit Anmeldung
        https://ohne.example/
        """;
    Files.writeString(file, "\ufeff" + lines);
    List<Finding> findings = new ArrayList<>();
    IgnoredAddresses read = IgnoredAddresses.read(file, "x.txt", findings::add);

    assertThat(read.entries())
        .extracting(
            entry -> entry.address() + " " + entry.because() + " " + entry.position().line())
        .containsExactly(
            "https://intern.example/* nur im Rathaus 3", "https://zu.example/ mit Anmeldung 4");
    assertThat(findings).extracting(Finding::rule).containsExactly("links/external-ignore");
    assertThat(findings.get(0).position().line()).isEqualTo(5);
  }

  @Test
  void aFileInAnotherEncodingIsNamed() throws IOException {
    Path file = folder.resolve("x.txt");
    Files.write(file, new byte[] {(byte) 0xe4});
    List<Finding> findings = new ArrayList<>();
    assertThat(IgnoredAddresses.read(file, "x.txt", findings::add).entries()).isEmpty();
    assertThat(findings).extracting(Finding::rule).containsExactly("links/encoding");
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/*, https://a.example/b/c, true",
    "https://a.example/*, https://b.example/b/c, false",
    "https://a.example/, https://a.example/b, false",
    "https://*.a.example/*, https://www.a.example/b, true",
    "*.pdf, https://a.example/b.pdf, true",
    "*, x, true"
  })
  void aStarIsAnything(String pattern, String address, boolean fits) {
    assertThat(Wildcard.fits(pattern, address)).isEqualTo(fits);
  }

  @Property
  void aTextFitsItselfWithStarsAnywhere(@ForAll String text, @ForAll int at) {
    int place = text.isEmpty() ? 0 : Math.floorMod(at, text.length());
    String pattern = text.substring(0, place) + "*" + text.substring(place);
    assertThat(Wildcard.fits(pattern, text)).isTrue();
    assertThat(Wildcard.fits(text, text)).isTrue();
    assertThat(Wildcard.fits(pattern, text.substring(0, place) + "xyz" + text.substring(place)))
        .isTrue();
  }
}

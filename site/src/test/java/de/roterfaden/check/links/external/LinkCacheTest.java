package de.roterfaden.check.links.external;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.check.links.external.Verdict.Place;
import de.roterfaden.check.links.external.Verdict.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LinkCacheTest {

  private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
  private static final ExternalSettings USUAL = ExternalSettings.USUAL;
  private static final WebAddress PAGE =
      WebAddress.parse("https://stadt.example/ä?b").orElseThrow();

  @TempDir private Path folder;

  private LinkCache kept(Verdict verdict) throws IOException {
    Path file = folder.resolve("unter").resolve("links.json");
    LinkCache cache = LinkCache.in(file);
    cache.put(PAGE, verdict, USUAL, NOW);
    cache.save(NOW);
    return LinkCache.in(file);
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void whatIsKeptIsReadAsItWas(Reason reason) throws IOException {
    Verdict verdict =
        new Verdict(
            reason,
            "„x“\n",
            reason.isThere() ? Map.of("größe", Place.MISSING, "a", Place.UNSURE) : Map.of());
    LinkCache cache = kept(verdict);
    ExternalSettings settings = USUAL.robots(reason == Reason.ROBOTS);
    if (reason.isKept()) {
      assertThat(cache.get(PAGE, Set.of(), settings, NOW)).contains(verdict);
    } else {
      assertThat(cache.get(PAGE, Set.of(), settings, NOW)).isEmpty();
    }
  }

  @Test
  void itGrowsOld() throws IOException {
    LinkCache there = kept(Verdict.of(Reason.FINE, ""));
    assertThat(there.get(PAGE, Set.of(), USUAL, NOW.plus(Duration.ofDays(7)).minusSeconds(1)))
        .isPresent();
    assertThat(there.get(PAGE, Set.of(), USUAL, NOW.plus(Duration.ofDays(7)))).isEmpty();
    assertThat(there.get(PAGE, Set.of(), USUAL.offline(true), NOW.plus(Duration.ofDays(29))))
        .isPresent();
    assertThat(there.get(PAGE, Set.of(), USUAL, NOW.minusSeconds(9)))
        .as("from the future")
        .isEmpty();
    LinkCache gone = kept(Verdict.of(Reason.GONE, "404"));
    assertThat(gone.get(PAGE, Set.of("x"), USUAL, NOW.plusSeconds(3599))).isPresent();
    assertThat(gone.get(PAGE, Set.of("x"), USUAL, NOW.plusSeconds(3600))).isEmpty();
  }

  @Test
  void whatPrivateNetworksSaidCountsOnlyThere() throws IOException {
    LinkCache cache = kept(Verdict.of(Reason.PRIVATE, "stadt.example"));
    assertThat(cache.get(PAGE, Set.of(), USUAL.allowPrivate(true), NOW)).isEmpty();
  }

  @Test
  void whatIsTooOldForAnythingIsForgottenAndNoOtherFileIsLeft() throws IOException {
    LinkCache cache = kept(Verdict.of(Reason.FINE, ""));
    cache.save(NOW.plus(Duration.ofDays(31)));
    assertThat(Files.readString(folder.resolve("unter/links.json"))).doesNotContain("stadt");
    try (Stream<Path> files = Files.list(folder.resolve("unter"))) {
      assertThat(files).hasSize(1);
    }
  }

  @Property(tries = 200)
  void anyFileIsReadWithoutFault(@ForAll byte[] bytes, @ForAll String text) throws IOException {
    Path file = Files.createTempFile("links", ".json");
    try {
      Files.write(file, bytes);
      LinkCache.in(file).get(PAGE, Set.of(), USUAL, NOW);
      String quoted = "\"" + text.replaceAll("[\\\\\"\\p{Cntrl}]", "") + "\"";
      Files.writeString(
          file,
          "{\"schema\":1,\"addresses\":{\"https://stadt.example/%C3%A4?b\":{\"result\":"
              + quoted
              + ",\"checked\":"
              + quoted
              + ",\"places\":"
              + quoted
              + "},"
              + quoted
              + ":{}}}");
      assertThat(LinkCache.in(file).get(PAGE, Set.of(), USUAL, NOW)).isEmpty();
    } finally {
      Files.delete(file);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, , /h/.cache/roter-faden/links-cache.json",
    "Linux, XDG_CACHE_HOME, /x/roter-faden/links-cache.json",
    "Mac OS X, , /h/Library/Caches/roter-faden/links-cache.json",
    "Windows 11, , /h/AppData/Local/roter-faden/links-cache.json",
    "Windows 11, LOCALAPPDATA, /x/roter-faden/links-cache.json"
  })
  void aUserHasAFile(String system, String variable, String file) {
    Map<String, String> environment = variable == null ? Map.of() : Map.of(variable, "/x");
    assertThat(LinkCache.ofUser(environment, system, Path.of("/h"))).isEqualTo(Path.of(file));
  }
}

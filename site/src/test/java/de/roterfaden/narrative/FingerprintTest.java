package de.roterfaden.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  private record Pair(@Nullable Object left, @Nullable Object right) {}

  private record Other(@Nullable Object left, @Nullable Object right) {}

  private enum Colour {
    RED
  }

  @Test
  void itIsTheSameInAnyRunOfTheProgram() {
    assertThat(Fingerprint.of(new Pair("Fluss", List.of(1, Colour.RED))))
        .isEqualTo(Fingerprint.of(new Pair("Fluss", Arrays.asList(1, Colour.RED))));
    // By the published definitions of CRC-32 and CRC-32C, of the bytes "s", 5, 0, 0, 0 and the
    // word.
    assertThat(Fingerprint.of("Fluss")).isEqualTo("a-8d0456f8-edbe5eb2");
    assertThat(Fingerprint.of("Fluss".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("5-ff45b247-97cb8fce");
  }

  @Test
  void differentValuesHaveDifferentOnes() {
    List<@Nullable Object> values =
        Arrays.asList(
            null,
            "",
            "a",
            "ab",
            "0",
            0,
            0L,
            0.0,
            false,
            '0',
            Colour.RED,
            "RED",
            List.of(),
            Set.of(),
            Map.of(),
            Optional.empty(),
            Optional.of(""),
            List.of(""),
            List.of("a", "b"),
            List.of("b", "a"),
            List.of("ab"),
            List.of(List.of("a"), "b"),
            List.of("a", List.of("b")),
            List.of(List.of("a", "b")),
            Set.of("a", "b"),
            Map.of("a", "b"),
            Map.of("b", "a"),
            new Pair("a", "b"),
            new Other("a", "b"),
            new Pair("b", "a"),
            new Pair("a", null),
            new Pair(null, "a"),
            new Pair(new Pair("a", "b"), "c"),
            new Pair("a", new Pair("b", "c")),
            Path.of("a"),
            LocalDate.of(2026, 11, 27),
            "2026-11-27",
            new byte[] {0},
            new byte[] {0, 0});

    assertThat(values.stream().map(Fingerprint::of).distinct()).hasSameSizeAs(values);
  }

  @Test
  void theOrderOfMapsAndSetsDoesNotMatter() {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      List<String> keys = new ArrayList<>();
      for (int i = random.nextInt(30); i > 0; i--) {
        keys.add("k" + random.nextInt(1000));
      }
      Map<String, Integer> there = new LinkedHashMap<>();
      keys.forEach(key -> there.put(key, key.hashCode()));
      Map<String, Integer> back = new LinkedHashMap<>();
      List<String> reversed = new ArrayList<>(there.keySet());
      java.util.Collections.reverse(reversed);
      reversed.forEach(key -> back.put(key, key.hashCode()));

      assertThat(Fingerprint.of(back)).isEqualTo(Fingerprint.of(there));
      assertThat(Fingerprint.of(new TreeMap<>(back))).isEqualTo(Fingerprint.of(there));
      assertThat(Fingerprint.of(new LinkedHashSet<>(reversed)))
          .isEqualTo(Fingerprint.of(there.keySet()));
    }
  }

  @Test
  void generatedValuesAreToldApart() {
    Random random = new Random(11);
    Map<String, Object> known = new HashMap<>();
    for (int round = 0; round < 20_000; round++) {
      Object value = value(random, 4);
      Object before = known.put(Fingerprint.of(value), value);
      if (before != null) {
        assertThat(before).isEqualTo(value);
      }
    }
    assertThat(known).hasSizeGreaterThan(5_000);
  }

  private static Object value(Random random, int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return random.nextBoolean() ? "x".repeat(random.nextInt(3)) : random.nextInt(3);
    }
    List<Object> items = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      items.add(value(random, depth - 1));
    }
    return switch (random.nextInt(3)) {
      case 0 -> items;
      case 1 -> Set.copyOf(items);
      default -> new Pair(value(random, depth - 1), items);
    };
  }

  @Test
  void longTextsCountToTheirEnd() {
    String text = "ä".repeat(50_000);

    assertThat(Fingerprint.of(text + "a")).isNotEqualTo(Fingerprint.of(text + "b"));
    for (int length = 480; length < 560; length++) {
      String full = "x".repeat(length);
      assertThat(Fingerprint.of(List.of(full, "y")))
          .isNotEqualTo(Fingerprint.of(List.of(full, "z")));
      assertThat(Fingerprint.of(List.of(full, "y")))
          .isNotEqualTo(Fingerprint.of(List.of("y", full)));
    }
  }

  @Test
  void whatItDoesNotKnowIsDifferentEachTime() {
    Object unknown = new Object();

    assertThat(Fingerprint.of(List.of(unknown))).isNotEqualTo(Fingerprint.of(List.of(unknown)));
  }
}

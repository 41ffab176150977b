package de.roterfaden.bake.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "a/b/c.css", ".nojekyll", "a/...", "..a/b", "a./b", "#x"})
  void pathsInTheSiteAreSafe(String path) {
    assertThat(SitePath.isSafe(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/", "/etc/passwd", "a//b", "a/", ".", "..", "../a", "a/..", "a/./b", "a\nb"})
  void pathsOutOfTheSiteAreNot(String path) {
    assertThat(SitePath.isSafe(path)).isFalse();
  }

  @Test
  void flatNamesAreThoseOfFilesSideBySide() {
    assertThat(SitePath.flat("a/b.html"))
        .isEqualTo(SitePath.flat("a/b.html"))
        .isNotEqualTo(SitePath.flat("A/b.html"))
        .matches("[0-9a-f]{64}");
  }
}

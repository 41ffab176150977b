package de.roterfaden.check.links.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of RFC 9309. */
class RobotsTest {

  private static Robots robots(String file) {
    return Robots.of(file.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/a | /a | false",
        "/a | /ab/c?d | false",
        "/a | /b | true",
        "/a | /A | true",
        "/a$ | /a | false",
        "/a$ | /ab | true",
        "/*.pdf | /x/y.pdf?z | false",
        "/*.pdf$ | /x/y.pdf | false",
        "/*.pdf$ | /x/y.pdf?z | true",
        "/a*b*c | /aXbYcZ | false",
        "/a*b*c | /aXcYb | true",
        "/ä | /%C3%A4 | false",
        "* | /x | false",
        "/?q= | /?q=1 | false"
      })
  void aPathIsClosedByARule(String rule, String path, boolean open) {
    assertThat(robots("User-agent: *\nDisallow: " + rule).allows(path)).isEqualTo(open);
  }

  @Test
  void theLongestRuleCountsAndOfTwoEqualOnesTheOneThatAllows() {
    Robots robots =
        robots(
            "user-agent:*\nAllow: /a/b\nDisallow: /a\nDisallow: /x\nAllow: /x\nDisallow: /a/b/c\n");
    assertThat(robots.allows("/a")).isFalse();
    assertThat(robots.allows("/a/b")).isTrue();
    assertThat(robots.allows("/a/b/c")).isFalse();
    assertThat(robots.allows("/x")).isTrue();
    assertThat(robots.allows("/")).isTrue();
  }

  @Test
  void theGroupThatNamesTheProgramCountsAndNotTheOneForAll() {
    Robots robots =
        robots(
            "User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-Agent: RoterFaden/2.0 # us\n"
                + "Crawl-delay: 5\nDisallow: /zu\nSitemap: x\n\nUser-agent: roterfaden\nDisallow: /auch");
    assertThat(robots.allows("/offen")).isTrue();
    assertThat(robots.allows("/zu/a")).isFalse();
    assertThat(robots.allows("/auch")).isFalse();
  }

  @Test
  void anEmptyRuleForbidsNothingAndAnEmptyGroupFreesTheProgram() {
    assertThat(robots("User-agent: *\nDisallow:").allows("/a")).isTrue();
    assertThat(
            robots("User-agent: *\nDisallow: /\n\nUser-agent: RoterFaden\nDisallow:").allows("/a"))
        .isTrue();
    assertThat(robots("").allows("/a")).isTrue();
    assertThat(robots("<html>\nDisallow: /\n").allows("/a")).as("no group").isTrue();
    assertThat(robots("\ufeffUser-agent: *\r\nDisallow: /\r\n").allows("/a")).isFalse();
    assertThat(robots("User-agent: *\rDisallow: /").allows("/a")).isFalse();
  }

  @Test
  void ofAnEndlessFileTheBeginIsRead() {
    String file = "User-agent: *\n" + "Disallow: /a\n".repeat(100_000) + "Disallow: /b\n";
    assertThat(robots(file).allows("/a")).isFalse();
    assertThat(robots(file).allows("/b")).isTrue();
  }

  @Property
  void anyFileIsReadWithoutFault(@ForAll byte[] file, @ForAll String path) {
    Robots.of(file).allows("/" + path);
    robots("User-agent: *\nDisallow: /" + path).allows("/" + path);
  }

  @Property
  void whatIsForbiddenAsAWholeIsForbiddenWithMoreBehindIt(
      @ForAll @AlphaChars @StringLength(min = 1, max = 20) String path,
      @ForAll @AlphaChars String more) {
    Robots robots = robots("User-agent: *\nDisallow: /" + path);
    assertThat(robots.allows("/" + path + more)).isFalse();
    assertThat(robots("User-agent: *\nDisallow: /" + path + "$").allows("/" + path + more))
        .isEqualTo(!more.isEmpty());
  }

  @Test
  void aPatternOfManyStarsTakesNoAge() {
    String pattern = "/" + "*a".repeat(500) + "$";
    assertThat(robots("User-agent: *\nDisallow: " + pattern).allows("/" + "a".repeat(5000) + "b"))
        .isTrue();
  }
}

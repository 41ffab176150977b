package de.roterfaden.bake.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.roterfaden.bake.view.Html;
import de.roterfaden.bake.view.PageView;
import de.roterfaden.bake.view.SiteView;
import de.roterfaden.bake.view.VersionView;
import de.roterfaden.finding.Finding;
import de.roterfaden.narrative.Reads;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedTagTest {

  private static final VersionView EASY = new VersionView("de-easy", "Leicht", "de", "easy");
  private static final PageView PAGE =
      PageView.builder().title("Eins").url("a/index.html").root("../").build();

  @TempDir private Path folder;

  @Test
  void isRenderedOnceForAllPagesOfAVersionThatLieAsDeep() throws IOException {
    template("page.peb", "{% shared %}{{ page.root }}{{ t('turns.next') }}{% endshared %}");
    TemplateEngine engine = engine();
    String first = render(engine, PAGE);
    assertThat(first).isEqualTo("../Nächstes Kapitel");
    assertThat(render(engine, titled("Zwei"))).isEqualTo(first);
    assertThat(render(engine, deep())).isEqualTo("../../Nächstes Kapitel");
  }

  @Test
  void knowsVersionsApart() throws IOException {
    template("page.peb", "{% shared %}{{ page.version.level }}{% endshared %}");
    TemplateEngine engine = engine();
    assertThat(render(engine, PAGE)).isEqualTo("standard");
    assertThat(render(engine, PageView.builder().root("../").version(EASY).build()))
        .isEqualTo("easy");
  }

  @Test
  void seesTheValuesThatItNamesAndKnowsThemApart() throws IOException {
    template(
        "page.peb",
        "{% shared a = page.title, b = page.number + 1 %}{{ a }}{{ b }}{% endshared %}");
    TemplateEngine engine = engine();
    assertThat(render(engine, PAGE)).isEqualTo("Eins1");
    assertThat(render(engine, titled("Zwei"))).isEqualTo("Zwei1");
  }

  @Test
  void escapesAsEverywhere() throws IOException {
    template("page.peb", "{% shared a = page.title, b = page.body %}{{ a }}{{ b }}{% endshared %}");
    PageView page = PageView.builder().title("<a> & b").body(Html.of("<p>Text</p>")).build();
    assertThat(render(engine(), page)).isEqualTo("&lt;a&gt; &amp; b<p>Text</p>");
  }

  @Test
  void whatDependsOnThePageIsAMistakeOfTheTemplate() throws IOException {
    Finding finding = failure("a\n{% shared %}\n{{ page.title }}{% endshared %}");
    assertThat(finding.rule()).isEqualTo("theme/unknown-name");
    assertThat(finding.position().line()).isEqualTo(3);
    assertThat(finding.target()).isEqualTo("title");
    template("parts/x.peb", "{{ page.url }}");
    for (String attempt :
        List.of(
            "{% set a = page.title %}{% shared %}{{ a }}{% endshared %}",
            "{% for a in page.toc %}{% endfor %}{% for a in [1] %}{% shared %}{{ a }}{% endshared %}{% endfor %}",
            "{% shared %}{% include 'parts/x.peb' %}{% endshared %}",
            "{% shared %}{{ linkedData() }}{% endshared %}",
            "{% shared %}{% block a %}{% endblock %}{% endshared %}",
            "{% shared %}{% if page.root is empty %}{% block a %}{% endblock %}{% endif %}{% endshared %}",
            "{% shared a %}{% endshared %}",
            "{% shared a = 1 b = 2 %}{% endshared %}",
            "{% shared %}")) {
      assertThat(failure(attempt).rule()).as(attempt).startsWith("theme/");
    }
  }

  @Test
  void leavesNothingBehindAndImportsItsOwnMacros() throws IOException {
    template("parts/m.peb", "{% macro a(x) %}{{ asset('x.css') }}{{ x }}{% endmacro %}");
    template("parts/i.peb", "{{ page.root }}{{ b }}");
    String part =
        "{% shared b = page.title %}{% import 'parts/m.peb' as m %}{% set c = 'c' %}"
            + "{{ m.a(c) }}{% include 'parts/i.peb' %}{% endshared %}";
    assertThat(render(part)).matches("\\.\\./assets/x\\.[0-9a-f]{8}\\.cssc\\.\\./Eins");
    assertThat(failure(part + "{{ c }}").rule()).startsWith("theme/");
    assertThat(failure(part + "{{ m.a(1) }}").rule()).startsWith("theme/");
    assertThat(
            failure("{% import 'parts/m.peb' as m %}{% shared %}{{ m.a(1) }}{% endshared %}")
                .rule())
        .startsWith("theme/");
  }

  @Test
  void standsWithinAnotherAndInMacros() throws IOException {
    template(
        "parts/m.peb", "{% macro a(x) %}{% shared y = x %}{{ y }}{% endshared %}{% endmacro %}");
    assertThat(
            render(
                "{% import 'parts/m.peb' as m %}{{ m.a(1) }}{{ m.a(2) }}"
                    + "{% shared a = 3 %}{{ a }}{% shared b = a + 1 %}{{ b }}{% endshared %}{% endshared %}"))
        .isEqualTo("1234");
  }

  @Test
  void whoeverUsesItHasLookedAtWhatItWasMadeOf() throws IOException {
    template("page.peb", "{% shared %}{% for v in site.voices %}{% endfor %}{% endshared %}");
    TemplateEngine engine = engine();
    Set<String> first = new HashSet<>(Reads.trace(() -> render(engine, PAGE)).reads());
    assertThat(first).hasSize(1);
    assertThat(Reads.trace(() -> render(engine, titled("Zwei"))).reads()).isEqualTo(first);
  }

  @Test
  void isRenderedRightForManyThreadsAtOnceAndForAnyNumberOfValues() throws IOException {
    template("page.peb", "{% shared a = page.title %}{{ a }}{% endshared %}");
    TemplateEngine engine = engine();
    assertThat(
            IntStream.range(0, 3000)
                .parallel()
                .mapToObj(
                    number ->
                        render(engine, titled("Nr. " + number % 1500))
                            .equals("Nr. " + number % 1500)))
        .containsOnly(true);
  }

  private static PageView titled(String title) {
    return PageView.builder().title(title).url(title + ".html").root("../").build();
  }

  private static PageView deep() {
    return PageView.builder().url("a/b/index.html").root("../../").build();
  }

  private Finding failure(String template) {
    List<Finding> seen = new ArrayList<>();
    assertThatThrownBy(() -> render(template))
        .as(template)
        .isInstanceOfSatisfying(TemplateException.class, e -> seen.add(e.finding()));
    return seen.get(0);
  }

  private String render(String template) throws IOException {
    template("page.peb", template);
    return render(engine(), PAGE);
  }

  private static String render(TemplateEngine engine, PageView page) {
    StringWriter out = new StringWriter();
    try {
      engine.render("page.peb", Map.of("page", page, "site", SiteView.builder().build()), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private TemplateEngine engine() throws IOException {
    Files.writeString(folder.resolve("theme.yml"), "name: a\n");
    Theme theme = Theme.folder(folder).theme().orElseThrow();
    return TemplateEngine.of(theme, theme.assets().with("x.css", ""));
  }

  private void template(String name, String text) throws IOException {
    Path file = folder.resolve("templates").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}

package de.roterfaden.bake.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.roterfaden.bake.view.Html;
import de.roterfaden.bake.view.PageView;
import de.roterfaden.bake.view.TextView;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateEngineTest {

  @TempDir private Path folder;

  @Test
  void readsTheComponentsOfRecords() throws IOException {
    assertThat(render("{{ page.title }} {{ page.version.level }} {{ page.number + 1 }}"))
        .isEqualTo("Titel &amp; mehr standard 1");
  }

  @Test
  void escapesTextsButNotHtml() throws IOException {
    assertThat(render("{{ page.title }}|{{ page.body }}"))
        .isEqualTo("Titel &amp; mehr|<p>Text</p>");
  }

  @Test
  void asksTextsAndHtmlWhetherTheyAreEmpty() throws IOException {
    assertThat(render("{% if page.body.empty %}leer{% else %}voll{% endif %}")).isEqualTo("voll");
    assertThat(render("{{ text }}{% if not blank.empty %}!{% endif %}")).isEqualTo("Wort");
  }

  @Test
  void functionsKnowThePageInMacrosAndIncludes() throws IOException {
    template(
        "parts/m.peb", "{% macro a(x) %}{{ t('turns.next') }} {{ asset('x.css') }}{% endmacro %}");
    template("parts/i.peb", "{{ t('turns.next') }}");
    assertThat(render("{% import 'parts/m.peb' as m %}{{ m.a(1) }}|{% include 'parts/i.peb' %}"))
        .matches("Nächstes Kapitel \\.\\./assets/x\\.[0-9a-f]{8}\\.css\\|Nächstes Kapitel");
  }

  @Test
  void fillsWordsWithEscapedTexts() throws IOException {
    assertThat(render("{{ t('redirect.link', page.title) }}"))
        .isEqualTo("Weiter zu „Titel &amp; mehr“");
  }

  @Test
  void anUnknownNameIsAFindingWithTemplateAndLine() {
    Finding finding = failure("a\n\n{{ page.titel }}");
    assertThat(finding.rule()).isEqualTo("theme/unknown-name");
    assertThat(finding.file()).isEqualTo("templates/page.peb");
    assertThat(finding.position().line()).isEqualTo(3);
    assertThat(finding.target()).isEqualTo("titel");
    assertThat(Messages.in(Locale.GERMAN).text(finding.message())).contains("titel");
  }

  @Test
  void missingWordsAssetsAndTemplatesAreFindings() {
    assertThat(failure("{{ t('turns.nexd') }}").rule()).isEqualTo("theme/missing-words");
    assertThat(failure("{{ asset('y.css') }}").rule()).isEqualTo("theme/missing-asset");
    assertThat(failure("{% include 'parts/x.peb' %}").rule()).isEqualTo("theme/missing-template");
    assertThat(failure("{% if x %}").rule()).isEqualTo("theme/template");
    assertThat(failure("{{ page.title | shout }}").rule()).isEqualTo("theme/template");
  }

  @Test
  void namesTheNearestAsset() {
    assertThat(Messages.in(Locale.GERMAN).text(failure("{{ asset('y.css') }}").help()))
        .isEqualTo("Meinten Sie „x.css“?");
  }

  @Test
  void noTemplateReachesOutOfTheThemeOrIntoTheProgram() throws IOException {
    Files.writeString(folder.resolve("geheim.txt"), "geheim");
    assertThat(failure("{% include '../geheim.txt' %}").rule()).isEqualTo("theme/missing-template");
    assertThat(failure("{% include '/etc/passwd' %}").rule()).isEqualTo("theme/missing-template");
    for (String attempt :
        List.of(
            "{{ page.class }}",
            "{{ page.getClass() }}",
            "{{ page.title.class.forName('java.lang.Runtime') }}",
            "{{ template.engine }}",
            "{{ locale.class }}",
            "{{ object.name }}")) {
      assertThat(failure(attempt).rule()).as(attempt).startsWith("theme/");
    }
  }

  @Test
  void checksAllTemplatesAtOnce() throws IOException {
    template("page.peb", "{% if %}");
    template("parts/x.peb", "{{ ");
    assertThat(engine().check())
        .extracting(Finding::file)
        .containsExactly("templates/page.peb", "templates/parts/x.peb");
  }

  @Test
  void rendersForManyThreadsAtOnce() throws IOException {
    template("page.peb", "{{ t('turns.next') }} {{ page.title }}");
    TemplateEngine engine = engine();
    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(
                    number -> {
                      PageView page = PageView.builder().title("Nr. " + number).build();
                      return render(engine, page).equals("Nächstes Kapitel Nr. " + number);
                    }))
        .containsOnly(true);
  }

  private Finding failure(String template) {
    List<Finding> seen = new java.util.ArrayList<>();
    assertThatThrownBy(() -> render(template))
        .isInstanceOfSatisfying(TemplateException.class, e -> seen.add(e.finding()));
    return seen.get(0);
  }

  private String render(String template) throws IOException {
    template("page.peb", template);
    return render(
        engine(),
        PageView.builder().title("Titel & mehr").root("../").body(Html.of("<p>Text</p>")).build());
  }

  private static String render(TemplateEngine engine, PageView page) {
    StringWriter out = new StringWriter();
    try {
      engine.render(
          "page.peb",
          Map.of(
              "page",
              page,
              "text",
              TextView.of("Wort"),
              "blank",
              TextView.EMPTY,
              "object",
              new Thread()),
          out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toString();
  }

  private TemplateEngine engine() throws IOException {
    Files.writeString(folder.resolve("theme.yml"), "name: a\n");
    return TemplateEngine.of(
        Theme.folder(folder).theme().orElseThrow(),
        Theme.folder(folder).theme().orElseThrow().assets().with("x.css", ""));
  }

  private void template(String name, String text) throws IOException {
    Path file = folder.resolve("templates").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}

package de.roterfaden.check.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds what jsoup finds. */
class QueryTest {

  private static final String HTML =
      """
      <html lang=de><head><title>Titel</title></head><body>
      <nav role=navigation><a href=#main>Zum Inhalt</a><a href="seite.html" role=BUTTON>Seite</a></nav>
      <main id=main><h2>Zwei</h2><p hidden><a href=weg>weg</a></p>
      <svg Role=img ARIA-LABEL=Bild><title>Titel</title></svg><svg><svg></svg></svg>
      <input type=RADIO name=a><input type=radio><input type=" radio " name=b><a>ohne Ziel</a>
      <a href="JavaScript:los()" onclick=los()>los</a><a href="#" onclick=los()>los</a>
      <div role=img>Bild</div><img role=img alt=Bild><ul role=list><li>eins</li></ul><ul><li role=tab>zwei</li></ul>
      </main></body></html>
      """;

  private final HtmlPage page = HtmlPage.of("index.html", HTML);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a[href]",
        "[lang]",
        "h1, h2, h3",
        "a[href]:not([href^=#])",
        "a[href^=javascript:], a[href=#][onclick]",
        "input[type=radio][name], input[type=checkbox][name]",
        "svg[role=img], [role=img]:not(svg):not(img)",
        "svg:not([role])",
        "[role=button], li:not([role]), [aria-label]",
        "html, title"
      })
  void findsWhatJsoupFinds(String selector) {
    Query query = Query.of(selector);
    Document document = page.document();
    List<Element> expected = document.select(selector);

    assertThat(expected).isNotEmpty();
    assertThat(query.in(document)).isEqualTo(expected);
    assertThat(page.all(query)).isEqualTo(expected);
    assertThat(page.first(query)).isEqualTo(query.firstIn(document)).isEqualTo(expected.get(0));
    assertThat(page.visible(query)).isEqualTo(expected.stream().filter(page::isVisible).toList());
    for (Element element : document.getAllElements()) {
      assertThat(query.matches(element)).isEqualTo(element.is(selector));
      assertThat(query.closest(element)).isEqualTo(element.closest(selector));
    }
  }

  @Test
  void findsNothingWhereNothingIs() {
    Query query = Query.of("video, [tabindex]");

    assertThat(page.all(query)).isEmpty();
    assertThat(page.first(query)).isNull();
    assertThat(query.closest(page.document().body())).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "main p", "ul > li", "a:hover", "*", ":not(a)", "a, ", "[href]a"})
  void saysWhatItDoesNotUnderstand(String selector) {
    assertThatThrownBy(() -> Query.of(selector)).isInstanceOf(IllegalArgumentException.class);
  }
}

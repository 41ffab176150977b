package de.roterfaden.bake.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.bake.search.PageText.Section;
import org.junit.jupiter.api.Test;

class PageTextTest {

  @Test
  void aPageFallsIntoSectionsAtHeadingsThatHaveAnAnchor() {
    PageText page =
        PageText.of(
            "a/index.html",
            "<title>x</title><header>Kopf</header><main><h1>Der Kanal</h1><p>Vor<b>spann.</b></p>"
                + "<h2 id=\"a\">Das <em>Wasser</em></h2><p>Es steigt.</p><ul><li>Eins</li><li>Zwei</li>"
                + "</ul><h3>Ohne Anker</h3><p>Text</p></main><footer>Fuß</footer>");

    assertThat(page.title()).isEqualTo("Der Kanal");
    assertThat(page.sections())
        .containsExactly(
            new Section("", "", "Vorspann."),
            new Section("a", "Das Wasser", "Es steigt. Eins · Zwei · Ohne Anker · Text"));
  }

  @Test
  void anEntryOfTheGlossaryIsASection() {
    PageText page =
        PageText.of(
            "g.html",
            "<main><h1>Wörter</h1><dl><div id=\"glossary-seil\"><dt>Seil</dt><dd>Viele Fasern.</dd>"
                + "</div></dl></main>");

    assertThat(page.sections())
        .containsExactly(
            new Section("", "", ""), new Section("glossary-seil", "Seil", "Viele Fasern."));
  }

  @Test
  void whatIsNoTextOfThePageIsLeftOut() {
    PageText page =
        PageText.of(
            "a.html",
            "<main><h1>A</h1><nav>n</nav><form>f</form><script>s</script><svg><text>t</text></svg>"
                + "<p hidden>h</p><p data-nosearch>d</p><p>Da\u00adten\u0000 &lt;b&gt;<br>bleiben</p></main>");

    assertThat(page.sections()).containsExactly(new Section("", "", "Daten <b> bleiben"));
  }

  @Test
  void aPageWithoutHeadingOrMainIsKnownByItsTitle() {
    PageText page = PageText.of("a.html", "<title>Titel</title><p>Text");
    assertThat(page.title()).isEqualTo("Titel");
    assertThat(page.sections()).containsExactly(new Section("", "", "Text"));
  }
}

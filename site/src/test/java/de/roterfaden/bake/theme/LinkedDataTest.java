package de.roterfaden.bake.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.roterfaden.bake.view.LinkView;
import de.roterfaden.bake.view.PageView;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LinkedDataTest {

  private static final String ADDRESS = "https://lindwerth.example/kapitel/a/index.html";

  @Test
  void aChapterIsAnArticleOfItsMunicipalities() throws Exception {
    JsonNode graph = graph(page("chapter").build());
    assertThat(graph.findValuesAsText("@type"))
        .contains("GovernmentOrganization", "WebSite", "Article", "BreadcrumbList", "ListItem");
    JsonNode article = ofType(graph, "Article");
    assertThat(article.get("headline").asText()).isEqualTo("Seilerei " + Fixtures.HOSTILE);
    assertThat(article.get("author").get(0).get("@id").asText())
        .isEqualTo("https://lindwerth.example/#municipality-1");
    assertThat(ofType(graph, "WebSite").get("url").asText())
        .isEqualTo("https://lindwerth.example/");
  }

  @Test
  void theWayToAPageEndsAtThePage() throws Exception {
    JsonNode steps = ofType(graph(page("page").build()), "BreadcrumbList").get("itemListElement");
    assertThat(steps.findValuesAsText("position")).containsExactly("1", "2");
    assertThat(steps.findValuesAsText("item"))
        .containsExactly("https://lindwerth.example/index.html", ADDRESS);
  }

  @Test
  void noTextCanEndTheBlock() {
    String block = LinkedData.of(page("chapter").build(), Fixtures.fullSite("public")).toString();
    assertThat(block.substring(1)).containsOnlyOnce("<");
    Document document = Jsoup.parse(block);
    assertThat(document.select("script")).hasSize(1);
    assertThat(document.body().text()).isEmpty();
  }

  @Test
  void whatSearchEnginesShallNotKnowIsNotTold() {
    assertThat(of(page("chapter").noindex(true).build())).isEmpty();
    assertThat(of(page("chapter").canonical("").build())).isEmpty();
  }

  private static PageView.Builder page(String type) {
    return PageView.builder()
        .type(type)
        .title("Seilerei " + Fixtures.HOSTILE)
        .url("kapitel/a/index.html")
        .canonical(ADDRESS)
        .breadcrumbs(List.of(LinkView.of("Start", "index.html")));
  }

  private static String of(PageView page) {
    return LinkedData.of(page, Fixtures.fullSite("public")).toString();
  }

  private static JsonNode graph(PageView page) throws Exception {
    String json = Jsoup.parse(of(page)).select("script[type='application/ld+json']").get(0).data();
    return new ObjectMapper().readTree(json).get("@graph");
  }

  private static JsonNode ofType(JsonNode graph, String type) {
    for (JsonNode node : graph) {
      if (node.get("@type").asText().equals(type)) {
        return node;
      }
    }
    throw new AssertionError("nothing of type " + type);
  }
}

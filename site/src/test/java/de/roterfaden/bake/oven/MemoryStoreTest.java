package de.roterfaden.bake.oven;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemoryStoreTest {

  private final MemoryStore store = new MemoryStore();

  @BeforeEach
  void fill() {
    DocumentTypes.addDocumentType("chapter");
    store.addDocument(document("b.html", "chapter", "published", "2026-01-01", "Fluss", "Stadt"));
    store.addDocument(document("a.html", "chapter", "published", "2026-01-01", "Stadt"));
    store.addDocument(document("new.html", "chapter", "published", "2026-10-01"));
    store.addDocument(document("undated.html", "chapter", "published", ""));
    store.addDocument(document("draft.html", "chapter", "draft", "2026-11-01", "Geheim"));
    store.addDocument(document("page.html", "page", "published", "2025-01-01", "Recht"));
  }

  @Test
  void documentsComeNewestFirstThenByAddressAndUndatedOnesLast() {
    assertThat(addresses(store.getPublishedContent("chapter")))
        .containsExactly("new.html", "a.html", "b.html", "undated.html");
  }

  @Test
  void draftsAreAmongAllContentButNotAmongThePublished() {
    assertThat(addresses(store.getAllContent("chapter"))).startsWith("draft.html");
    assertThat(store.getDocumentCount("chapter")).isEqualTo(5);
    assertThat(store.getPublishedCount("chapter")).isEqualTo(4);
  }

  @Test
  void pagesOfAListAreCutOutWhereJBakeAsks() {
    store.setStart(1);
    store.setLimit(2);

    assertThat(addresses(store.getAllContent("chapter", true)))
        .containsExactly("new.html", "a.html");
    assertThat(store.getAllContent("chapter", false)).hasSize(5);

    store.resetPagination();
    assertThat(store.getAllContent("chapter", true)).hasSize(5);
  }

  @Test
  void aTagFindsThePublishedDocumentsThatBearIt() {
    assertThat(addresses(store.getPublishedDocumentsByTag("Stadt")))
        .containsExactly("a.html", "b.html");
    assertThat(store.getPublishedDocumentsByTag("Geheim")).isEmpty();
    assertThat(store.getPublishedPostsByTag("Stadt")).isEmpty();
  }

  @Test
  void allTagsAreThoseOfPublishedDocuments() {
    assertThat(store.getAllTags()).containsExactlyInAnyOrder("Fluss", "Stadt", "Recht");
    assertThat(store.getTags()).isEmpty();
  }

  @Test
  void aRenderedDocumentIsNoLongerUnrendered() {
    store.markContentAsRendered(store.getDocumentByUri("a.html").getFirst());

    assertThat(addresses(store.getUnrenderedContent())).hasSize(5).doesNotContain("a.html");
    assertThat(store.getDocumentStatus("a.html").getFirst().getRendered()).isTrue();
  }

  @Test
  void documentsGoByAddressByTypeOrAltogether() {
    store.deleteContent("a.html");
    assertThat(store.getDocumentByUri("a.html")).isEmpty();

    store.deleteAllByDocType("chapter");
    assertThat(store.getAllContent("chapter")).isEmpty();
    assertThat(addresses(store.getPublishedPages())).containsExactly("page.html");

    store.drop();
    assertThat(store.getUnrenderedContent()).isEmpty();
  }

  private static DocumentModel document(
      String uri, String type, String status, String date, String... tags) {
    DocumentModel document = DocumentModel.createDefaultDocumentModel();
    document.setSourceUri(uri);
    document.setType(type);
    document.setStatus(status);
    document.setTags(tags);
    if (!date.isEmpty()) {
      document.setDate(Date.from(Instant.parse(date + "T00:00:00Z")));
    }
    return document;
  }

  private static List<String> addresses(DocumentList<DocumentModel> documents) {
    return documents.stream().map(DocumentModel::getSourceuri).toList();
  }
}

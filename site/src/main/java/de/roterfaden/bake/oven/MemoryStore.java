package de.roterfaden.bake.oven;

import java.io.File;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.model.ModelAttributes;

/**
 * JBake's store of documents, in memory: answers all its queries without the database behind it.
 * Documents come newest first, as JBake's do; those of the same date, or of none, by address. Safe
 * for use by several threads.
 */
public final class MemoryStore extends ContentStore {

  private static final Comparator<DocumentModel> NEWEST_FIRST =
      Comparator.comparing(
              DocumentModel::getDate, Comparator.nullsFirst(Comparator.<Date>naturalOrder()))
          .reversed()
          .thenComparing(DocumentModel::getSourceuri);

  private final Map<String, DocumentModel> documents = new LinkedHashMap<>();

  public MemoryStore() {
    super("memory", "narrative");
  }

  @Override
  public synchronized void addDocument(DocumentModel document) {
    documents.put(document.getSourceuri(), document);
  }

  @Override
  public synchronized void deleteContent(String uri) {
    documents.remove(uri);
  }

  @Override
  public synchronized void deleteAllByDocType(String docType) {
    documents.values().removeIf(ofType(docType));
  }

  @Override
  public synchronized void markContentAsRendered(DocumentModel document) {
    DocumentModel stored = documents.get(document.getSourceuri());
    if (stored != null) {
      stored.setRendered(true);
    }
  }

  @Override
  public long getDocumentCount(String docType) {
    return select(ofType(docType)).size();
  }

  @Override
  public long getPublishedCount(String docType) {
    return select(published().and(ofType(docType))).size();
  }

  @Override
  public synchronized DocumentList<DocumentModel> getDocumentByUri(String uri) {
    DocumentList<DocumentModel> found = new DocumentList<>();
    DocumentModel document = documents.get(uri);
    if (document != null) {
      found.add(document);
    }
    return found;
  }

  @Override
  public DocumentList<DocumentModel> getDocumentStatus(String uri) {
    return getDocumentByUri(uri);
  }

  @Override
  public DocumentList<DocumentModel> getUnrenderedContent() {
    return select(document -> !document.getRendered());
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType) {
    return getAllContent(docType, false);
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
    return page(select(ofType(docType)), applyPaging);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedContent(String docType) {
    return select(published().and(ofType(docType)));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts() {
    return getPublishedPosts(false);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
    return page(getPublishedContent("post"), applyPaging);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPages() {
    return getPublishedContent("page");
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
    return select(published().and(ofType("post")).and(tagged(tag)));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
    DocumentList<DocumentModel> found = new DocumentList<>();
    for (String docType : DocumentTypes.getDocumentTypes()) {
      found.addAll(select(published().and(ofType(docType)).and(tagged(tag))));
    }
    return found;
  }

  @Override
  public Set<String> getTags() {
    return tags(getPublishedPosts());
  }

  @Override
  public Set<String> getAllTags() {
    Set<String> known = Set.of(DocumentTypes.getDocumentTypes());
    return tags(select(published().and(document -> known.contains(document.getType()))));
  }

  @Override
  public void startup() {
    // nothing to open
  }

  @Override
  public void close() {
    // nothing to close
  }

  @Override
  public synchronized void drop() {
    documents.clear();
  }

  @Override
  public boolean isActive() {
    return true;
  }

  @Override
  public synchronized void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {
    if (needed) {
      documents.clear();
    }
  }

  private synchronized DocumentList<DocumentModel> select(Predicate<DocumentModel> wanted) {
    DocumentList<DocumentModel> found = new DocumentList<>();
    documents.values().stream().filter(wanted).sorted(NEWEST_FIRST).forEach(found::add);
    return found;
  }

  private DocumentList<DocumentModel> page(DocumentList<DocumentModel> all, boolean applyPaging) {
    if (!applyPaging || getStart() < 0 || getLimit() < 0) {
      return all;
    }
    List<DocumentModel> list = new ArrayList<>(all);
    DocumentList<DocumentModel> page = new DocumentList<>();
    list.stream().skip(getStart()).limit(getLimit()).forEach(page::add);
    return page;
  }

  private static Set<String> tags(Collection<DocumentModel> documents) {
    Set<String> tags = new LinkedHashSet<>();
    documents.stream().flatMap(document -> Stream.of(document.getTags())).forEach(tags::add);
    return tags;
  }

  private static Predicate<DocumentModel> ofType(String docType) {
    return document -> document.getType().equals(docType);
  }

  private static Predicate<DocumentModel> published() {
    return document -> document.getStatus().equals(ModelAttributes.Status.PUBLISHED);
  }

  private static Predicate<DocumentModel> tagged(String tag) {
    return document -> List.of(document.getTags()).contains(tag);
  }
}

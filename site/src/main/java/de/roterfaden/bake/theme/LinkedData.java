package de.roterfaden.bake.theme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.roterfaden.bake.view.Html;
import de.roterfaden.bake.view.LinkView;
import de.roterfaden.bake.view.MunicipalityView;
import de.roterfaden.bake.view.PageView;
import de.roterfaden.bake.view.SiteView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What search engines are told about a page, in the vocabulary of schema.org as JSON-LD 1.1: whose
 * site it is, what kind of page, and the way to it. A data block is no script, so that a policy
 * without inline scripts allows it.
 *
 * <pre>{@code
 * Html block = LinkedData.of(page, site);
 * }</pre>
 */
final class LinkedData {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final PageView page;
  private final SiteView site;

  private LinkedData(PageView page, SiteView site) {
    this.page = page;
    this.site = site;
  }

  /** The data block; empty for pages without a public address or hidden from search engines. */
  static Html of(PageView page, SiteView site) {
    return page.canonical().isEmpty() || page.noindex()
        ? Html.EMPTY
        : Html.of(
            "<script type=\"application/ld+json\">"
                + new LinkedData(page, site).json()
                + "</script>");
  }

  /** No text may end the block: a bracket is written as its code. */
  private String json() {
    List<Object> graph = new ArrayList<>();
    for (int i = 0; i < site.municipalities().size(); i++) {
      graph.add(organization(i));
    }
    graph.add(website());
    graph.add(page());
    if (!page.breadcrumbs().isEmpty()) {
      graph.add(breadcrumbs());
    }
    try {
      return JSON.writeValueAsString(ordered("@context", "https://schema.org", "@graph", graph))
          .replace("<", "\\u003c")
          .replace(">", "\\u003e");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts and lists can be written", e);
    }
  }

  private Map<String, Object> organization(int index) {
    MunicipalityView town = site.municipalities().get(index);
    return ordered(
        "@type", "GovernmentOrganization",
        "@id", organizationId(index),
        "name", town.name(),
        "url", town.website(),
        "email", town.contact().email(),
        "telephone", town.contact().phone(),
        "address", address(town));
  }

  private static Object address(MunicipalityView town) {
    return town.publisher().street().isEmpty()
        ? ""
        : ordered(
            "@type", "PostalAddress",
            "streetAddress", town.publisher().street(),
            "postalCode", town.publisher().postcode(),
            "addressLocality", town.publisher().town());
  }

  private Map<String, Object> website() {
    return ordered(
        "@type", "WebSite",
        "@id", site.baseUrl() + "#website",
        "name", site.title(),
        "alternateName", site.claim(),
        "description", site.description(),
        "url", site.baseUrl(),
        "publisher", publishers());
  }

  private Map<String, Object> page() {
    boolean chapter = page.type().equals("chapter");
    return ordered(
        "@type",
        chapter ? "Article" : "WebPage",
        "@id",
        page.canonical(),
        chapter ? "headline" : "name",
        page.title(),
        "description",
        page.description(),
        "url",
        page.canonical(),
        "inLanguage",
        page.lang(),
        "datePublished",
        page.date().iso(),
        "dateModified",
        page.updated().iso(),
        "image",
        page.picture().stream().map(picture -> site.baseUrl() + picture.src()).toList(),
        "isPartOf",
        Map.of("@id", site.baseUrl() + "#website"),
        "author",
        chapter ? publishers() : List.of());
  }

  private Map<String, Object> breadcrumbs() {
    List<Object> steps = new ArrayList<>();
    for (LinkView link : page.breadcrumbs()) {
      steps.add(step(steps.size() + 1, link.title(), site.baseUrl() + link.url()));
    }
    steps.add(step(steps.size() + 1, page.title(), page.canonical()));
    return ordered("@type", "BreadcrumbList", "itemListElement", steps);
  }

  private static Map<String, Object> step(int position, String name, String address) {
    return ordered("@type", "ListItem", "position", position, "name", name, "item", address);
  }

  private List<Object> publishers() {
    List<Object> publishers = new ArrayList<>();
    for (int i = 0; i < site.municipalities().size(); i++) {
      publishers.add(Map.of("@id", organizationId(i)));
    }
    return publishers;
  }

  private String organizationId(int index) {
    return site.baseUrl() + "#municipality-" + (index + 1);
  }

  /** Names and values in turn, without those of which nothing is known. */
  private static Map<String, Object> ordered(Object... namesAndValues) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      if (!value.equals("") && !value.equals(List.of())) {
        values.put((String) namesAndValues[i], value);
      }
    }
    return values;
  }
}

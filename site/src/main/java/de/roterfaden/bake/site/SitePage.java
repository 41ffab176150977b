package de.roterfaden.bake.site;

import de.roterfaden.markup.Compiled;
import de.roterfaden.markup.DataPage;
import de.roterfaden.narrative.FutureTask;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Page;

/** A page that the site will have. */
public sealed interface SitePage {

  /** Address, relative to the root of the site. */
  String url();

  /** Its type, which names its template: {@code chapter}, {@code sitemap} … */
  String type();

  /** The language version that it is in. */
  LanguageVersion version();

  /**
   * A page that an author wrote.
   *
   * @param page as it was read
   * @param text its text as HTML, with what it was made of
   */
  record Written(Page page, Compilation text) implements SitePage {

    /** Its text as HTML. */
    public Compiled compiled() {
      return text.get();
    }

    @Override
    public String url() {
      return page.url();
    }

    @Override
    public String type() {
      return page.type().id();
    }

    @Override
    public LanguageVersion version() {
      return page.version();
    }
  }

  /**
   * A page about a future task that is made from the data.
   *
   * @param url address
   * @param task the task
   * @param version language version
   */
  record OfTask(String url, FutureTask task, LanguageVersion version) implements SitePage {

    @Override
    public String type() {
      return "future-task";
    }
  }

  /**
   * A page that is made from data: measures, indicators, participation …
   *
   * @param url address
   * @param page what it shows
   * @param version language version
   */
  record OfData(String url, DataPage page, LanguageVersion version) implements SitePage {

    @Override
    public String type() {
      return "data";
    }
  }

  /**
   * The page that tells what has changed.
   *
   * @param url address
   * @param version language version, whose pages it tells of
   */
  record OfChanges(String url, LanguageVersion version) implements SitePage {

    @Override
    public String type() {
      return "changes";
    }
  }

  /**
   * The page with all chapters of a version, to be printed.
   *
   * @param url address
   * @param version language version
   */
  record OfBooklet(String url, LanguageVersion version) implements SitePage {

    @Override
    public String type() {
      return "booklet";
    }
  }

  /**
   * The page that shows what a search has found.
   *
   * @param url address
   * @param version language version
   */
  record OfSearch(String url, LanguageVersion version) implements SitePage {

    @Override
    public String type() {
      return "search";
    }
  }

  /**
   * A chapter in short on one sheet of paper, to be pinned up.
   *
   * @param url address
   * @param chapter the chapter
   */
  record OfPoster(String url, Written chapter) implements SitePage {

    @Override
    public String type() {
      return "poster";
    }

    @Override
    public LanguageVersion version() {
      return chapter.version();
    }
  }

  /**
   * A page at an old address that leads to the new one.
   *
   * @param url old address
   * @param target the page that is meant
   */
  record Redirect(String url, Page target) implements SitePage {

    @Override
    public String type() {
      return "redirect";
    }

    @Override
    public LanguageVersion version() {
      return target.version();
    }
  }

  /**
   * What servers, search engines and feed readers ask for.
   *
   * @param url address
   * @param type {@code not-found}, {@code sitemap}, {@code feed} or {@code robots}
   * @param version the main language version; that of its pages for a feed
   */
  record Service(String url, String type, LanguageVersion version) implements SitePage {}
}

package de.roterfaden.markup;

import de.roterfaden.finding.Finding;
import de.roterfaden.narrative.FutureTask;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.LocalizedText;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Page;
import de.roterfaden.narrative.Vision;
import de.roterfaden.narrative.Voice;
import java.util.List;
import java.util.function.Function;

/**
 * Compiles the Markdown of a narrative's pages, and makes the HTML of its data for pages that
 * nobody wrote. Safe for use by several threads.
 *
 * <pre>{@code
 * MarkupCompiler compiler = new MarkupCompiler(narrative, theme::labels);
 * Compiled compiled = compiler.compile(page);
 * compiled.html();      // <p>…</p>
 * compiled.findings();  // what is wrong with the text, with line and column
 * }</pre>
 */
public final class MarkupCompiler {

  private final Site site;

  /**
   * @param narrative the narrative
   * @param labels the words that blocks show, for each version
   */
  public MarkupCompiler(Narrative narrative, Function<LanguageVersion, Labels> labels) {
    this.site = Site.of(narrative, labels);
  }

  /** Which pages and files the site will have. */
  public SitePlan plan() {
    return site.plan();
  }

  /**
   * What all that it makes stands on: another compiler of an equal ground makes the same, as long
   * as what {@link de.roterfaden.narrative.Reads} notes and the words of the theme are the same.
   */
  public Record ground() {
    return site.ground();
  }

  /**
   * A page's text as HTML, with everything that is wrong with it. Text that is wrong is shown as
   * far as it can be.
   */
  public Compiled compile(Page page) {
    return new PageCompilation(site, page).compile();
  }

  /**
   * What is wrong with the texts of the data: links that lead nowhere. It is found here once, and
   * not on each page that shows the data.
   */
  public List<Finding> dataFindings() {
    return DataTexts.of(site).findings();
  }

  /** The links in the texts of the data that lead somewhere. */
  public List<DataLink> dataLinks() {
    return DataTexts.of(site).links();
  }

  /**
   * A vision image with its points.
   *
   * @param vision the image
   * @param pageUrl address of the page that shows it, relative to the root of the site
   * @param version version of the page
   */
  public String visionHtml(Vision vision, String pageUrl, LanguageVersion version) {
    return VisionBlock.html(vision, VisionBlock.anchor(vision), page(pageUrl, version));
  }

  /**
   * A future task as a card with a heading of level 3; parameters as in {@link #visionHtml}.
   *
   * @param task the task
   */
  public String futureTaskHtml(FutureTask task, String pageUrl, LanguageVersion version) {
    return FutureTaskBlock.card(task, "", 3, page(pageUrl, version)).toString();
  }

  /**
   * All future tasks as a drawing and a list with headings of level 3; "" if there are none.
   * Parameters as in {@link #visionHtml}.
   */
  public String futureTasksHtml(String pageUrl, LanguageVersion version) {
    return FutureTasksBlock.html(3, page(pageUrl, version));
  }

  /**
   * What somebody says; parameters as in {@link #visionHtml}.
   *
   * @param voice the voice
   */
  public String voiceHtml(Voice voice, String pageUrl, LanguageVersion version) {
    return VoiceBlock.html(voice, page(pageUrl, version));
  }

  /**
   * The text of a page that is made from data.
   *
   * @param page which page
   * @param version its version
   * @param points the story points of the version, in the order of the story
   */
  public DataText dataText(DataPage page, LanguageVersion version, List<PlacedPoint> points) {
    PageContext context = page(SitePlan.url(page.path(), version), version);
    return new DataPageText(site, page, context).of(points);
  }

  /**
   * A text of the data as HTML that fits into a line: emphasis and links, and its language if it is
   * not the page's. Parameters as in {@link #visionHtml}.
   *
   * @param text the text
   */
  public String inline(LocalizedText text, String pageUrl, LanguageVersion version) {
    return page(pageUrl, version).inline(text);
  }

  /** The words of a text of the data, without markup. */
  public String plain(LocalizedText text, LanguageVersion version) {
    return page("", version).plain(text);
  }

  /**
   * The style sheet that lays the points of all vision images over their pictures. It belongs to
   * every page that shows one, before the theme's own style sheet.
   */
  public String visionStyles() {
    return VisionBlock.styles(site.narrative().data().visions());
  }

  private PageContext page(String url, LanguageVersion version) {
    return new PageContext(site, url, version);
  }
}

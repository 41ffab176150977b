package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.LocalizedText;
import de.roterfaden.narrative.PartialDate;
import de.roterfaden.narrative.Picture;
import de.roterfaden.narrative.Wording;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.node.Node;

/**
 * The page that HTML is made for: it knows the way from the page to everything else, and the
 * wording of the page's version. It counts the pictures, since all but the first load lazily; so it
 * serves one page and one thread.
 */
final class PageContext {

  private final Site site;
  private final String url;
  private final LanguageVersion version;
  private final Labels labels;
  private boolean pictureShown;

  /**
   * @param site what all pages share
   * @param url address of the page, relative to the root of the site
   * @param version its version
   */
  PageContext(Site site, String url, LanguageVersion version) {
    this.site = site;
    this.url = url;
    this.version = version;
    this.labels = site.labels().apply(version);
  }

  Site site() {
    return site;
  }

  LanguageVersion version() {
    return version;
  }

  Locale locale() {
    return Locale.forLanguageTag(version.language());
  }

  /** Words of the theme. */
  String label(String key, Object... arguments) {
    return labels.text(key, arguments);
  }

  Wording wording(LocalizedText text) {
    return site.narrative().wording(text, version);
  }

  /** The words of a text without markup. */
  String plain(LocalizedText text) {
    return PlainText.of(site.markdown().parseLine(wording(text).text()));
  }

  /** Words without markup as HTML; in easy language each sentence has a line of its own. */
  String lines(String words) {
    return version.level() == Level.EASY ? SentenceLines.html(words) : Element.escape(words);
  }

  /** Words one after the other, with "and" before the last; at least one. */
  String enumerate(List<String> words) {
    int last = words.size() - 1;
    String between = words.stream().anyMatch(some -> some.contains(",")) ? "; " : ", ";
    return last == 0
        ? words.get(0)
        : String.join(between, words.subList(0, last))
            + " "
            + label("future-tasks.and")
            + " "
            + words.get(last);
  }

  /** A text of the data as HTML, marked with its language if that is not the page's. */
  String inline(LocalizedText text) {
    Wording wording = wording(text);
    String html = inline(wording.text());
    return isForeign(wording)
        ? Element.of("span").set("lang", wording.language()).html(html).toString()
        : html;
  }

  /** An element that holds a text of the data, marked with its language if need be. */
  Element element(String name, String classes, LocalizedText text) {
    Wording wording = wording(text);
    return Element.of(name)
        .setUnlessEmpty("class", classes)
        .setUnlessEmpty("lang", isForeign(wording) ? wording.language() : "")
        .html(inline(wording.text()));
  }

  private boolean isForeign(Wording wording) {
    return !wording.isEmpty() && !wording.language().equals(version.language());
  }

  private String inline(String text) {
    boolean easy = version.level() == Level.EASY;
    Node document = site.markdown().parseLine(easy ? SentenceLines.of(text) : text);
    Node paragraph = document.getFirstChild();
    return paragraph == null
        ? ""
        : site.markdown().html(Part.inside(paragraph, new DataTypesetter(this)));
  }

  /**
   * Whether an optional text belongs on the page: easy language keeps the essentials, so there a
   * text needs words of its own.
   */
  boolean shows(LocalizedText text) {
    return !text.isEmpty() && !(version.level() == Level.EASY && wording(text).substitute());
  }

  /** A number as the language of the page writes it, with at most two places. */
  String number(double value) {
    NumberFormat format = NumberFormat.getInstance(locale());
    format.setMaximumFractionDigits(2);
    return format.format(value);
  }

  String date(PartialDate date) {
    return Dates.text(date, locale());
  }

  /** The page of a folder, in this version or the one that steps in for it. */
  LinkTarget folder(String path) {
    return site.links().folder(path, version);
  }

  /** Whether this version itself has a page of this folder. */
  boolean has(String path) {
    return site.plan().has(path, version);
  }

  /** Where a link in the data leads; a path begins at {@code content/}. */
  LinkTarget resolve(String written) {
    return site.links().resolve(written, "", version);
  }

  /**
   * Attributes of a link's tag, and words behind the link's words that warn of another language.
   *
   * @param target where it leads
   */
  Typesetter.Anchor anchor(LinkTarget target) {
    if (target instanceof LinkTarget.ToPage page) {
      return anchor(page);
    }
    if (target instanceof LinkTarget.ToFile file) {
      return plain(way(file.path()) + fragment(file.fragment()));
    }
    if (target instanceof LinkTarget.Own own) {
      return plain(fragment(own.id()));
    }
    if (target instanceof LinkTarget.Elsewhere elsewhere) {
      return plain(elsewhere.address());
    }
    return Typesetter.Anchor.NONE;
  }

  private static Typesetter.Anchor plain(String href) {
    return new Typesetter.Anchor(Map.of("href", href), "");
  }

  private Typesetter.Anchor anchor(LinkTarget.ToPage page) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put(
        "href", way(SitePlan.url(page.path(), page.version())) + fragment(page.fragment()));
    String warning = "";
    boolean foreign = !page.version().language().equals(version.language());
    if (foreign) {
      attributes.put("hreflang", page.version().language());
      String language =
          Locale.forLanguageTag(page.version().language()).getDisplayLanguage(locale());
      warning = page.chosen() ? "" : label("link.other-language", language);
    } else if (page.version().level().compareTo(version.level()) < 0) {
      warning = label("link.difficult");
    }
    String behind =
        warning.isEmpty() ? "" : " " + Element.of("span", "faden-link-warning").text(warning);
    return new Typesetter.Anchor(attributes, behind);
  }

  /** A link with its words. */
  Element link(LinkTarget target, String html) {
    Typesetter.Anchor anchor = anchor(target);
    Element link = Element.of(anchor.attributes().isEmpty() ? "span" : "a");
    anchor.attributes().forEach(link::set);
    return link.html(html).html(anchor.behind());
  }

  /** The title of the page that a link leads to; "" if it is no page. */
  String title(LinkTarget target) {
    if (!(target instanceof LinkTarget.ToPage page)) {
      return "";
    }
    SitePlan plan = site.plan();
    return plan.page(page.path(), page.version())
        .map(found -> found.front().title())
        .or(() -> plan.taskOf(page.path()).map(task -> plain(task.title())))
        .orElse("");
  }

  /** Whether a link leads to this page. */
  boolean isItself(LinkTarget target) {
    return target instanceof LinkTarget.ToPage page
        && SitePlan.url(page.path(), page.version()).equals(url);
  }

  /** The way from this page to a page or file of the site. */
  String way(String to) {
    return Address.encode(SitePlan.relative(url, to));
  }

  private static String fragment(String id) {
    return id.isEmpty() ? "" : "#" + Address.encode(id);
  }

  /**
   * A picture.
   *
   * @param picture the picture
   * @param place where it stands
   * @param alt alternative text; "" for a decorative picture
   * @param language language of the alternative text
   */
  Element picture(Picture picture, PicturePlace place, String alt, String language) {
    List<PictureSize> sizes = site.plan().sizes(picture);
    PictureSize shown =
        sizes.isEmpty()
            ? new PictureSize(picture.file(), picture.width(), picture.height())
            : sizes.get(sizes.size() - 1);
    Element image = Element.of("img").set("src", way(SitePlan.fileUrl(shown.file())));
    if (sizes.size() > 1) {
      image.set("srcset", candidates(sizes)).set("sizes", place.sizes());
    }
    image.set("alt", alt);
    if (shown.width() > 0 && shown.height() > 0) {
      image.set("width", shown.width()).set("height", shown.height());
    }
    if (!alt.isEmpty() && !language.equals(version.language())) {
      image.set("lang", language);
    }
    if (pictureShown) {
      image.set("loading", "lazy");
    }
    pictureShown = true;
    return image;
  }

  private String candidates(List<PictureSize> sizes) {
    return sizes.stream()
        .map(size -> candidate(size) + " " + size.width() + "w")
        .collect(Collectors.joining(", "));
  }

  private String candidate(PictureSize size) {
    return Address.encodeInSet(SitePlan.relative(url, SitePlan.fileUrl(size.file())));
  }

  /** A picture with the alternative text of its side file, or else other words. */
  Element picture(Picture picture, PicturePlace place, LocalizedText instead) {
    LocalizedText alt = picture.alt().isEmpty() ? instead : picture.alt();
    return picture.decorative()
        ? picture(picture, place, "", version.language())
        : picture(picture, place, plain(alt), wording(alt).language());
  }

  /** Who made a picture and under which licence; nothing if neither is known. */
  Element credit(Picture picture) {
    Element credit = Element.of("p", "faden-credit");
    if (!picture.credit().isEmpty()) {
      credit.text(label("picture.credit", picture.credit()));
    }
    if (!picture.licence().isEmpty()) {
      credit.text(picture.credit().isEmpty() ? "" : ", ").html(licence(picture));
    }
    return credit;
  }

  /** HTML of a picture's licence, with the way to its text if there is one; "" if none is known. */
  String licence(Picture picture) {
    String name = Element.escape(picture.licence());
    LinkTarget target = site.links().resolve(picture.licenceUrl(), "", version);
    boolean linked =
        !name.isEmpty()
            && !picture.licenceUrl().isEmpty()
            && target instanceof LinkTarget.Elsewhere;
    return linked ? link(target, name).toString() : name;
  }
}

package de.roterfaden.markup;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Suggestion;
import de.roterfaden.graphics.Element;
import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.Picture;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * The pictures that an author puts into a text: {@code ![alternative text](werkstor.svg){wide}}.
 */
final class Pictures {

  private static final String CONTENT = "content/";
  private static final List<String> SIZES = List.of("wide", "small");
  private static final String WIDE = "faden-wide";
  private static final String SMALL = "faden-small";

  private final PageCompilation page;
  private final String folder;
  private final Credits credits;
  private final IdentityHashMap<Image, Picture> found = new IdentityHashMap<>();
  private final IdentityHashMap<Image, String> sizes = new IdentityHashMap<>();

  /**
   * @param page the page
   * @param folder its folder
   */
  Pictures(PageCompilation page, String folder) {
    this.page = page;
    this.folder = folder;
    this.credits = new Credits(page.context());
  }

  /** Finds the pictures and their sizes; what is wrong with them is reported. */
  void prepare(List<Image> images) {
    for (Image image : images) {
      find(image).ifPresent(picture -> keep(image, picture));
      if (image.getNext() instanceof Text text && text.getLiteral().startsWith("{")) {
        takeSize(image, text);
      }
    }
  }

  private void keep(Image image, Picture picture) {
    found.put(image, picture);
    String src = page.context().way(SitePlan.fileUrl(picture.file()));
    page.add(new Passage.Picture(image.getDestination(), src, page.places().of(image)));
  }

  private void takeSize(Image image, Text text) {
    int end = text.getLiteral().indexOf('}');
    if (end < 0) {
      return;
    }
    String size = text.getLiteral().substring(1, end).strip();
    text.setLiteral(text.getLiteral().substring(end + 1));
    if (text.getLiteral().isBlank() && text.getNext() == null) {
      text.unlink();
    }
    if (SIZES.contains(size)) {
      sizes.put(image, "faden-" + size);
    } else {
      page.report(
          Problem.suggest(Problem.error("unknown-size", size), size, SIZES),
          page.places().behind(image, end + 1));
    }
  }

  /** Who made the small pictures that were shown so far; "" if there are none. */
  String credits() {
    return credits.html();
  }

  /** A picture among words; its words if there is no such picture. */
  String inline(Image image) {
    Picture picture = found.get(image);
    if (picture == null) {
      return Element.escape(PlainText.of(image));
    }
    String size = sizes.getOrDefault(image, "");
    if (size.equals(SMALL)) {
      credits.add(picture);
    }
    return image(image, picture).setUnlessEmpty("class", size).toString();
  }

  /**
   * A picture alone in its paragraph, with its caption and, unless it is small, its credit; "" for
   * any other paragraph.
   */
  String figure(Paragraph paragraph) {
    boolean alone =
        paragraph.getFirstChild() == paragraph.getLastChild()
            && paragraph.getFirstChild() instanceof Image image
            && found.containsKey(image);
    return alone ? figure((Image) paragraph.getFirstChild()) : "";
  }

  private String figure(Image image) {
    Picture picture = found.get(image);
    Element caption = Element.of("figcaption");
    String title = image.getTitle() == null ? "" : image.getTitle();
    if (!title.isEmpty()) {
      caption.add(Element.of("p").text(title));
    } else if (!picture.caption().isEmpty()) {
      caption.add(page.context().element("p", "", picture.caption()));
    }
    String size = sizes.getOrDefault(image, "");
    Element credit = page.context().credit(picture);
    if (size.equals(SMALL)) {
      credits.add(picture);
    } else if (!credit.isEmpty()) {
      caption.add(credit);
    }
    String classes = ("faden-picture " + size).strip();
    Element figure = Element.of("figure", classes).add(image(image, picture));
    return (caption.isEmpty() ? figure : figure.add(caption)).toString();
  }

  private Element image(Image image, Picture picture) {
    String written = PlainText.of(image);
    if (!written.isEmpty()) {
      return page.context()
          .picture(picture, place(image), written, page.page().version().language());
    }
    return page.context().picture(picture, place(image), picture.alt());
  }

  private PicturePlace place(Image image) {
    return switch (sizes.getOrDefault(image, "")) {
      case WIDE -> PicturePlace.WIDE;
      case SMALL -> PicturePlace.SMALL;
      default ->
          page.page().version().level() == Level.EASY ? PicturePlace.EASY : PicturePlace.TEXT;
    };
  }

  private Optional<Picture> find(Image image) {
    String written = image.getDestination().strip();
    if (Address.scheme(written).isPresent() || written.startsWith("//")) {
      report(image, Problem.error("picture-from-elsewhere", written).about(written));
      return Optional.empty();
    }
    Optional<String> path = Address.follow(folder, Address.decode(written));
    if (written.isEmpty() || path.isEmpty()) {
      report(image, Problem.error("unknown-picture", written).about(written));
      return Optional.empty();
    }
    Map<String, Picture> pictures = page.context().site().narrative().pictures();
    Picture picture = pictures.get(CONTENT + path.get());
    if (picture == null) {
      Finding finding = Problem.error("unknown-picture", written).about(written);
      report(
          image,
          nearest(path.get(), pictures)
              .map(near -> finding.help(Message.of("markup.did-you-mean", way(near, written))))
              .orElse(finding));
    }
    return Optional.ofNullable(picture);
  }

  private static Optional<String> nearest(String path, Map<String, Picture> pictures) {
    List<String> paths = pictures.keySet().stream().map(SitePlan::fileUrl).sorted().toList();
    Optional<String> sameName =
        paths.stream().filter(other -> name(other).equals(name(path))).findFirst();
    return sameName.or(() -> Suggestion.nearest(path, paths));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private String way(String path, String written) {
    return written.startsWith("/")
        ? "/" + path
        : SitePlan.relative(folder.isEmpty() ? "page" : folder + "/page", path);
  }

  private void report(Image image, Finding finding) {
    page.report(finding, page.places().of(image));
  }
}

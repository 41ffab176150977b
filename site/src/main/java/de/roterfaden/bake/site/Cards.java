package de.roterfaden.bake.site;

import de.roterfaden.bake.cards.Card;
import de.roterfaden.bake.cards.Drawings;
import de.roterfaden.bake.site.SitePage.OfTask;
import de.roterfaden.bake.site.SitePage.Written;
import de.roterfaden.bake.theme.Palette;
import de.roterfaden.bake.view.SiteView;
import de.roterfaden.markup.Labels;
import de.roterfaden.markup.TaskLook;
import de.roterfaden.narrative.FrontMatter;
import de.roterfaden.narrative.FutureTask;
import de.roterfaden.narrative.PageType;
import de.roterfaden.narrative.Status;
import java.util.Map;
import java.util.Optional;

/**
 * The social cards of a site: which pages have one, what stands on it and where it lies. Only a
 * public site has some, since a card is asked for by its public address.
 */
final class Cards {

  /** Folder of the site that they lie in. */
  static final String FOLDER = "assets/cards/";

  private final Site site;
  private final Outline outline;
  private final Map<String, String> colors;

  Cards(Site site, Outline outline, Palette palette) {
    this.site = site;
    this.outline = outline;
    this.colors = palette.light();
  }

  /** The card of a page as a drawing; nothing if the page has none. */
  Optional<String> svg(SitePage page) {
    return card(page).filter(Card::isLegible).map(card -> card.svg(colors));
  }

  /** Address of a page's card relative to the root of the site; "" if the page has none. */
  String url(SitePage page) {
    return svg(page).map(svg -> url(page, svg)).orElse("");
  }

  /** The address changes with the drawing, because networks keep what they have seen. */
  static String url(SitePage page, String svg) {
    String path = page.url().substring(0, page.url().lastIndexOf('.'));
    return FOLDER + path + "." + Drawings.hash(svg).substring(0, 8) + ".png";
  }

  private Optional<Card> card(SitePage page) {
    if (site.publicUrl().isEmpty()) {
      return Optional.empty();
    }
    if (page instanceof Written written) {
      FrontMatter front = written.page().front();
      return front.status() == Status.DRAFT
          ? Optional.empty()
          : Optional.of(card(page, kicker(written), front.title(), task(front.task())));
    }
    if (page instanceof OfTask made) {
      String title = site.narrative().wording(made.task().title(), page.version()).text();
      return Optional.of(card(page, taskKicker(page), title, Optional.of(made.task())));
    }
    return Optional.empty();
  }

  private Card card(SitePage page, String kicker, String title, Optional<FutureTask> task) {
    SiteView view = site.siteOf(page.version());
    return new Card(
        view.title(),
        view.claim(),
        kicker,
        title,
        task.map(each -> TaskLook.of(each, site.narrative().data()))
            .map(look -> new Card.Mark(look.color(), look.pattern(), look.pictogram())));
  }

  private String kicker(Written written) {
    FrontMatter front = written.page().front();
    if (written.page().type() == PageType.FUTURE_TASK) {
      return taskKicker(written);
    }
    if (written.page().type() != PageType.CHAPTER) {
      return "";
    }
    Labels words = site.theme().labels(written.version());
    String number = words.text("chapter.number", outline.place(written) + 1);
    return front.time() == null ? number : number + " – " + words.text("time." + front.time().id());
  }

  private String taskKicker(SitePage page) {
    return site.theme().labels(page.version()).text("task.kicker");
  }

  private Optional<FutureTask> task(String id) {
    return site.narrative().data().futureTask(id);
  }
}

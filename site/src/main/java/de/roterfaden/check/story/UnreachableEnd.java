package de.roterfaden.check.story;

import de.roterfaden.markup.Passage;
import de.roterfaden.narrative.Time;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The end of the story can be reached from its start by links in the texts themselves. */
final class UnreachableEnd implements StoryRule {

  private static final URI ROOT = URI.create("https://site.invalid/");

  @Override
  public String name() {
    return "unreachable-end";
  }

  @Override
  public void check(Story story, Reporter reporter) {
    Optional<Chapter> start = story.start();
    Optional<Chapter> end =
        story.chapters().stream()
            .filter(it -> it.page().front().time() == Time.FUTURE)
            .reduce((first, second) -> second);
    if (start.isPresent() && end.isPresent()) {
      if (!reached(story, start.get()).contains(end.get().page().url())) {
        reporter.warn(
            "",
            Place.front(story.narrative(), start.get().page(), "title"),
            end.get().page().url(),
            end.get().page().front().title());
      }
    }
  }

  private static Set<String> reached(Story story, Chapter start) {
    Map<String, Chapter> pages = new HashMap<>();
    story.pages().forEach(page -> pages.put(page.page().url(), page));
    Set<String> reached = new HashSet<>();
    Deque<Chapter> open = new ArrayDeque<>();
    open.add(start);
    while (!open.isEmpty()) {
      Chapter page = open.remove();
      if (reached.add(page.page().url())) {
        for (Passage.Link link : page.all(Passage.Link.class)) {
          Chapter next = pages.get(target(page.page().url(), link.href()));
          if (next != null) {
            open.add(next);
          }
        }
      }
    }
    return reached;
  }

  /** The address of a page of the site, relative to its root; "" for other addresses. */
  private static String target(String page, String href) {
    try {
      URI target = ROOT.resolve(page).resolve(href);
      boolean own = ROOT.getHost().equals(target.getHost());
      return own ? target.getPath().substring(1) : "";
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}

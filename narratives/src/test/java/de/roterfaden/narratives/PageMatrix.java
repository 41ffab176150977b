package de.roterfaden.narratives;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The pages of a built site that stand for all: of each page type the richest in each language
 * version, and more until each building block of the site is seen. They are found in the site, so
 * that what is new is looked at without anybody thinking of it.
 */
record PageMatrix(List<SamplePage> all, List<SamplePage> samples) {

  private static final String TYPE = "page--";
  private static final String LEVEL = "level-";
  private static final Pattern BLOCK = Pattern.compile("faden-[a-z]+");

  static PageMatrix of(Path site) throws IOException {
    List<SamplePage> all = new ArrayList<>();
    for (String path : Example.pages(site)) {
      String html = Files.readString(site.resolve(path));
      Document page = Jsoup.parse(html);
      if (page.select("meta[http-equiv=refresh]").isEmpty()) {
        all.add(read(path, page, html.length()));
      }
    }
    return new PageMatrix(List.copyOf(all), samples(all));
  }

  private static SamplePage read(String path, Document page, int length) {
    Set<String> blocks =
        page.select("main [class*=faden-]").stream()
            .flatMap(element -> element.classNames().stream())
            .flatMap(name -> BLOCK.matcher(name).results().map(result -> result.group()))
            .collect(Collectors.toSet());
    String version = page.child(0).attr("lang") + " " + classAfter(page.body(), LEVEL);
    return new SamplePage(path, classAfter(page.body(), TYPE), version, blocks, length);
  }

  private static String classAfter(Element body, String prefix) {
    return body.classNames().stream()
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .findFirst()
        .orElse("");
  }

  private static List<SamplePage> samples(List<SamplePage> all) {
    TreeMap<String, SamplePage> richest = new TreeMap<>();
    for (SamplePage page : all) {
      richest.merge(kind(page), page, (a, b) -> a.length() >= b.length() ? a : b);
    }
    List<SamplePage> samples = new ArrayList<>(richest.values());
    Set<String> seen = new HashSet<>();
    samples.forEach(page -> seen.addAll(page.blocks()));
    all.stream()
        .sorted(Comparator.comparing(SamplePage::length).reversed())
        .filter(page -> seen.addAll(page.blocks()))
        .forEach(samples::add);
    return List.copyOf(samples);
  }

  /** Pages of one type look alike where they lie in the same folder at the same depth. */
  private static String kind(SamplePage page) {
    String[] folders = page.path().split("/", -1);
    String place = folders.length == 1 ? "" : folders[0] + " " + folders.length;
    return page.type() + " " + page.version() + " " + place;
  }
}

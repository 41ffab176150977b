package de.roterfaden.export;

import de.roterfaden.bake.cards.Drawings;
import de.roterfaden.bake.oven.JBakeProperties;
import de.roterfaden.bake.oven.NarrativeOven;
import de.roterfaden.bake.oven.StockSite;
import de.roterfaden.bake.pictures.PictureCache;
import de.roterfaden.bake.publish.NextSite;
import de.roterfaden.bake.site.CardFiles;
import de.roterfaden.bake.site.Site;
import de.roterfaden.bake.site.SiteFiles;
import de.roterfaden.bake.site.SiteMaker;
import de.roterfaden.bake.site.SitePage.Written;
import de.roterfaden.bake.site.SiteResult;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Report;
import de.roterfaden.finding.Severity;
import de.roterfaden.markup.SitePlan;
import de.roterfaden.narrative.Data;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.NarrativeReader;
import de.roterfaden.narrative.NarrativeWriter;
import de.roterfaden.narrative.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes the public edition of a narrative as a folder that JBake itself bakes, with the jar of
 * this program beside it: pages, data, pictures as they are published, the theme as files, and
 * JBake's settings. What only the team may see does not go into it.
 *
 * <pre>{@code
 * ExportResult result = JBakeExport.run(narrative, folder);
 * }</pre>
 */
public final class JBakeExport {

  private final Path narrative;
  private final Path folder;
  private final List<Finding> findings = new ArrayList<>();

  private JBakeExport(Path narrative, Path folder) {
    this.narrative = narrative;
    this.folder = folder;
  }

  /**
   * Exports a narrative. Whatever goes wrong is a finding of the result.
   *
   * @param narrative folder of the narrative
   * @param folder folder to write, which must be empty or not there yet
   */
  public static ExportResult run(Path narrative, Path folder) {
    return new JBakeExport(narrative, folder).run();
  }

  private ExportResult run() {
    Optional<Site> site = site();
    if (site.isPresent() && !isWrong()) {
      export(site.get());
    }
    int pages = site.map(made -> made.pages(Written.class).size()).orElse(0);
    return new ExportResult(!isWrong(), new Report(findings).findings(), folder, pages);
  }

  private boolean isWrong() {
    return new Report(findings).reaches(Severity.ERROR);
  }

  private Optional<Site> site() {
    ReadResult read = NarrativeReader.read(narrative, Edition.PUBLIC);
    findings.addAll(read.findings());
    Optional<SiteResult> made = read.narrative().map(whole -> SiteMaker.make(whole, done -> {}));
    made.ifPresent(result -> findings.addAll(result.findings()));
    return made.flatMap(SiteResult::site);
  }

  private void export(Site site) {
    try {
      Path baked = Files.createTempDirectory("faden-export");
      try {
        bake(site, baked);
        if (!isWrong()) {
          findings.addAll(FreshFolder.make(folder, draft -> write(site, baked, draft)));
        }
      } finally {
        deleteAll(baked);
      }
    } catch (IOException e) {
      findings.addAll(FreshFolder.notWritten(folder, e));
    }
  }

  private void bake(Site site, Path baked) throws IOException {
    NextSite next = NextSite.whole(baked);
    SiteFiles files = new SiteFiles(site, PictureCache.NONE);
    findings.addAll(
        NarrativeOven.bake(
            site,
            url -> true,
            (url, page) -> {
              next.put(url, page.getBytes(StandardCharsets.UTF_8));
              files.read(url, page);
            },
            done -> {}));
    files.writeTo(next);
    Set<String> pictures = picturesOf(site.narrative().data());
    pictures.addAll(wholeOnes(site, next));
    for (String picture : pictures) {
      files.publish(picture, next);
    }
    findings.addAll(files.findings());
    CardFiles.write(site, next, Drawings.unremembered(), card -> false);
  }

  /** Pictures of the data, which are missed if they are not there although no page shows them. */
  private static Set<String> picturesOf(Data data) {
    Set<String> pictures = new TreeSet<>();
    data.visions().forEach(vision -> pictures.add(vision.picture()));
    data.voices().forEach(voice -> pictures.add(voice.picture()));
    data.personas().forEach(persona -> pictures.add(persona.picture()));
    pictures.remove("");
    return pictures;
  }

  /** Pictures of which the pages show smaller sizes, since these are made of them. */
  private static List<String> wholeOnes(Site site, NextSite next) {
    return site.narrative().pictures().values().stream()
        .filter(
            picture ->
                site.plan().sizes(picture).stream()
                    .anyMatch(size -> next.has(SitePlan.fileUrl(size.file()))))
        .map(picture -> SitePlan.fileUrl(picture.file()))
        .toList();
  }

  private void write(Site site, Path baked, Path draft) throws IOException {
    copyFiles(site, baked, draft);
    new NarrativeWriter(site.narrative())
        .write(draft, Comments::emptied, picture -> Files.exists(draft.resolve(picture)));
    site.theme().writeTo(draft.resolve("theme"));
    Files.writeString(
        draft.resolve("jbake.properties"), JBakeProperties.text("theme/templates", "published"));
    Files.writeString(draft.resolve("README.md"), resource("README.md"));
    Files.writeString(draft.resolve(StockSite.EXPORTED), "public\n");
  }

  /**
   * Copies everything beside the pages as it is published: what lies beside a page goes there, all
   * else where JBake copies it from. The narrative's own assets are also there where it looks for
   * them.
   */
  private void copyFiles(Site site, Path baked, Path draft) throws IOException {
    try (Stream<Path> files = Files.walk(baked)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = baked.relativize(file).toString().replace('\\', '/');
        if (Files.exists(narrative.resolve("content").resolve(path))) {
          copy(file, draft.resolve("content").resolve(path));
        } else if (!site.urls().contains(path)) {
          copy(file, draft.resolve("published").resolve(path));
          if (Files.exists(narrative.resolve(path))) {
            copy(file, draft.resolve(path));
          }
        }
      }
    }
  }

  private static void copy(Path file, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    Files.copy(file, target);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = JBakeExport.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void deleteAll(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

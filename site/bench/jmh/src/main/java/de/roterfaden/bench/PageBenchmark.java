package de.roterfaden.bench;

import de.roterfaden.bake.site.Site;
import de.roterfaden.bake.site.SiteMaker;
import de.roterfaden.bake.site.SitePage.Written;
import de.roterfaden.check.BuiltPage;
import de.roterfaden.check.BuiltSite;
import de.roterfaden.check.CheckedText;
import de.roterfaden.check.NarrativeTexts;
import de.roterfaden.check.Origins;
import de.roterfaden.check.Outcome;
import de.roterfaden.check.PageInspection;
import de.roterfaden.check.Subject;
import de.roterfaden.check.links.LinksCheck;
import de.roterfaden.check.readability.ReadabilityCheck;
import de.roterfaden.markup.Compiled;
import de.roterfaden.markup.MarkupCompiler;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.NarrativeReader;
import de.roterfaden.narrative.Page;
import de.roterfaden.narrative.PageType;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What is done for each page: microseconds for a chapter of 600 words, in the theme {@code portal}.
 * The Java options are those of the launcher {@code faden}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
    value = 2,
    jvmArgs = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"})
public class PageBenchmark {

  /** Folder of a narrative; {@code site/bench/run.sh inner} writes one and names it. */
  @Param("narrative")
  public String narrative = "";

  private MarkupCompiler compiler;
  private Site site;
  private Page chapter;
  private Subject text;
  private final ReadabilityCheck readability = ReadabilityCheck.ofAllRules();
  private String html;
  private BuiltSite built;
  private PageInspection inspection;

  /** Reads the narrative, and renders the chapter of which the links are checked. */
  @Setup
  public void read() throws IOException {
    Narrative read =
        NarrativeReader.read(Path.of(narrative), Edition.PUBLIC).narrative().orElseThrow();
    site = SiteMaker.make(read, done -> {}).site().orElseThrow();
    compiler = new MarkupCompiler(read, site.theme()::labels);
    chapter =
        site.pages(Written.class).stream()
            .map(Written::page)
            .filter(page -> page.type() == PageType.CHAPTER)
            .findFirst()
            .orElseThrow();
    CheckedText checked =
        NarrativeTexts.of(read, finding -> {}).texts().stream()
            .filter(one -> one.file().equals(chapter.file()))
            .findFirst()
            .orElseThrow();
    text = new Subject(List.of(checked), Optional.of(read));
    html = template();
    Path folder = Files.createTempDirectory("faden-bench");
    Path page = folder.resolve(chapter.url());
    Files.createDirectories(page.getParent());
    Files.writeString(page, html);
    built = BuiltSite.of(folder, "", Origins.BUILT);
    page.toFile().deleteOnExit();
  }

  /** An inspection gathers what it sees, so that each iteration has a fresh one. */
  @Setup(Level.Iteration)
  public void begin() {
    inspection = new LinksCheck().begin(built);
  }

  /** From Markdown to HTML and passages. */
  @Benchmark
  public Compiled markdown() {
    return compiler.compile(chapter);
  }

  /** From the view of a page to the page. */
  @Benchmark
  public String template() throws IOException {
    StringWriter out = new StringWriter(16_384);
    site.render(site.page(chapter.url()), site.siteOf(chapter.url()), out);
    return out.toString();
  }

  /** All rules of readability on a text. */
  @Benchmark
  public Outcome readability() {
    return readability.check(text);
  }

  /** A page is parsed, and its references are found and remembered. */
  @Benchmark
  public Document links() {
    Document document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    inspection.look(new BuiltPage(chapter.url(), html, document));
    return document;
  }
}

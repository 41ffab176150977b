package de.roterfaden.bake.site;

import de.roterfaden.bake.site.SitePage.Written;
import de.roterfaden.bake.theme.Assets;
import de.roterfaden.bake.theme.Palette;
import de.roterfaden.bake.theme.Theme;
import de.roterfaden.bake.theme.ThemeResult;
import de.roterfaden.bake.theme.ThemeShelf;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.markup.Compiled;
import de.roterfaden.markup.MarkupCompiler;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.Narrative;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a site of a narrative: chooses its theme, compiles its pages, lays out its addresses. */
public final class SiteMaker {

  private final Narrative narrative;
  private final String baseUrl;
  private final String status;
  private final @Nullable Earlier before;
  private final IntConsumer compiled;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Message> notes = new ArrayList<>();

  private SiteMaker(
      Narrative narrative,
      String baseUrl,
      String status,
      @Nullable Earlier before,
      IntConsumer compiled) {
    this.narrative = narrative;
    this.baseUrl = baseUrl;
    this.status = status;
    this.before = before;
    this.compiled = compiled;
  }

  /**
   * What is chosen for a site.
   *
   * @param theme name of a shipped theme or path of a folder; "" for the narrative's own choice
   * @param baseUrl public address; "" for the narrative's own
   * @param status address of the page that shows the team how far it is; "" if there is none
   */
  public record Choice(String theme, String baseUrl, String status) {

    /** All as the narrative itself says. */
    public static final Choice OWN = new Choice("", "", "");
  }

  /** Makes a site as the narrative itself says. */
  public static SiteResult make(Narrative narrative, IntConsumer compiled) {
    return make(narrative, Choice.OWN, new ThemeShelf(), null, compiled);
  }

  /**
   * Makes a site.
   *
   * @param narrative what was read
   * @param choice what the narrative does not say itself
   * @param shelf themes, which the sites of a run share
   * @param before an earlier site of the same narrative, of which may be kept what is the same now;
   *     null if there is none
   * @param compiled is told how many pages have been compiled
   */
  public static SiteResult make(
      Narrative narrative,
      Choice choice,
      ThemeShelf shelf,
      @Nullable Earlier before,
      IntConsumer compiled) {
    String address = choice.baseUrl().isEmpty() ? narrative.settings().baseUrl() : choice.baseUrl();
    return new SiteMaker(narrative, address, choice.status(), before, compiled)
        .make(
            choice.theme().isEmpty()
                ? shelf.shipped(narrative.settings().theme())
                : shelf.of(choice.theme()));
  }

  private SiteResult make(ThemeResult chosen) {
    findings.addAll(chosen.findings());
    if (chosen.theme().isEmpty()) {
      return new SiteResult(null, findings, notes);
    }
    ThemeResult laid = chosen.theme().get().overlaidBy(narrative.folder().resolve("theme"));
    findings.addAll(laid.findings());
    if (laid.theme().isEmpty()) {
      return new SiteResult(null, findings, notes);
    }
    Theme theme = laid.theme().get();
    // The earlier one has its templates compiled already.
    return make(before == null ? theme : before.ready(theme));
  }

  private SiteResult make(Theme theme) {
    findings.addAll(theme.check(narrative));
    String address = Addresses.base(baseUrl, findings);
    MarkupCompiler compiler = new MarkupCompiler(narrative, theme::labels);
    Difference difference = Difference.of(before, narrative, compiler, theme);
    List<SitePage> pages = new ArrayList<>(compile(compiler, difference));
    findings.addAll(compiler.dataFindings());
    Addresses.addMade(narrative, compiler.plan(), !address.isEmpty(), pages);
    if (address.isEmpty() && narrative.edition() == Edition.PUBLIC) {
      notes.add(Message.of("bake.no-base-url"));
    }
    Palette palette = Palette.of(SiteViews.brand(narrative.settings()));
    palette.notes().forEach(note -> notes.add(note.finding().message()));
    Assets assets =
        theme
            .assets()
            .painted("icon.svg", palette)
            .with("colors.css", palette.css())
            .with("visions.css", compiler.visionStyles());
    Site.Parts parts = new Site.Parts(narrative, compiler, theme, assets, palette, address, status);
    Site site = new Site(parts, pages, difference);
    findings.addAll(site.checkTemplates());
    return new SiteResult(site, findings, notes);
  }

  private List<Written> compile(MarkupCompiler compiler, Difference difference) {
    AtomicInteger done = new AtomicInteger();
    List<Written> written =
        narrative.pages().parallelStream()
            .map(
                page -> {
                  Supplier<Compiled> work = () -> compiler.compile(page);
                  Written result =
                      difference
                          .compiledBefore(page, work)
                          .orElseGet(() -> new Written(page, Compilation.now(work)));
                  compiled.accept(done.incrementAndGet());
                  return result;
                })
            .toList();
    written.forEach(page -> findings.addAll(page.text().findings()));
    return written;
  }
}

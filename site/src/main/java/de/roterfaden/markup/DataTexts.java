package de.roterfaden.markup;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Position;
import de.roterfaden.narrative.Decision;
import de.roterfaden.narrative.Indicator;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Vision;
import de.roterfaden.narrative.WrittenText;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;

/**
 * Looks through the texts of the data for links. Whether their pictures and ids exist is known
 * since they were read.
 */
final class DataTexts {

  private static final String VISIONS = "data/visions.yml";

  private final Site site;
  private final List<Finding> findings = new ArrayList<>();
  private final List<DataLink> links = new ArrayList<>();

  private DataTexts(Site site) {
    this.site = site;
  }

  /** Reads all texts of the data. */
  static DataTexts of(Site site) {
    DataTexts texts = new DataTexts(site);
    WrittenText.of(site.narrative()).forEach(texts::check);
    texts.checkPoints();
    texts.checkAddresses();
    texts.checkCaptions();
    return texts;
  }

  /** What is wrong with the links. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** The links that lead somewhere. */
  List<DataLink> links() {
    return List.copyOf(links);
  }

  private void check(WrittenText text) {
    site.markdown()
        .parseLine(text.words())
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                check(link.getDestination(), text.version(), text.file(), text.position());
              }
            });
  }

  /** Values that are nothing but an address. */
  private void checkAddresses() {
    List<Indicator> indicators = site.narrative().data().indicators();
    for (int i = 0; i < indicators.size(); i++) {
      checkAddress(
          indicators.get(i).sourceUrl(), "data/indicators.yml", "/indicators/" + i + "/sourceUrl");
    }
    List<Decision> decisions = site.narrative().data().decisions();
    for (int i = 0; i < decisions.size(); i++) {
      checkAddress(decisions.get(i).url(), "data/decisions.yml", "/decisions/" + i + "/url");
    }
  }

  private void checkAddress(String written, String file, String pointer) {
    if (!written.isEmpty()) {
      Position position = site.narrative().sources().position(file, pointer);
      check(written, site.narrative().settings().mainVersion(), file, position);
    }
  }

  private void checkCaptions() {
    new TreeMap<>(site.narrative().pictures())
        .forEach(
            (path, picture) ->
                WrittenText.of(site.narrative(), picture.caption(), path + ".yml", "caption")
                    .forEach(this::check));
  }

  private void checkPoints() {
    List<Vision> visions = site.narrative().data().visions();
    for (int i = 0; i < visions.size(); i++) {
      for (int j = 0; j < visions.get(i).points().size(); j++) {
        String link = visions.get(i).points().get(j).link();
        if (!link.isEmpty()) {
          String pointer = "/visions/" + i + "/points/" + j + "/link";
          Position position = site.narrative().sources().position(VISIONS, pointer);
          check(link, site.narrative().settings().mainVersion(), VISIONS, position);
        }
      }
    }
  }

  private void check(String written, LanguageVersion version, String file, Position position) {
    LinkTarget target = site.links().resolve(written, "", version);
    if (target instanceof LinkTarget.Nowhere nowhere) {
      findings.add(nowhere.finding().at(file, position).inVersion(version.id()));
      return;
    }
    if (target instanceof LinkTarget.Elsewhere elsewhere && !elsewhere.encrypted()) {
      findings.add(
          Problem.info("plain-http", elsewhere.address())
              .about(written)
              .at(file, position)
              .inVersion(version.id()));
    }
    String address =
        new PageContext(site, "", version).anchor(target).attributes().getOrDefault("href", "");
    links.add(new DataLink(file, position, version, written, address));
  }
}

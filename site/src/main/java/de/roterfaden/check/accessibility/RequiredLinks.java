package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.narrative.Page;
import de.roterfaden.narrative.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every page leads to the accessibility statement, the legal notice and the privacy notice. */
final class RequiredLinks implements Duty {

  /** Pages that stand alone: an error page of the server, and sheets that are hung up. */
  private static final Set<String> ALONE = Set.of("404.html");

  @Override
  public String name() {
    return "required-link";
  }

  @Override
  public List<Finding> check(Published site, FederalStates states) {
    List<Finding> findings = new ArrayList<>();
    for (Role role : RequiredPages.ROLES) {
      Set<String> wanted = new HashSet<>();
      site.pages(role).stream().map(Page::url).forEach(wanted::add);
      List<String> without = wanted.isEmpty() ? List.of() : without(site.ways(), wanted);
      if (!without.isEmpty()) {
        findings.add(
            Finding.error(
                    "accessibility/" + name(),
                    Message.of(
                        "accessibility.required-link." + role.id(), without.size(), without.get(0)))
                .help(Message.of("accessibility.required-link.help"))
                .about(role.id())
                .onPage(without.get(0))
                .at(Published.SETTINGS, Position.START));
      }
    }
    return findings;
  }

  private static List<String> without(Map<String, Set<String>> ways, Set<String> wanted) {
    List<String> without = new ArrayList<>();
    ways.forEach(
        (page, targets) -> {
          boolean leads = wanted.contains(page) || targets.stream().anyMatch(wanted::contains);
          if (!leads && !targets.isEmpty() && !ALONE.contains(page)) {
            without.add(page);
          }
        });
    return without;
  }
}

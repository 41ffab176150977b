package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.narrative.Page;
import de.roterfaden.narrative.PartialDate;
import de.roterfaden.narrative.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The accessibility statement is not older than a year (Implementing Decision (EU) 2018/1523 wants
 * it reviewed regularly; BITV 2.0 § 7 and the states' ordinances say each year).
 */
final class StatementDate implements Duty {

  @Override
  public String name() {
    return "statement-date";
  }

  @Override
  public List<Finding> check(Published site, FederalStates states) {
    List<Finding> findings = new ArrayList<>();
    for (Page page : site.pages(Role.ACCESSIBILITY)) {
      PartialDate said =
          page.front().updated().isKnown() ? page.front().updated() : page.front().date();
      if (!said.isKnown()) {
        findings.add(finding(site, page, "accessibility.statement-date.unknown", ""));
      } else if (latest(said).plusYears(1).isBefore(site.today())) {
        findings.add(finding(site, page, "accessibility.statement-date.old", said.iso()));
      }
    }
    return findings;
  }

  private Finding finding(Published site, Page page, String key, String date) {
    return Finding.warning("accessibility/" + name(), Message.of(key, date))
        .help(Message.of(key + ".help"))
        .about(date)
        .at(page.file(), site.narrative().sources().position(page.file(), "/updated"))
        .inVersion(page.version().id())
        .onPage(page.url());
  }

  /** The last day that a date may mean. */
  private static LocalDate latest(PartialDate said) {
    LocalDate month = LocalDate.of(said.year(), said.month() == 0 ? 12 : said.month(), 1);
    return said.day() == 0
        ? month.withDayOfMonth(month.lengthOfMonth())
        : month.withDayOfMonth(Math.min(said.day(), month.lengthOfMonth()));
  }
}

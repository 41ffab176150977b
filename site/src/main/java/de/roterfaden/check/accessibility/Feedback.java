package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.narrative.Page;
import de.roterfaden.narrative.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statement names a way to report a barrier: an address or a form of the municipality's own
 * (Directive (EU) 2016/2102, art. 7 (1) b).
 */
final class Feedback implements Duty {

  private static final Pattern MAIL =
      Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}");

  /** How bodies that help in disputes call themselves. */
  private static final Pattern OTHERS =
      Pattern.compile("(?i)^(?:ombuds|schlichtung|durchsetzung|ueberwachung|beschwerdestelle)");

  private static final Pattern FORM =
      Pattern.compile(
          "(?i)kontaktformular|online-?formular|barriere melden|contact form|feedback form");

  @Override
  public String name() {
    return "feedback";
  }

  @Override
  public List<Finding> check(Published site, FederalStates states) {
    List<Finding> findings = new ArrayList<>();
    for (Page page : site.pages(Role.ACCESSIBILITY)) {
      if (!FORM.matcher(page.body()).find() && !hasOwnAddress(site, page, states)) {
        findings.add(
            Finding.error("accessibility/" + name(), Message.of("accessibility.feedback"))
                .help(Message.of("accessibility.feedback.help"))
                .at(page.file(), Position.START)
                .inVersion(page.version().id())
                .onPage(page.url()));
      }
    }
    return findings;
  }

  /** Whether an e-mail address stands there that is not that of the enforcement body. */
  private static boolean hasOwnAddress(Published site, Page page, FederalStates states) {
    Matcher mail = MAIL.matcher(page.body());
    while (mail.find()) {
      String address = mail.group();
      boolean others =
          OTHERS.matcher(address).find()
              || states.states().stream().anyMatch(it -> it.body().email().equals(address));
      if (!others) {
        return true;
      }
    }
    return site.pages(Role.CONTACT).stream()
        .anyMatch(
            contact ->
                site.ways().getOrDefault(page.url(), Set.of()).contains(contact.url())
                    && page.body()
                        .contains(contact.path().substring(contact.path().lastIndexOf('/') + 1)));
  }
}

package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Fields for a person's own data say what they are for, so that the browser can fill them. */
final class Autocomplete implements AccessibilityRule {

  private static final Query FORM = Query.of("form");

  private static final Set<String> OWN = Set.of("email", "tel");

  private static final Set<String> PLACES =
      Set.of("shipping", "billing", "home", "work", "mobile", "fax", "pager");

  /** HTML Living Standard, 4.10.18.7.1. */
  private static final Set<String> PURPOSES =
      Set.of(
          "on",
          "off",
          "name",
          "honorific-prefix",
          "given-name",
          "additional-name",
          "family-name",
          "honorific-suffix",
          "nickname",
          "username",
          "new-password",
          "current-password",
          "one-time-code",
          "organization-title",
          "organization",
          "street-address",
          "address-line1",
          "address-line2",
          "address-line3",
          "address-level4",
          "address-level3",
          "address-level2",
          "address-level1",
          "country",
          "country-name",
          "postal-code",
          "cc-name",
          "cc-given-name",
          "cc-additional-name",
          "cc-family-name",
          "cc-number",
          "cc-exp",
          "cc-exp-month",
          "cc-exp-year",
          "cc-csc",
          "cc-type",
          "transaction-currency",
          "transaction-amount",
          "language",
          "bday",
          "bday-day",
          "bday-month",
          "bday-year",
          "sex",
          "url",
          "photo",
          "tel",
          "tel-country-code",
          "tel-national",
          "tel-area-code",
          "tel-local",
          "tel-local-prefix",
          "tel-local-suffix",
          "tel-extension",
          "email",
          "impp",
          "webauthn");

  @Override
  public String name() {
    return "autocomplete";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.INPUT_PURPOSE);
  }

  @Override
  public List<String> steps() {
    return List.of("9.1.3.5");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    for (Element field : page.visible(Set.of("input", "textarea", "select"))) {
      String said = field.attr("autocomplete").strip().toLowerCase(Locale.ROOT);
      String type = field.attr("type").toLowerCase(Locale.ROOT);
      if (said.isEmpty()
          && FORM.closest(field) != null
          && field.nameIs("input")
          && OWN.contains(type)) {
        reporter.tellAs("missing", field, field.attr("name"), AccessibleName.of(field), type);
      } else if (!said.isEmpty() && !isKnown(said)) {
        reporter.tellAs("unknown", field, said, said);
      }
    }
  }

  /** Whether the last token is a purpose, or the value switches filling on or off. */
  private static boolean isKnown(String said) {
    String[] tokens = said.split("\\s+", -1);
    int last = tokens.length - 1;
    if (tokens[last].equals("webauthn") && last > 0) {
      last--;
    }
    for (int i = 0; i < last; i++) {
      if (!tokens[i].startsWith("section-") && !PLACES.contains(tokens[i])) {
        return false;
      }
    }
    return PURPOSES.contains(tokens[last]);
  }
}

package de.roterfaden.check.readability;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.narrative.Level;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Holds our rules to the example sentences of LanguageTool's rules for easy language, which are
 * read from its archive at run time and not copied (LGPL). Prints each sentence on which the two
 * differ; why they do is in {@code docs/readability.md}. Run alone with {@code
 * -Dtest=LanguageToolEvaluation}.
 */
class LanguageToolEvaluation {

  private static final String GRAMMAR =
      "/org/languagetool/rules/de-DE-x-simple-language/grammar.xml";

  /** LanguageTool's rules and ours for the same thing, apart by spaces. */
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("PRAETERITUM", "tense"),
          Map.entry("VERNEINUNG", "negation"),
          Map.entry("NEBENSAETZE", "subordinate-clause"),
          Map.entry("RELATIVSAETZE", "subordinate-clause"),
          Map.entry("PASSIV", "passive"),
          Map.entry("GENITIV", "genitive"),
          Map.entry("ZWEI_INFORMATIONSEINHEITEN_PRO_SATZ", "one-statement"),
          Map.entry("KONJUNKTIV", "konjunktiv"),
          Map.entry("ABKUERZUNG", "abbreviation"),
          Map.entry("METAPHERN", "idiom"),
          Map.entry("SCHWIERIGE_WENDUNGEN", "idiom"),
          Map.entry("SCHWIERIGE_WOERTER", "unexplained-term"),
          Map.entry("ANGLIZISMEN", "unexplained-term"),
          Map.entry("LANGES_WORT", "compound"),
          Map.entry("ROEMISCHE_ZAHL", "number"),
          Map.entry("ZAHLEN", "number percent"),
          Map.entry("ZAHLWOERTER", "number"),
          Map.entry("DATUM", "date"),
          Map.entry("SONDERZEICHEN", "special-character percent"));

  /** How often a rule of ours says what LanguageTool says of its examples. */
  private record Score(int told, int breaches, int silent, int sound) {

    static final Score NONE = new Score(0, 0, 0, 0);

    Score and(boolean breach, boolean found) {
      return breach
          ? new Score(told + (found ? 1 : 0), breaches + 1, silent, sound)
          : new Score(told, breaches, silent + (found ? 0 : 1), sound + 1);
    }

    @Override
    public String toString() {
      return told + " of " + breaches + " breaches, " + silent + " of " + sound + " sound ones";
    }
  }

  @Test
  void agreesWithLanguageToolOnNumbersAndSigns() throws Exception {
    Map<String, Score> scores = new TreeMap<>();
    List<String> differences = new ArrayList<>();
    for (Element group : groups()) {
      String id = group.getAttribute("id");
      List<String> names = List.of(SAME.getOrDefault(id, "").split(" ", -1));
      List<ReadabilityRule> rules =
          Rules.all().stream().filter(rule -> names.contains(rule.name())).toList();
      if (!rules.isEmpty()) {
        NodeList examples = group.getElementsByTagName("example");
        for (int i = 0; i < examples.getLength(); i++) {
          Element example = (Element) examples.item(i);
          boolean breach = example.getElementsByTagName("marker").getLength() > 0;
          String text = example.getTextContent().strip().replaceAll("\\s+", " ");
          boolean found =
              rules.stream().anyMatch(rule -> !Studied.findPlain(rule, Level.EASY, text).isEmpty());
          scores.merge(id, Score.NONE.and(breach, found), (a, b) -> a.and(breach, found));
          if (breach != found) {
            differences.add(id + (breach ? " not told: " : " told: ") + text);
          }
        }
      }
    }
    scores.forEach((id, score) -> System.out.println(id + ": " + score));
    differences.forEach(System.out::println);

    assertThat(scores.get("ROEMISCHE_ZAHL")).isEqualTo(new Score(2, 2, 2, 2));
    assertThat(scores.get("ZAHLWOERTER").told()).isEqualTo(scores.get("ZAHLWOERTER").breaches());
  }

  /** The rules and groups of rules that have an id, in the order of the file. */
  private static List<Element> groups()
      throws IOException, ParserConfigurationException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    Document document;
    try (InputStream file = LanguageToolEvaluation.class.getResourceAsStream(GRAMMAR)) {
      var builder = factory.newDocumentBuilder();
      builder.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
      document = builder.parse(file);
    }
    List<Element> groups = new ArrayList<>();
    for (String name : List.of("rulegroup", "rule")) {
      NodeList found = document.getElementsByTagName(name);
      for (int i = 0; i < found.getLength(); i++) {
        Element element = (Element) found.item(i);
        if (!element.getAttribute("id").isEmpty()) {
          groups.add(element);
        }
      }
    }
    return groups;
  }
}

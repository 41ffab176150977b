package de.roterfaden.finding;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The report for build servers in JUnit's XML form, as Jenkins and GitLab read it: a suite for each
 * kind of check and a test case for each finding. What fails the run is a failure; the rest is
 * skipped and says what it found. Texts without findings are cases that passed.
 */
public final class JunitReport implements ReportWriter {

  private static final int LONGEST_NAME = 200;

  private final Messages messages;
  private final Severity failing;

  /**
   * A report in the language of {@code messages}.
   *
   * @param messages the words
   * @param failing from this severity on findings are failures
   */
  public JunitReport(Messages messages, Severity failing) {
    this.messages = messages;
    this.failing = failing;
  }

  /**
   * A test case.
   *
   * @param place what was checked: a file or a page
   * @param name what the case is called
   * @param outcome {@code failure} or {@code skipped}; "" if it passed
   * @param rule id of the rule, or ""
   * @param message what is wrong, or ""
   * @param details where it is and what to do, or ""
   */
  private record Case(
      String place, String name, String outcome, String rule, String message, String details) {}

  @Override
  public void write(Report report, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuites");
      for (Map.Entry<String, List<Case>> suite : suites(report).entrySet()) {
        write(suite.getKey(), suite.getValue(), xml);
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    out.append(text.toString()).append('\n');
  }

  private Map<String, List<Case>> suites(Report report) {
    Map<String, List<Case>> suites = new TreeMap<>();
    Set<String> found = new HashSet<>();
    for (Finding finding : report.findings()) {
      if (!report.known().contains(finding)) {
        suites.computeIfAbsent(area(finding), area -> new ArrayList<>()).add(of(finding));
      }
      found.add(finding.file());
    }
    for (TextFigures texts : report.texts()) {
      if (texts.scope() == TextFigures.Scope.FILE && found.add(texts.file())) {
        String fine = messages.text("finding.junit.fine");
        suites
            .computeIfAbsent("readability", area -> new ArrayList<>())
            .add(new Case(texts.file(), fine, "", "", "", ""));
      }
    }
    if (suites.isEmpty()) {
      Case fine = new Case("faden", messages.text("finding.junit.fine"), "", "", "", "");
      suites.put("faden", List.of(fine));
    }
    return suites;
  }

  private Case of(Finding finding) {
    boolean fails = !finding.accepted() && finding.severity().compareTo(failing) <= 0;
    String message = messages.text(finding.message());
    String place = finding.file().isEmpty() ? finding.page() : finding.file();
    Position at = finding.position();
    String where =
        finding.file().isEmpty() || at.equals(Position.START)
            ? place
            : place + ":" + at.line() + ":" + at.column();
    String state = finding.accepted() ? " " + messages.text("finding.accepted") : "";
    String details = where + state + "\n" + messages.text(finding.help());
    return new Case(
        place.isEmpty() ? area(finding) : place,
        message,
        fails ? "failure" : "skipped",
        finding.rule(),
        message,
        details.strip());
  }

  private static String area(Finding finding) {
    int slash = finding.rule().indexOf('/');
    return slash < 0 ? finding.rule() : finding.rule().substring(0, slash);
  }

  private static void write(String name, List<Case> cases, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuite");
    attribute("name", name, xml);
    attribute("tests", String.valueOf(cases.size()), xml);
    attribute("failures", count(cases, "failure"), xml);
    attribute("errors", "0", xml);
    attribute("skipped", count(cases, "skipped"), xml);
    for (Case each : cases) {
      xml.writeCharacters("\n");
      xml.writeStartElement("testcase");
      attribute("classname", each.place(), xml);
      attribute("name", brief(each.name()), xml);
      if (!each.outcome().isEmpty()) {
        xml.writeStartElement(each.outcome());
        attribute("type", each.rule(), xml);
        attribute("message", each.message(), xml);
        xml.writeCharacters(Characters.visible(each.details()));
        xml.writeEndElement();
      }
      xml.writeEndElement();
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private static String count(List<Case> cases, String outcome) {
    return String.valueOf(cases.stream().filter(each -> each.outcome().equals(outcome)).count());
  }

  private static void attribute(String name, String value, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeAttribute(name, Characters.visible(value));
  }

  private static String brief(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
  }
}

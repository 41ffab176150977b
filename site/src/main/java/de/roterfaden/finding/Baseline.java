package de.roterfaden.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was known before: the findings of an earlier JSON report. They do not fail a run, so that a
 * team can begin with a text that has many, and see to it that none is added.
 *
 * @param fingerprints fingerprints of the findings
 */
public record Baseline(Set<String> fingerprints) {

  public Baseline {
    fingerprints = Set.copyOf(fingerprints);
  }

  /** What a report in the JSON form holds; nothing if the text is no such report. */
  public static Optional<Baseline> of(String json) {
    try {
      JsonNode report = new ObjectMapper().readTree(json);
      JsonNode findings = report.path("findings");
      if (report.path("schema").asInt() != 1 || !findings.isArray()) {
        return Optional.empty();
      }
      Set<String> fingerprints = new HashSet<>();
      for (JsonNode finding : findings) {
        fingerprints.add(finding.path("fingerprint").asText());
      }
      return Optional.of(new Baseline(fingerprints));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /**
   * The report, in which the findings that were known before are told from new ones.
   *
   * @param lines the lines of a file, by its path; empty if it cannot be read
   */
  public Report applyTo(Report report, Function<String, List<String>> lines) {
    Map<Finding, String> now = Fingerprints.of(report, lines);
    Set<Finding> known =
        report.findings().stream()
            .filter(finding -> fingerprints.contains(now.get(finding)))
            .collect(Collectors.toSet());
    return new Report(report.findings(), report.texts(), known);
  }
}

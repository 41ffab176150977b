package de.roterfaden.review;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.narrative.review.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a step is going to do, before anything is written: at most one event, files that can be made
 * from the log again, and files to take away. Serves one thread.
 */
final class Step {

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final List<String> removed = new ArrayList<>();
  private final List<Message> said = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** Records an event. */
  Step record(Entry entry) {
    entries.add(entry);
    return this;
  }

  /** Writes a file, by its path in the {@code review} folder. */
  Step file(String path, byte[] content) {
    files.put(path, content);
    return this;
  }

  /** Takes a file away, by its path in the {@code review} folder. */
  Step remove(String path) {
    removed.add(path);
    return this;
  }

  /** Says something in a sentence for people. */
  Step say(String key, Object... arguments) {
    said.add(Message.of("review." + key, arguments));
    return this;
  }

  Step tell(Finding finding) {
    findings.add(finding);
    return this;
  }

  Step tellAll(Collection<Finding> more) {
    findings.addAll(more);
    return this;
  }

  List<Entry> entries() {
    return entries;
  }

  Map<String, byte[]> files() {
    return files;
  }

  List<String> removed() {
    return removed;
  }

  Done done() {
    return new Done(said, findings);
  }
}

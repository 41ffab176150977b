package de.roterfaden.check.links.external;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.narrative.IgnoredAddress;
import de.roterfaden.narrative.Narrative;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses that are not asked, each with a reason: from {@code narrative.yml} or from a file of
 * lines {@code ADDRESS because REASON}.
 *
 * @param entries the addresses, in their order
 */
public record IgnoredAddresses(List<Entry> entries) {

  /** None. */
  public static final IgnoredAddresses NONE = new IgnoredAddresses(List.of());

  private static final Pattern LINE =
      Pattern.compile("(\\S+)(?:\\s+(?:because|weil)\\s+(\\S.*))?", Pattern.CASE_INSENSITIVE);

  public IgnoredAddresses {
    entries = List.copyOf(entries);
  }

  /**
   * An address that is not asked.
   *
   * @param address the address; {@code *} is anything
   * @param because why
   * @param file where that is said
   * @param position and at which place
   */
  public record Entry(String address, String because, String file, Position position) {

    boolean covers(String url) {
      return Wildcard.fits(address, url);
    }
  }

  /** What a narrative says. */
  public static IgnoredAddresses of(Narrative narrative) {
    List<IgnoredAddress> said = narrative.settings().links().ignore();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      entries.add(
          new Entry(
              said.get(i).address(),
              said.get(i).because(),
              "narrative.yml",
              narrative.sources().position("narrative.yml", "/links/ignore/" + i)));
    }
    return new IgnoredAddresses(entries);
  }

  /**
   * What a file says.
   *
   * @param file the file
   * @param name its name in findings
   * @param findings is told of lines that give no reason, which do not count
   * @throws IOException if there is no such file
   */
  public static IgnoredAddresses read(Path file, String name, Consumer<Finding> findings)
      throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      findings.accept(
          Finding.error("links/encoding", Message.of("links.encoding"))
              .help(Message.of("links.encoding.help"))
              .at(name, Position.START));
      return NONE;
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String said = lines.get(i).replace("\ufeff", "").strip();
      if (said.isEmpty() || said.startsWith("#")) {
        continue;
      }
      Position position = Position.onLine(i + 1, 1, lines.get(i).length() + 1);
      Matcher line = LINE.matcher(said);
      if (line.matches() && line.group(2) != null) {
        entries.add(new Entry(line.group(1), line.group(2), name, position));
      } else {
        findings.accept(
            Finding.error("links/external-ignore", Message.of("links.external.no-reason", said))
                .help(Message.of("links.external.no-reason.help"))
                .about(said)
                .at(name, position));
      }
    }
    return new IgnoredAddresses(entries);
  }

  /** These and others. */
  public IgnoredAddresses and(IgnoredAddresses others) {
    List<Entry> all = new ArrayList<>(entries);
    all.addAll(others.entries);
    return new IgnoredAddresses(all);
  }
}

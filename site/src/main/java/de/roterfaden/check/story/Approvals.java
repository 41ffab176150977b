package de.roterfaden.check.story;

import de.roterfaden.narrative.Page;
import de.roterfaden.narrative.PartialDate;
import de.roterfaden.narrative.review.TextHash;
import de.roterfaden.narrative.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which standard text each language version was made from: one file a version in {@code
 * approvals/}, so that two people who approve different versions never change the same file. A file
 * is the standard text as it was then, below a head that people can read:
 *
 * <pre>
 * ---
 * version: content/kapitel/seilerei/leicht.md
 * standard: content/kapitel/seilerei/index.md
 * hash: 3fa9…
 * approved: 2026-11-27
 * ---
 * </pre>
 */
public final class Approvals {

  /** The folder in a narrative. */
  public static final String FOLDER = "approvals";

  private static final String CONTENT = "content/";
  private static final Pattern WRITTEN =
      Pattern.compile("(?s)---\\n((?:[a-z]+: [^\\n]*\\n)+)---\\n(.*)");

  private final Path narrative;

  private Approvals(Path narrative) {
    this.narrative = narrative;
  }

  /** The approvals of the narrative in a folder. */
  public static Approvals of(Path narrative) {
    return new Approvals(narrative);
  }

  /**
   * What a version was made from.
   *
   * @param date when it was approved
   * @param text the standard text as it was then
   * @param broken whether somebody has changed the file by hand, so that it proves nothing
   */
  public record Approval(PartialDate date, String text, boolean broken) {

    /** Whether the standard text still reads so; line ends and spaces do not count. */
    public boolean isOf(Page standard) {
      return TextHash.ofWording(standard.body()).equals(TextHash.ofWording(text));
    }
  }

  /** The file of a version's approval, relative to the narrative. */
  public static String file(Page version) {
    return FOLDER + "/" + version.file().substring(CONTENT.length());
  }

  /** The approval of a version, if there is one. */
  public Optional<Approval> of(Page version) {
    String name = file(version);
    Path file = narrative.resolve(name);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    return SourceText.read(file, name, finding -> {})
        .map(source -> parse(source.text()))
        .or(() -> Optional.of(new Approval(PartialDate.UNKNOWN, "", true)));
  }

  private static Approval parse(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      return new Approval(PartialDate.UNKNOWN, "", true);
    }
    Map<String, String> head =
        Arrays.stream(parts.group(1).split("\n", -1))
            .filter(line -> line.contains(": "))
            .collect(
                Collectors.toMap(
                    line -> line.substring(0, line.indexOf(": ")),
                    line -> line.substring(line.indexOf(": ") + 2).strip(),
                    (first, second) -> first));
    String text = parts.group(2);
    PartialDate date =
        PartialDate.parse(head.getOrDefault("approved", "")).orElse(PartialDate.UNKNOWN);
    boolean broken =
        !date.isKnown() || !TextHash.ofWording(text).equals(head.getOrDefault("hash", ""));
    return new Approval(date, text, broken);
  }

  /**
   * Records that a version was made from the standard text as it is now.
   *
   * @return the file that was written, relative to the narrative
   */
  public String record(Page version, Page standard, LocalDate today) throws IOException {
    String name = file(version);
    Path file = narrative.resolve(name);
    Files.createDirectories(file.getParent());
    String text =
        String.join(
            "\n",
            "---",
            "version: " + version.file(),
            "standard: " + standard.file(),
            "hash: " + TextHash.ofWording(standard.body()),
            "approved: " + today,
            "---",
            standard.body());
    Path next = Files.createTempFile(file.getParent(), ".approval", null);
    try {
      Files.writeString(next, text);
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(next);
    }
    return name;
  }
}

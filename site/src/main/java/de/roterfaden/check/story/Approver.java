package de.roterfaden.check.story;

import de.roterfaden.finding.Message;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.NarrativeReader;
import de.roterfaden.narrative.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records that language versions were made from today's standard texts. */
public final class Approver {

  private static final String SETTINGS = "narrative.yml";

  private final LocalDate today;

  /**
   * @param today the day that is recorded
   */
  public Approver(LocalDate today) {
    this.today = today;
  }

  /**
   * What came of it.
   *
   * @param recorded what was recorded, one sentence a version
   * @param problems why a file was not
   */
  public record Done(List<Message> recorded, List<Message> problems) {

    public Done {
      recorded = List.copyOf(recorded);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Approves a file of a version, or all versions in a folder.
   *
   * @param wanted absolute path
   */
  public Done approve(Path wanted) throws IOException {
    Optional<Path> folder = narrativeOf(wanted);
    if (!Files.exists(wanted)) {
      return problem(Message.of("story.approve.no-file", wanted));
    }
    if (folder.isEmpty()) {
      return problem(Message.of("story.approve.no-narrative", wanted));
    }
    Optional<Narrative> narrative =
        NarrativeReader.read(folder.get(), Edition.EDITORIAL, today).narrative();
    if (narrative.isEmpty()) {
      return problem(Message.of("story.approve.unreadable", folder.get()));
    }
    return approve(narrative.get(), wanted);
  }

  private Done approve(Narrative narrative, Path wanted) throws IOException {
    Approvals approvals = Approvals.of(narrative.folder());
    LanguageVersion main = narrative.settings().mainVersion();
    List<Message> recorded = new ArrayList<>();
    List<Message> problems = new ArrayList<>();
    boolean one = Files.isRegularFile(wanted);
    for (Page page : narrative.pages()) {
      if (!narrative.folder().resolve(page.file()).startsWith(wanted)) {
        continue;
      }
      Optional<Page> standard = narrative.page(page.path(), main);
      if (page.version().equals(main)) {
        if (one) {
          problems.add(Message.of("story.approve.main", page.file()));
        }
      } else if (standard.isEmpty()) {
        problems.add(Message.of("story.approve.no-standard", page.file()));
      } else {
        String file = approvals.record(page, standard.get(), today);
        recorded.add(Message.of("story.approve.done", page.file(), standard.get().file(), file));
      }
    }
    if (recorded.isEmpty() && problems.isEmpty()) {
      problems.add(Message.of("story.approve.no-version", wanted));
    }
    return new Done(recorded, problems);
  }

  private static Done problem(Message message) {
    return new Done(List.of(), List.of(message));
  }

  private static Optional<Path> narrativeOf(Path wanted) {
    for (Path above = wanted; above != null; above = above.getParent()) {
      if (Files.isRegularFile(above.resolve(SETTINGS))) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }
}

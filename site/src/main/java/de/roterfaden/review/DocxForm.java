package de.roterfaden.review;

import de.roterfaden.narrative.review.Channel;
import de.roterfaden.narrative.review.ContributionKind;
import de.roterfaden.narrative.review.Stance;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * The form as a document for word processors: one table a point, with a cell to mark for each
 * choice. Read again, only the cells of its tables count: no macro, field, picture or embedded
 * file.
 */
final class DocxForm {

  private static final List<String> IDENTITY = List.of("round", "group", "token");
  private static final List<String> TEXTS =
      List.of("reason", "proposal", "minority", "joint", "resolved", "released");
  private static final List<String> CONTRIBUTION = List.of("chapter", "text", "released");
  private static final int EMPTY_CONTRIBUTIONS = 3;

  /** Widths of the columns in percent: what is asked, and what is said. */
  private static final List<Integer> WIDTHS = List.of(30, 70);

  private static final Map<String, String> IDENTITY_LABELS = FormWords.labels("docx.", IDENTITY);
  private static final Map<String, String> STANCES = FormWords.labels("stance.", Stance.class);
  private static final Map<String, String> TEXT_LABELS = FormWords.labels("docx.", TEXTS);
  private static final Map<String, String> KINDS =
      FormWords.labels("kind.", ContributionKind.class);
  private static final Map<String, String> CONTRIBUTION_LABELS =
      FormWords.labels("docx.", CONTRIBUTION);

  /** A document that unpacks to more than this is a bomb, in bytes. */
  private static final long LARGEST_PART = 30_000_000;

  private DocxForm() {}

  /** The file. */
  static byte[] of(Form form) {
    try (XWPFDocument document = new XWPFDocument()) {
      DocxText text = new DocxText(document, form.messages().locale());
      text.title(form.word("title", form.title(), form.groupName()));
      text.heading(1, form.word("heading", form.groupName()));
      text.paragraph(form.word("intro", form.body(), form.closes()));
      text.paragraph(form.word("silence"));
      text.paragraph(form.word("docx.how"));
      text.table(
          form.word("docx.identity"),
          List.of(
              List.of(form.word("docx.round"), form.round().id()),
              List.of(form.word("docx.group"), form.group().group()),
              List.of(form.word("docx.token"), form.token())),
          WIDTHS);
      for (FormPoint asked : form.points()) {
        text.pageHeading(2, form.word("point", asked.point().id(), asked.point().title()));
        if (!form.context(asked.point()).isEmpty()) {
          text.paragraph(form.context(asked.point()));
        }
        text.table(
            form.word("point", asked.point().id(), asked.point().title()),
            rows(form, asked),
            WIDTHS);
      }
      text.pageHeading(2, form.word("contributions"));
      text.paragraph(form.word("contributions.lead"));
      for (int number = 1; number <= EMPTY_CONTRIBUTIONS; number++) {
        text.heading(3, form.word("contribution", number));
        text.table(form.word("contribution", number), contribution(form), WIDTHS);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> rows(Form form, FormPoint asked) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(asked.point().id(), Form.wording(asked.point())));
    Form.fields(asked.point())
        .forEach((key, words) -> rows.add(List.of(form.word("field." + key), words)));
    if (asked.fresh()) {
      rows.add(List.of(form.word("changed"), form.word("new")));
    }
    asked.change().ifPresent(it -> rows.add(List.of(form.word("changed"), form.marked(it))));
    asked
        .before()
        .ifPresent(
            it ->
                rows.add(
                    List.of(
                        form.word("before"),
                        form.word("stance." + it.stance().id())
                            + (it.reason().isEmpty() ? "" : ": " + it.reason()))));
    for (Stance stance : Stance.values()) {
      rows.add(List.of(form.word("stance." + stance.id()), ""));
    }
    TEXTS.forEach(key -> rows.add(List.of(form.word("docx." + key), "")));
    return rows;
  }

  private static List<List<String>> contribution(Form form) {
    List<List<String>> rows = new ArrayList<>();
    for (ContributionKind kind : ContributionKind.values()) {
      rows.add(List.of(form.word("kind." + kind.id()), ""));
    }
    CONTRIBUTION.forEach(key -> rows.add(List.of(form.word("docx." + key), "")));
    return rows;
  }

  /** Reads a filled document. */
  static Incoming read(byte[] content) throws UnreadableReply {
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    ZipSecureFile.setMaxTextSize(LARGEST_PART);
    ZipSecureFile.setMinInflateRatio(0.005);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
      return read(document);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableReply("not-docx");
    }
  }

  private static Incoming read(XWPFDocument document) throws UnreadableReply {
    Map<String, String> identity = new HashMap<>();
    List<Incoming.Filled> positions = new ArrayList<>();
    List<Incoming.Added> contributions = new ArrayList<>();
    for (XWPFTable table : document.getTables()) {
      List<List<String>> rows = cells(table);
      Optional<List<String>> point = rows.stream().filter(DocxForm::namesPoint).findFirst();
      if (point.isPresent()) {
        positions.add(position(point.get(), rows));
      } else if (rows.stream().anyMatch(row -> labelled(row, IDENTITY_LABELS).isPresent())) {
        rows.forEach(
            row ->
                labelled(row, IDENTITY_LABELS)
                    .ifPresent(key -> identity.putIfAbsent(key, row.get(1))));
      } else if (rows.stream().anyMatch(row -> labelled(row, KINDS).isPresent())) {
        contribution(rows).ifPresent(contributions::add);
      }
      if (positions.size() > Limits.POSITIONS) {
        throw new UnreadableReply("too-much", Limits.POSITIONS);
      }
    }
    if (identity.isEmpty() && positions.isEmpty()) {
      throw new UnreadableReply("not-a-form");
    }
    return new Incoming(
        Channel.DOCX,
        identity.getOrDefault("round", ""),
        identity.getOrDefault("group", ""),
        identity.getOrDefault("token", ""),
        positions,
        contributions);
  }

  private static List<List<String>> cells(XWPFTable table) {
    List<List<String>> rows = new ArrayList<>();
    for (XWPFTableRow row : table.getRows()) {
      if (row.getTableCells().size() >= 2) {
        rows.add(List.of(row.getCell(0).getText().strip(), row.getCell(1).getText().strip()));
      }
    }
    return rows;
  }

  private static boolean namesPoint(List<String> row) {
    return row.get(0).matches("[a-z][a-z0-9-]{0,60}") && row.get(1).matches("[0-9a-f]{12,64}");
  }

  private static Incoming.Filled position(List<String> head, List<List<String>> rows)
      throws UnreadableReply {
    Map<String, String> texts = new HashMap<>();
    List<String> chosen = new ArrayList<>();
    for (List<String> row : rows) {
      Optional<String> stance = labelled(row, STANCES);
      if (stance.isPresent() && !row.get(1).isEmpty()) {
        chosen.add(stance.get());
      }
      labelled(row, TEXT_LABELS).ifPresent(key -> texts.putIfAbsent(key, row.get(1)));
    }
    if (chosen.size() > 1) {
      throw new UnreadableReply("two-choices", head.get(0));
    }
    return new Incoming.Filled(
        head.get(0),
        head.get(1),
        chosen.isEmpty() ? "" : chosen.get(0),
        texts.getOrDefault("reason", ""),
        texts.getOrDefault("proposal", ""),
        texts.getOrDefault("minority", ""),
        texts.getOrDefault("joint", ""),
        texts.getOrDefault("resolved", ""),
        texts.getOrDefault("released", ""));
  }

  private static Optional<Incoming.Added> contribution(List<List<String>> rows)
      throws UnreadableReply {
    Map<String, String> texts = new HashMap<>();
    List<String> chosen = new ArrayList<>();
    for (List<String> row : rows) {
      Optional<String> kind = labelled(row, KINDS);
      if (kind.isPresent() && !row.get(1).isEmpty()) {
        chosen.add(kind.get());
      }
      labelled(row, CONTRIBUTION_LABELS).ifPresent(key -> texts.putIfAbsent(key, row.get(1)));
    }
    if (chosen.size() > 1) {
      throw new UnreadableReply("two-kinds");
    }
    String text = texts.getOrDefault("text", "");
    return chosen.isEmpty() && text.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Incoming.Added(
                chosen.isEmpty() ? "" : chosen.get(0),
                texts.getOrDefault("chapter", ""),
                text,
                texts.getOrDefault("released", "")));
  }

  private static Optional<String> labelled(List<String> row, Map<String, String> labels) {
    return FormWords.meaning(row.get(0), labels);
  }
}

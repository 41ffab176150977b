package de.roterfaden.review;

import de.roterfaden.narrative.review.Channel;
import de.roterfaden.narrative.review.ContributionKind;
import de.roterfaden.narrative.review.Stance;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * The form as a table for spreadsheet programs: UTF-8 with a byte order mark, semicolons, one row a
 * point and some rows for contributions. A cell that a spreadsheet would calculate begins with an
 * apostrophe, which is taken off again when it comes back.
 */
final class CsvForm {

  private static final List<String> COLUMNS =
      List.of(
          "round",
          "group",
          "token",
          "point",
          "wording",
          "title",
          "words",
          "stance",
          "reason",
          "proposal",
          "minority",
          "joint",
          "resolved",
          "released",
          "kind",
          "chapter",
          "text");

  private static final Map<String, String> HEADS = FormWords.labels("csv.", COLUMNS);
  private static final Map<String, String> STANCES = FormWords.labels("stance.", Stance.class);
  private static final Map<String, String> KINDS =
      FormWords.labels("kind.", ContributionKind.class);
  private static final int EMPTY_ROWS = 5;
  private static final String CALCULATED = "=+-@\t\r";

  private CsvForm() {}

  /** The file. */
  static byte[] of(Form form) {
    StringWriter text = new StringWriter().append('\ufeff');
    CSVFormat format =
        CSVFormat.Builder.create().setDelimiter(';').setRecordSeparator("\r\n").get();
    try (CSVPrinter rows = new CSVPrinter(text, format)) {
      rows.printRecord(COLUMNS.stream().map(column -> form.word("csv." + column)).toList());
      for (FormPoint asked : form.points()) {
        List<String> row = row(form);
        row.set(3, asked.point().id());
        row.set(4, Form.wording(asked.point()));
        row.set(5, safe(asked.point().title()));
        row.set(6, safe(asked.point().text()));
        rows.printRecord(row);
      }
      for (int i = 0; i < EMPTY_ROWS; i++) {
        rows.printRecord(row(form));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> row(Form form) {
    List<String> row = new ArrayList<>(COLUMNS.size());
    COLUMNS.forEach(column -> row.add(""));
    row.set(0, form.round().id());
    row.set(1, form.group().group());
    row.set(2, form.token());
    return row;
  }

  /** Text that no spreadsheet calculates. */
  static String safe(String text) {
    return !text.isEmpty() && CALCULATED.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String taken(String cell) {
    return cell.length() > 1 && cell.charAt(0) == '\'' && CALCULATED.indexOf(cell.charAt(1)) >= 0
        ? cell.substring(1)
        : cell;
  }

  /**
   * Reads a filled table.
   *
   * @param content the file's text
   */
  static Incoming read(String content) throws UnreadableReply {
    String text = content.startsWith("\ufeff") ? content.substring(1) : content;
    CSVFormat format =
        CSVFormat.Builder.create().setDelimiter(delimiter(text)).setIgnoreEmptyLines(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      Map<String, Integer> places = null;
      List<Map<String, String>> rows = new ArrayList<>();
      for (CSVRecord record : parser) {
        if (places == null) {
          places = places(record);
        } else {
          rows.add(cells(record, places));
        }
        if (rows.size() > Limits.POSITIONS + Limits.CONTRIBUTIONS) {
          throw new UnreadableReply("too-much", Limits.POSITIONS);
        }
      }
      return incoming(rows);
    } catch (IOException | IllegalStateException | UncheckedIOException e) {
      throw new UnreadableReply("not-csv");
    }
  }

  private static char delimiter(String text) {
    String head = text.lines().findFirst().orElse("");
    return head.indexOf(';') >= 0 ? ';' : head.indexOf('\t') >= 0 ? '\t' : ',';
  }

  private static Map<String, Integer> places(CSVRecord head) throws UnreadableReply {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < head.size(); i++) {
      String label = FormWords.meaning(head.get(i), HEADS).orElse("");
      if (!label.isEmpty() && places.putIfAbsent(label, i) != null) {
        throw new UnreadableReply("column-twice", head.get(i));
      }
    }
    for (String needed : List.of("round", "group", "point", "wording", "stance")) {
      if (!places.containsKey(needed)) {
        throw new UnreadableReply("no-column", needed);
      }
    }
    return places;
  }

  private static Map<String, String> cells(CSVRecord record, Map<String, Integer> places) {
    Map<String, String> cells = new HashMap<>();
    for (String column : COLUMNS) {
      Integer place = places.get(column);
      cells.put(
          column, place == null || place >= record.size() ? "" : taken(record.get(place)).strip());
    }
    return cells;
  }

  private static Incoming incoming(List<Map<String, String>> rows) throws UnreadableReply {
    List<Incoming.Filled> positions = new ArrayList<>();
    List<Incoming.Added> contributions = new ArrayList<>();
    Set<String> heads = new HashSet<>();
    Map<String, String> first = Map.of();
    for (Map<String, String> row : rows) {
      if (row.values().stream().allMatch(String::isEmpty)) {
        continue;
      }
      heads.add(cell(row, "round") + "\n" + cell(row, "group") + "\n" + cell(row, "token"));
      first = first.isEmpty() ? row : first;
      if (!cell(row, "point").isEmpty()) {
        positions.add(
            new Incoming.Filled(
                cell(row, "point"),
                cell(row, "wording"),
                meaning(cell(row, "stance"), STANCES),
                cell(row, "reason"),
                cell(row, "proposal"),
                cell(row, "minority"),
                cell(row, "joint"),
                cell(row, "resolved"),
                cell(row, "released")));
      } else if (!cell(row, "text").isEmpty() || !cell(row, "kind").isEmpty()) {
        contributions.add(
            new Incoming.Added(
                meaning(cell(row, "kind"), KINDS),
                cell(row, "chapter"),
                cell(row, "text"),
                cell(row, "released")));
      }
    }
    if (heads.size() > 1) {
      throw new UnreadableReply("mixed-rows");
    }
    return new Incoming(
        Channel.CSV,
        cell(first, "round"),
        cell(first, "group"),
        cell(first, "token"),
        positions,
        contributions);
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static String meaning(String written, Map<String, String> labels) {
    return written.isEmpty() ? "" : FormWords.meaning(written, labels).orElse(written);
  }
}

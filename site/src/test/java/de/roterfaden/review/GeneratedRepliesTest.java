package de.roterfaden.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Whatever a file from outside holds: a reply or a reason why not, never anything else. */
class GeneratedRepliesTest {

  private static final String JSON =
      "{\"form\":\"roter-faden-review\",\"schema\":1,\"round\":\"r\",\"group\":\"g\",\"token\":\"t\","
          + "\"positions\":[{\"point\":\"ap-1\",\"wording\":\"0123456789abcdef\",\"stance\":\"object\","
          + "\"reason\":\"Nein\",\"proposal\":\"\",\"minority\":\"\",\"joint\":[\"h\"],\"resolved\":\"\","
          + "\"released\":true}],\"contributions\":[{\"kind\":\"own-text\",\"chapter\":\"\","
          + "\"text\":\"x\",\"released\":false}]}";

  private static final String CSV =
      "Runde;Gruppe;Schlüssel;Punkt;Prüfwert;Antwort;Begründung\r\n"
          + "r;g;t;ap-1;0123456789abcdef;Ablehnung;\"Nein; \"\"nie\"\"\"\r\n";

  private static void read(byte[] bytes) {
    try {
      assertThat(ReplyFile.read(bytes).positions()).isNotNull();
    } catch (UnreadableReply e) {
      assertThat(e.finding().rule()).startsWith("review/");
    }
  }

  @Property(tries = 2000)
  void anyBytes(@ForAll byte[] bytes) {
    read(bytes);
  }

  @Property(tries = 2000)
  void anyText(@ForAll String text) {
    read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 3000)
  void jsonWithAnyChange(
      @ForAll("insertions") String inserted,
      @ForAll @IntRange(max = 400) int at,
      @ForAll @IntRange(max = 12) int cut) {
    read(changed(JSON, inserted, at, cut));
  }

  @Property(tries = 3000)
  void tablesWithAnyChange(
      @ForAll("insertions") String inserted,
      @ForAll @IntRange(max = 140) int at,
      @ForAll @IntRange(max = 12) int cut) {
    read(changed(CSV, inserted, at, cut));
  }

  @Provide
  Arbitrary<String> insertions() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "", "\"", ";", "\r\n", "{", "}", "[", "]", ",", ":", "\u0000", "\ud800", "null",
            "1e999", "\ufeff", "\u202e", "\\u0000", "=cmd()", "'", "\t"),
        Arbitraries.strings().ofMaxLength(6));
  }

  private static byte[] changed(String text, String inserted, int at, int cut) {
    int begin = Math.min(at, text.length());
    int end = Math.min(begin + cut, text.length());
    return (text.substring(0, begin) + inserted + text.substring(end))
        .getBytes(StandardCharsets.UTF_8);
  }

  @Property(tries = 60)
  void documentsWithAnyChange(
      @ForAll("insertions") String inserted,
      @ForAll @IntRange(max = 3000) int at,
      @ForAll @IntRange(max = 12) int cut)
      throws IOException {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      DocxText text = new DocxText(document, java.util.Locale.GERMAN);
      text.table(
          "x",
          java.util.List.of(
              java.util.List.of("Runde", "r"), java.util.List.of("ap-1", "0123456789abcdef")),
          java.util.List.of(30, 70));
      document.write(made);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(made.toByteArray()));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      ZipEntry entry;
      while ((entry = in.getNextEntry()) != null) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] content = in.readAllBytes();
        out.write(
            entry.getName().equals("word/document.xml")
                ? changed(new String(content, StandardCharsets.UTF_8), inserted, at, cut)
                : content);
      }
    }
    read(bytes.toByteArray());
  }

  @Property(tries = 60)
  void documentsThatWereCutShort(@ForAll @IntRange(max = 8000) int length) throws IOException {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      new DocxText(document, java.util.Locale.GERMAN).paragraph("x");
      document.write(made);
    }
    read(java.util.Arrays.copyOf(made.toByteArray(), Math.min(length, made.size())));
  }
}

package de.roterfaden.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files from outside are hostile: each is refused whole with a reason, and the log stays as it was.
 */
class HostileReplyTest {

  @TempDir Path folder;
  private TestReview review;
  private int before;

  @BeforeEach
  void anOpenRound() throws IOException {
    review = TestReview.in(folder).opened();
    before = review.log().entries().size();
  }

  @AfterEach
  void theLogIsWhole() throws IOException {
    assertThat(review.log().faults()).isEmpty();
  }

  private void refused(Done done, String rule) throws IOException {
    assertThat(TestReview.rules(done)).contains("review/" + rule);
    assertThat(done.isRefused()).isTrue();
    assertThat(review.log().entries()).hasSize(before);
  }

  private ObjectNode fine() throws IOException {
    return review.reply("g1", "support", "");
  }

  private static ObjectNode position(ObjectNode reply) {
    return (ObjectNode) reply.get("positions").get(0);
  }

  @Test
  void theFineReplyIsFine() throws IOException {
    assertThat(TestReview.rules(review.take(fine()))).isEmpty();
    assertThat(review.log().entries()).hasSize(before + 1);
  }

  @Test
  void wrongRound() throws IOException {
    refused(review.take(fine().put("round", "rat-1999-1")), "unknown-round");
  }

  @Test
  void wrongWording() throws IOException {
    ObjectNode reply = fine();
    position(reply).put("wording", "0".repeat(64));
    refused(review.take(reply), "unknown-wording");
  }

  @Test
  void wrongToken() throws IOException {
    refused(review.take(fine().put("token", "geraten")), "wrong-token");
  }

  @Test
  void theFormOfAnotherGroup() throws IOException {
    refused(review.take(fine().put("group", "g2")), "wrong-token");
  }

  @Test
  void aGroupThatWasNotAsked() throws IOException {
    refused(review.take(fine().put("group", "g9")), "unknown-group");
  }

  @Test
  void unknownPoint() throws IOException {
    ObjectNode reply = fine();
    position(reply).put("point", "ap-999");
    refused(review.take(reply), "unknown-point");
  }

  @Test
  void thePointTwice() throws IOException {
    ObjectNode reply = fine();
    reply.withArray("positions").add(position(reply).deepCopy().put("stance", "object"));
    refused(review.take(reply), "point-twice");
  }

  @Test
  void anObjectionWithoutAReason() throws IOException {
    refused(review.take(review.reply("g1", "object", " ")), "no-reason");
  }

  @Test
  void anAnswerThatIsNone() throws IOException {
    refused(review.take(review.reply("g1", "very-much", "")), "unknown-choice");
  }

  @Test
  void huge() throws IOException {
    refused(review.take(new byte[Limits.FILE + 1]), "too-large");
  }

  @Test
  void aTextThatIsTooLong() throws IOException {
    refused(review.take(review.reply("g1", "object", "x".repeat(Limits.TEXT + 1))), "too-long");
  }

  @Test
  void deepNesting() throws IOException {
    String deep = "[".repeat(100_000);
    refused(review.take(("{\"form\":" + deep).getBytes(StandardCharsets.UTF_8)), "not-json");
  }

  @Test
  void doubledKeys() throws IOException {
    String doubled = fine().toString().replaceFirst("\"group\"", "\"group\":\"g2\",\"group\"");
    refused(review.take(doubled.getBytes(StandardCharsets.UTF_8)), "not-json");
  }

  @Test
  void foreignKeys() throws IOException {
    refused(review.take(fine().put("admin", true)), "unknown-key");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 0.9, 0.99})
  void truncated(double share) throws IOException {
    byte[] whole = fine().toString().getBytes(StandardCharsets.UTF_8);
    refused(review.take(java.util.Arrays.copyOf(whole, (int) (whole.length * share))), "not-json");
  }

  @Test
  void markupAndHiddenSignsInText() throws IOException {
    String text = "<script>alert(1)</script>\u202e\u0000\u200b**fett**";
    assertThat(TestReview.rules(review.take(review.reply("g1", "object", text)))).isEmpty();

    assertThat(review.review().held("rat", "g1", "ap-001").orElseThrow().position().reason())
        .isEqualTo("<script>alert(1)</script>**fett**");
    try (Stream<Path> receipts = Files.walk(review.narrative.resolve("review/receipts"))) {
      Path receipt = receipts.filter(Files::isRegularFile).findFirst().orElseThrow();
      assertThat(Files.readString(receipt)).contains("&lt;script&gt;").doesNotContain("<script>");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../g1", "..\\g1", "/etc/passwd", "C:\\g1", "g1/../g2", "g1\u0000"})
  void aPathInAName(String name) throws IOException {
    refused(review.take(fine().put("group", name)), "unknown-group");
    refused(review.take(fine().put("round", name)), "unknown-round");
  }

  @Test
  void aPathAsAChapter() throws IOException {
    ObjectNode reply = fine();
    reply
        .withArray("contributions")
        .addObject()
        .put("kind", "own-text")
        .put("chapter", "../../../etc")
        .put("text", "Etwas.")
        .put("released", false);
    assertThat(TestReview.rules(review.take(reply))).containsExactly("review/unknown-chapter");
    assertThat(review.review().given().get(0).contribution().chapter()).isEmpty();
  }

  @Test
  void formulasInATable() throws IOException {
    assertThat(CsvForm.safe("=1+1")).isEqualTo("'=1+1");
    assertThat(CsvForm.safe("@SUM(A1)")).isEqualTo("'@SUM(A1)");
    assertThat(CsvForm.safe("Nein")).isEqualTo("Nein");
    String csv = Files.readString(form("g1", ".csv"));
    String filled =
        csv.replaceFirst(
            "(ap-001;[^\r]*?);;;;;;;;;;", "$1;Ablehnung;\"'=HYPERLINK(\"\"x\"\")\";;;;;;;;");
    assertThat(filled).isNotEqualTo(csv);
    assertThat(TestReview.rules(review.take(filled.getBytes(StandardCharsets.UTF_8)))).isEmpty();
    assertThat(review.review().held("rat", "g1", "ap-001").orElseThrow().position().reason())
        .isEqualTo("=HYPERLINK(\"x\")");
  }

  @Test
  void rowsOfTwoForms() throws IOException {
    String one = Files.readString(form("g1", ".csv"));
    String other = Files.readString(form("g2", ".csv"));
    String mixed = one + other.substring(other.indexOf('\n') + 1);
    refused(review.take(mixed.getBytes(StandardCharsets.UTF_8)), "mixed-rows");
  }

  @Test
  void aTableInAnotherEncoding() throws IOException {
    byte[] table =
        Files.readString(form("g1", ".csv"))
            .getBytes(java.nio.charset.Charset.forName("windows-1252"));
    refused(review.take(table), "not-utf-8");
  }

  @Test
  void anEntityAttackInADocument() throws IOException {
    byte[] attack =
        changed(
            Files.readAllBytes(form("g1", ".docx")),
            xml ->
                xml.replaceFirst(
                        "\\?>",
                        "?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">"
                            + "<!ENTITY s SYSTEM \"file:///etc/passwd\">]>")
                    .replaceFirst("<w:t>[^<]*</w:t>", "<w:t>&s;&b;</w:t>"));
    refused(review.take(attack), "not-docx");
  }

  @Test
  void aZipBomb() throws IOException {
    byte[] bomb =
        changed(
            Files.readAllBytes(form("g1", ".docx")),
            xml -> xml.replaceFirst("<w:body>", "<w:body>" + " ".repeat(60_000_000)));
    assertThat(bomb.length).isLessThan(Limits.FILE);
    refused(review.take(bomb), "not-docx");
  }

  @Test
  void aZipThatIsNoDocument() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("../../evil.txt"));
      zip.write(1);
    }
    refused(review.take(bytes.toByteArray()), "not-docx");
  }

  @Test
  void twoAnswersInADocument() throws IOException {
    byte[] marked =
        changed(
            Files.readAllBytes(form("g1", ".docx")),
            xml -> mark(mark(xml, "Zustimmung"), "Ablehnung"));
    refused(review.take(marked), "two-choices");
  }

  @Test
  void aDocumentFilledInIsTakenIn() throws IOException {
    byte[] marked =
        changed(Files.readAllBytes(form("g1", ".docx")), xml -> mark(xml, "Zustimmung"));
    assertThat(TestReview.rules(review.take(marked))).isEmpty();
    assertThat(review.log().entries()).hasSize(before + 1);
  }

  @Test
  void theEmptyFormItself() throws IOException {
    refused(review.take(Files.readAllBytes(form("g1", ".html"))), "html-itself");
  }

  @Test
  void lateIsMarkedAndTakenIn() throws IOException {
    Done done =
        review.take(fine().toString().getBytes(StandardCharsets.UTF_8), "2026-12-19T00:00:00Z");
    assertThat(TestReview.rules(done)).containsExactly("review/late");
    assertThat(review.review().held("rat", "g1", "ap-001").orElseThrow().reply().late()).isTrue();
  }

  /** Puts an x into the cell behind a label of the first point. */
  private static String mark(String xml, String label) {
    int at = xml.indexOf(">" + label + "</w:t>");
    assertThat(at).isPositive();
    int cell = xml.indexOf("<w:tc>", at);
    int text = xml.indexOf("<w:t", cell + 7);
    while (!xml.startsWith("<w:t>", text)
        && !xml.startsWith("<w:t/>", text)
        && !xml.startsWith("<w:t ", text)) {
      text = xml.indexOf("<w:t", text + 4);
    }
    int end = xml.indexOf('>', text);
    return xml.startsWith("<w:t/>", text)
        ? xml.substring(0, text) + "<w:t>x</w:t>" + xml.substring(end + 1)
        : xml.substring(0, end + 1) + "x" + xml.substring(end + 1);
  }

  private Path form(String group, String type) throws IOException {
    try (Stream<Path> files = Files.walk(review.narrative.resolve("review/forms"))) {
      return files.filter(file -> file.toString().endsWith(group + type)).findFirst().orElseThrow();
    }
  }

  private static byte[] changed(byte[] docx, java.util.function.UnaryOperator<String> change)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(docx));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      ZipEntry entry;
      while ((entry = in.getNextEntry()) != null) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] content = in.readAllBytes();
        if (entry.getName().equals("word/document.xml")) {
          content =
              change
                  .apply(new String(content, StandardCharsets.UTF_8))
                  .getBytes(StandardCharsets.UTF_8);
        }
        out.write(content);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void anEmptyFile() throws IOException {
    for (String empty : List.of("", " \n", "\ufeff")) {
      refused(review.take(empty.getBytes(StandardCharsets.UTF_8)), "empty");
    }
  }
}

package de.roterfaden.check.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Finding;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfCheckTest {

  @TempDir Path folder;

  /** A change to a document before it is saved. */
  private interface Change {
    void to(PDDocument document) throws IOException;
  }

  @Test
  void findsNothingWrongWithAFileThatHasEverything() throws IOException {
    assertThat(rules(pdf(document -> {}))).isEmpty();
  }

  @Test
  void tellsOfMissingTags() throws IOException {
    assertThat(rules(pdf(d -> d.getDocumentCatalog().setStructureTreeRoot(null))))
        .containsExactly("accessibility/pdf-tags");
    assertThat(rules(pdf(d -> d.getDocumentCatalog().setMarkInfo(null))))
        .containsExactly("accessibility/pdf-tags");
    assertThat(
            rules(pdf(d -> d.getDocumentCatalog().setStructureTreeRoot(new PDStructureTreeRoot()))))
        .containsExactly("accessibility/pdf-tags");
  }

  @Test
  void tellsOfAMissingTitleAndOfOneThatIsNotShown() throws IOException {
    assertThat(rules(pdf(d -> d.getDocumentInformation().setTitle(" "))))
        .containsExactly("accessibility/pdf-title");
    assertThat(rules(pdf(d -> d.getDocumentCatalog().setViewerPreferences(null))))
        .containsExactly("accessibility/pdf-title-shown");
  }

  @Test
  void tellsOfAMissingLanguage() throws IOException {
    assertThat(rules(pdf(d -> d.getDocumentCatalog().setLanguage(null))))
        .containsExactly("accessibility/pdf-language");
    assertThat(rules(pdf(d -> d.getDocumentCatalog().setLanguage("Deutsch"))))
        .containsExactly("accessibility/pdf-language");
  }

  @Test
  void tellsOfProtectionThatKeepsScreenReadersOut() throws IOException {
    assertThat(rules(pdf(d -> protect(d, "", false))))
        .containsExactly("accessibility/pdf-protected");
    assertThat(rules(pdf(d -> protect(d, "", true)))).isEmpty();
    assertThat(keys(pdf(d -> protect(d, "geheim", true))))
        .containsExactly("accessibility.pdf-unreadable.password");
  }

  @Test
  void tellsOfPagesThatArePicturesOnly() throws IOException {
    byte[] scan =
        pdf(
            document -> {
              document.removePage(0);
              PDPage page = new PDPage();
              document.addPage(page);
              BufferedImage picture = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
              try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0);
              }
            });

    assertThat(rules(scan)).containsExactly("accessibility/pdf-text");
  }

  @Test
  void readsATitleFromTheMetadataToo() throws IOException {
    assertThat(
            rules(
                pdf(
                    d -> {
                      d.getDocumentInformation().setTitle(null);
                      var metadata = new PDMetadata(d);
                      try (var out = metadata.createOutputStream()) {
                        out.write(
                            "<dc:title><rdf:Alt><rdf:li xml:lang=\"de\">Plan</rdf:li></rdf:Alt></dc:title>"
                                .getBytes(StandardCharsets.UTF_8));
                      }
                      d.getDocumentCatalog().setMetadata(metadata);
                    })))
        .isEmpty();
  }

  @Test
  void tellsOfFilesThatAreNoPdfOrCutOff() throws IOException {
    byte[] whole = pdf(document -> {});

    for (byte[] broken :
        List.of(
            new byte[0],
            "Hallo".getBytes(StandardCharsets.UTF_8),
            "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8),
            Arrays.copyOf(whole, 40))) {
      assertThat(keys(broken)).containsExactly("accessibility.pdf-unreadable.broken");
    }
  }

  @Test
  void bearsWithDeepNesting() throws IOException {
    String deep =
        "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/X "
            + "[".repeat(2_000_000)
            + "]".repeat(2_000_000)
            + ">>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n"
            + "trailer\n<</Root 1 0 R>>\n%%EOF";

    assertThat(keys(deep.getBytes(StandardCharsets.ISO_8859_1))).isNotEmpty();
  }

  @Test
  void bearsWithPagesThatHoldThemselves() throws IOException {
    String loop =
        """
        %PDF-1.4
        1 0 obj
        <</Type/Catalog/Pages 2 0 R>>
        endobj
        2 0 obj
        <</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>
        endobj
        trailer
        <</Root 1 0 R>>
        %%EOF""";

    assertThat(keys(loop.getBytes(StandardCharsets.ISO_8859_1))).isNotEmpty();
  }

  @Test
  void doesNotUnpackMoreThanItCanHold() throws IOException {
    byte[] bomb = bomb("/FlateDecode");

    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(PdfPacking.isSound(bomb)).isFalse();
    assertThat(keys(bomb)).containsExactly("accessibility.pdf-unreadable.too-large");
    assertThat(keys(bomb("[/FlateDecode/FlateDecode]")))
        .containsExactly("accessibility.pdf-unreadable.too-large");
  }

  @Test
  void bearsWithFilesWhoseBytesWereChanged() throws IOException {
    byte[] whole = pdf(document -> {});
    Random random = new Random(11);
    for (int i = 0; i < 100; i++) {
      byte[] changed = whole.clone();
      for (int j = random.nextInt(20); j >= 0; j--) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      assertThat(keys(changed)).allMatch(key -> key.startsWith("accessibility.pdf-"));
    }
  }

  private List<String> rules(byte[] file) throws IOException {
    return check(file).stream().map(Finding::rule).toList();
  }

  private List<String> keys(byte[] file) throws IOException {
    return check(file).stream().map(finding -> finding.message().key()).toList();
  }

  private List<Finding> check(byte[] file) throws IOException {
    Files.write(folder.resolve("plan.pdf"), file);
    return PdfCheck.of(folder, "plan.pdf");
  }

  /** An object stream of 200 MB, packed into a few hundred KB. */
  private static byte[] bomb(String filter) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
      byte[] blanks = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        out.write(blanks);
      }
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(
        ("%PDF-1.5\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter"
                + filter
                + "/Length "
                + packed.size()
                + ">>\nstream\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    packed.writeTo(file);
    file.writeBytes("\nendstream\nendobj\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
    return file.toByteArray();
  }

  private static void protect(PDDocument document, String password, boolean accessible)
      throws IOException {
    AccessPermission permission = new AccessPermission();
    permission.setCanExtractContent(false);
    permission.setCanExtractForAccessibility(accessible);
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("besitzer", password, permission);
    policy.setEncryptionKeyLength(128);
    document.protect(policy);
  }

  /** A file that has everything, but for a change. */
  private static byte[] pdf(Change change) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.showText("Plan");
        content.endText();
      }
      PDStructureTreeRoot tree = new PDStructureTreeRoot();
      tree.getCOSObject().setItem(COSName.K, new COSArray());
      document.getDocumentCatalog().setStructureTreeRoot(tree);
      PDMarkInfo marks = new PDMarkInfo();
      marks.setMarked(true);
      document.getDocumentCatalog().setMarkInfo(marks);
      document.getDocumentCatalog().setLanguage("de-DE");
      document.getDocumentInformation().setTitle("Plan der Stadt");
      PDViewerPreferences view = new PDViewerPreferences(new COSDictionary());
      view.setDisplayDocTitle(true);
      document.getDocumentCatalog().setViewerPreferences(view);
      change.to(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}

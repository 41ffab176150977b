package de.roterfaden.check.accessibility;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Looks into PDF files, which may be broken or made to do harm: within a limit of size, time and
 * unpacked data, in a thread of its own.
 */
final class PdfReader {

  /** Larger files are passed over. */
  static final long LARGEST = 64L << 20;

  /** Pages that are looked at for text. */
  private static final int PAGES = 50;

  private static final int LARGEST_METADATA = 1 << 20;

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static final Pattern TITLE =
      Pattern.compile("(?s)<dc:title>.{0,200}?<rdf:li[^>]{0,100}>\\s*[^<\\s]");

  private PdfReader() {}

  /** Why a file could not be looked into. */
  enum Trouble {
    TOO_LARGE,
    PASSWORD,
    BROKEN,
    TOO_SLOW
  }

  /** A file that could not be looked into. */
  static final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    UnreadableException(Trouble trouble) {
      super(trouble.name(), null, false, false);
      this.trouble = trouble;
    }

    Trouble trouble() {
      return trouble;
    }
  }

  /**
   * Reads a file.
   *
   * @throws UnreadableException if it is too large, locked, broken, or takes too long
   * @throws IOException if it is not there
   */
  static PdfFacts read(Path file) throws IOException, UnreadableException {
    if (Files.size(file) > LARGEST) {
      throw new UnreadableException(Trouble.TOO_LARGE);
    }
    byte[] bytes = Files.readAllBytes(file);
    CompletableFuture<PdfFacts> result = new CompletableFuture<>();
    Thread worker = new Thread(null, () -> look(bytes, result), "pdf", 1 << 20);
    worker.setDaemon(true);
    worker.start();
    try {
      return result.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      worker.interrupt();
      throw new UnreadableException(Trouble.TOO_SLOW);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof UnreadableException unreadable
          ? unreadable
          : new UnreadableException(Trouble.BROKEN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreadableException(Trouble.TOO_SLOW);
    }
  }

  private static void look(byte[] bytes, CompletableFuture<PdfFacts> result) {
    try {
      if (!PdfPacking.isSound(bytes)) {
        throw new UnreadableException(Trouble.TOO_LARGE);
      }
      try (PDDocument document = Loader.loadPDF(bytes)) {
        result.complete(facts(document));
      }
    } catch (InvalidPasswordException e) {
      result.completeExceptionally(new UnreadableException(Trouble.PASSWORD));
    } catch (UnreadableException e) {
      result.completeExceptionally(e);
    } catch (IOException
        | RuntimeException
        | StackOverflowError
        | OutOfMemoryError
        | NoClassDefFoundError e) {
      result.completeExceptionally(new UnreadableException(Trouble.BROKEN));
    }
  }

  private static PdfFacts facts(PDDocument document) throws IOException {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    COSDictionary root = catalog.getCOSObject();
    COSDictionary marks = root.getCOSDictionary(COSName.MARK_INFO);
    COSDictionary tree = root.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    COSDictionary view = root.getCOSDictionary(COSName.VIEWER_PREFERENCES);
    String language = root.getString(COSName.LANG);
    boolean tagged =
        tree != null
            && tree.containsKey(COSName.K)
            && marks != null
            && marks.getBoolean(COSName.getPDFName("Marked"), false);
    return new PdfFacts(
        tagged,
        isTitled(document, catalog),
        view != null && view.getBoolean(COSName.getPDFName("DisplayDocTitle"), false),
        language == null ? "" : language.strip(),
        document.getCurrentAccessPermission().canExtractForAccessibility(),
        isScanned(document),
        document.getNumberOfPages());
  }

  private static boolean isTitled(PDDocument document, PDDocumentCatalog catalog)
      throws IOException {
    String title = document.getDocumentInformation().getTitle();
    if (title != null && !title.isBlank()) {
      return true;
    }
    PDMetadata metadata = catalog.getMetadata();
    if (metadata == null || metadata.getCOSObject().getFilters() != null) {
      return false;
    }
    try (InputStream xmp = metadata.createInputStream()) {
      String text = new String(xmp.readNBytes(LARGEST_METADATA), StandardCharsets.UTF_8);
      return TITLE.matcher(text).find();
    }
  }

  /** Whether there are pictures on the pages but no font that could write a letter. */
  private static boolean isScanned(PDDocument document) {
    boolean pictures = false;
    int looked = 0;
    for (PDPage page : document.getPages()) {
      COSDictionary resources =
          page.getResources() == null ? null : page.getResources().getCOSObject();
      if (has(resources, COSName.FONT, 0)) {
        return false;
      }
      pictures |= has(resources, COSName.XOBJECT, 0);
      if (++looked == PAGES) {
        break;
      }
    }
    return pictures;
  }

  /** Whether resources hold any of a kind; looks into forms within forms, three levels deep. */
  private static boolean has(@Nullable COSDictionary resources, COSName kind, int depth) {
    if (resources == null || depth > 3) {
      return false;
    }
    COSDictionary there = resources.getCOSDictionary(kind);
    if (there != null && there.size() > 0) {
      return true;
    }
    COSDictionary forms = resources.getCOSDictionary(COSName.XOBJECT);
    if (forms == null) {
      return false;
    }
    for (COSName name : forms.keySet()) {
      COSStream form = forms.getCOSStream(name);
      if (form != null && has(form.getCOSDictionary(COSName.RESOURCES), kind, depth + 1)) {
        return true;
      }
    }
    return false;
  }
}

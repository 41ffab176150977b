package de.roterfaden.bake.cards;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import de.roterfaden.finding.Sha256;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns drawings of SVG into pictures of PNG, and remembers them by the hash of the drawing, so
 * that each is drawn once and not with every build. What cannot be read or written is not
 * remembered. It may be used by several threads.
 *
 * <pre>{@code
 * Drawings drawings = Drawings.in(narrative.resolve(".faden/cards"));
 * Optional<byte[]> png = drawings.png(svg, 1200, 630);
 * drawings.forgetOthers();
 * }</pre>
 */
public final class Drawings {

  /** Changes whenever the same drawing would become another picture. */
  private static final String RULES = "1";

  /** First byte of every PNG (PNG specification, third edition, 5.2). */
  private static final int SIGNATURE = 0x89;

  private final @Nullable Path folder;
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  private Drawings(@Nullable Path folder) {
    this.folder = folder;
  }

  /** Drawings that are remembered in a folder, which is made when there is something in it. */
  public static Drawings in(Path folder) {
    return new Drawings(Files.isSymbolicLink(folder) ? null : folder);
  }

  /** Drawings that are made anew each time. */
  public static Drawings unremembered() {
    return new Drawings(null);
  }

  /** The hash by which a drawing is known: 64 hexadecimal digits. */
  public static String hash(String svg) {
    return Sha256.hex(RULES + "\n" + svg);
  }

  /**
   * A drawing as PNG on white ground; nothing if it cannot be read.
   *
   * @param svg the drawing; it gets nothing from outside of it
   * @param width in pixels
   * @param height in pixels
   */
  public Optional<byte[]> png(String svg, int width, int height) throws IOException {
    String name = use(svg, width, height);
    if (folder == null) {
      return draw(svg, width, height);
    }
    Path entry = folder.resolve(name);
    if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
      byte[] known = Files.readAllBytes(entry);
      if (isWhole(known)) {
        return Optional.of(known);
      }
    }
    Optional<byte[]> drawn = draw(svg, width, height);
    drawn.ifPresent(picture -> remember(entry, picture));
    return drawn;
  }

  /**
   * Remembers a drawing although nobody needs its picture now; parameters as in {@link #png}.
   *
   * @return the name under which it is remembered
   */
  public String use(String svg, int width, int height) {
    String name = hash(width + "x" + height + "\n" + svg) + ".png";
    used.add(name);
    return name;
  }

  /** Forgets what has not been asked for, since a title or a colour has changed. */
  public void forgetOthers() throws IOException {
    if (folder == null || !Files.isDirectory(folder)) {
      return;
    }
    List<Path> entries;
    try (Stream<Path> all = Files.list(folder)) {
      entries = all.toList();
    }
    Set<String> kept = new HashSet<>(used);
    for (Path entry : entries) {
      if (!kept.contains(entry.getFileName().toString())) {
        Files.deleteIfExists(entry);
      }
    }
  }

  /** Whether a picture begins and ends as PNG does; a full disk leaves halves behind. */
  private static boolean isWhole(byte[] png) {
    int end = png.length;
    return end > 20
        && (png[0] & 0xFF) == SIGNATURE
        && new String(png, end - 8, 4, StandardCharsets.ISO_8859_1).equals("IEND");
  }

  private static void remember(Path entry, byte[] picture) {
    try {
      Files.createDirectories(entry.getParent());
      Path draft = Files.createTempFile(entry.getParent(), "draft", "");
      Files.write(draft, picture);
      Files.move(draft, entry, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // It is drawn again next time.
    }
  }

  private static Optional<byte[]> draw(String svg, int width, int height) throws IOException {
    LoaderContext context =
        LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
    SVGDocument document =
        new SVGLoader()
            .load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, context);
    if (document == null) {
      return Optional.empty();
    }
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, width, height);
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    document.render((Component) null, canvas, new ViewBox(0, 0, width, height));
    canvas.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream png = new MemoryCacheImageOutputStream(out)) {
      ImageIO.write(image, "png", png);
    }
    return Optional.of(out.toByteArray());
  }
}

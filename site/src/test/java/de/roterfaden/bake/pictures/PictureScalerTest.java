package de.roterfaden.bake.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Severity;
import de.roterfaden.markup.PictureSize;
import de.roterfaden.narrative.source.ExifOrientation;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureScalerTest {

  private static final PictureSize SMALL = new PictureSize("content/a-480w", 480, 320);

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png"})
  void aSmallerPictureHasTheSizeThatIsWantedAndTheSameBytesEachTime(String format)
      throws Exception {
    byte[] whole = noisy(format, BufferedImage.TYPE_INT_RGB, 1500, 1000);
    for (int[] size : new int[][] {{480, 320}, {751, 501}, {750, 500}, {1440, 960}, {1, 1}}) {
      byte[] small = scale(whole, size[0], size[1]);
      BufferedImage image = image(small);
      assertThat(image.getWidth()).isEqualTo(size[0]);
      assertThat(image.getHeight()).isEqualTo(size[1]);
      assertThat(small.length).isLessThan(whole.length);
      assertThat(scale(whole, size[0], size[1])).isEqualTo(small);
    }
  }

  @Test
  void whatComesOutDoesNotDependOnOtherSizes() throws DamagedPicture {
    byte[] whole = noisy("jpeg", BufferedImage.TYPE_INT_RGB, 2000, 1000);
    PictureScaler scaler = PictureScaler.of(PictureCleaner.clean("a.jpg", whole));
    byte[] large = scaler.at(new PictureSize("", 1440, 720));
    byte[] small = scaler.at(new PictureSize("", 480, 240));
    assertThat(scale(whole, 480, 240)).isEqualTo(small);
    assertThat(scale(whole, 1440, 720)).isEqualTo(large);
  }

  @ParameterizedTest
  @CsvSource({"jpeg,255", "jpeg,128", "jpeg,20", "png,255", "png,128", "png,20"})
  void aPlainColourStaysThatColour(String format, int shade) throws Exception {
    BufferedImage image = new BufferedImage(1000, 500, BufferedImage.TYPE_INT_RGB);
    fill(image, new Color(shade, 60, 60), 0, 0, 1000, 500);
    speckle(image);
    Color color = new Color(image(scale(Photos.written(format, image), 480, 240)).getRGB(400, 200));
    assertThat(color.getRed()).isCloseTo(shade, within(4));
    assertThat(color.getGreen()).isCloseTo(60, within(4));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void aPhotoOnItsSideIsTurnedUpright(int orientation) throws Exception {
    BufferedImage stored = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
    fill(stored, Color.WHITE, 0, 0, 1200, 800);
    fill(stored, Color.RED, 0, 0, 600, 400);
    byte[] photo = Photos.written("jpeg", stored);
    byte[] exif = Photos.join(Photos.latin1("Exif\0\0"), Photos.exif(orientation, false));
    byte[] turned =
        Photos.join(
            Arrays.copyOf(photo, 2),
            new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (exif.length + 2)},
            exif,
            Arrays.copyOfRange(photo, 2, photo.length));
    CleanPicture clean = PictureCleaner.clean("a.jpg", turned);
    assertThat(clean.width()).isEqualTo(ExifOrientation.isTurned(orientation) ? 800 : 1200);

    BufferedImage small = image(scale(turned, clean.width() / 2, clean.height() / 2));

    String corners = "";
    for (int[] corner : new int[][] {{0, 0}, {1, 0}, {1, 1}, {0, 1}}) {
      int x = corner[0] == 0 ? small.getWidth() / 4 : small.getWidth() * 3 / 4;
      int y = corner[1] == 0 ? small.getHeight() / 4 : small.getHeight() * 3 / 4;
      corners += new Color(small.getRGB(x, y)).getBlue() < 128 ? "R" : "w";
    }
    assertThat(corners)
        .as("red corner, clockwise from the top left, as EXIF says")
        .isEqualTo(
            Map.of(
                    1, "Rwww", 2, "wRww", 3, "wwRw", 4, "wwwR", 5, "Rwww", 6, "wRww", 7, "wwRw", 8,
                    "wwwR")
                .get(orientation));
    assertThat(small.getWidth()).isEqualTo(clean.width() / 2);
  }

  @Test
  void whatCannotBeSeenStaysSoAndLeavesNoFringe() throws Exception {
    BufferedImage image = new BufferedImage(1000, 1000, BufferedImage.TYPE_INT_ARGB);
    Random random = new Random(7);
    for (int y = 0; y < 1000; y++) {
      for (int x = 0; x < 1000; x++) {
        image.setRGB(x, y, x % 200 < 100 ? 0xffc00000 | random.nextInt(256) : 0x0000ff00);
      }
    }
    BufferedImage small = image(scale(Photos.written("png", image), 480, 480));
    assertThat(small.getColorModel().hasAlpha()).isTrue();
    assertThat(small.getRGB(24, 24) >>> 24).isEqualTo(255);
    assertThat(small.getRGB(72, 24) >>> 24).isZero();
    for (int x = 0; x < 480; x++) {
      int pixel = small.getRGB(x, 24);
      if (pixel >>> 24 > 8) {
        assertThat(pixel >> 8 & 0xff).as("green at %s", x).isLessThan(40);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"8,false", "8,true", "16,false", "16,true"})
  void greyStaysAsDarkAsItWas(int bits, boolean alpha) throws Exception {
    ComponentColorModel model =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_GRAY),
            alpha,
            false,
            alpha ? 3 : 1,
            bits == 8 ? DataBuffer.TYPE_BYTE : DataBuffer.TYPE_USHORT);
    var raster = model.createCompatibleWritableRaster(1000, 500);
    Random random = new Random(3);
    int most = (1 << bits) - 1;
    for (int y = 0; y < 500; y++) {
      for (int x = 0; x < 1000; x++) {
        raster.setSample(x, y, 0, most / 4 + random.nextInt(most / 32));
        if (alpha) {
          raster.setSample(x, y, 1, most);
        }
      }
    }
    byte[] png = Photos.written("png", new BufferedImage(model, raster, false, null));
    BufferedImage small = image(scale(png, 480, 240));
    assertThat(small.getWidth()).isEqualTo(480);
    assertThat(small.getRaster().getSample(100, 100, 0)).isBetween(60, 76);
  }

  @Test
  void aColourProfileGoesWithThePhotoAndCameraNotesDoNot() throws Exception {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    byte[] photo = noisy("jpeg", BufferedImage.TYPE_INT_RGB, 1000, 500);
    byte[] segment = Photos.join(Photos.latin1("ICC_PROFILE\0\1\1"), profile);
    byte[] tagged =
        Photos.join(
            Arrays.copyOf(photo, 2),
            marker(0xe1, Photos.latin1("Exif\0\0CANARY")),
            marker(0xe2, segment),
            marker(0xfe, Photos.latin1("CANARY")),
            Arrays.copyOfRange(photo, 2, photo.length));
    byte[] small = scale(tagged, 480, 240);
    assertThat(Photos.latin1Of(small)).contains(Photos.latin1Of(profile)).doesNotContain("CANARY");
    CleanPicture cleaned = PictureCleaner.clean("a.jpg", small);
    assertThat(cleaned.bytes()).as("nothing is left to clean").isEqualTo(small);
    assertThat(JpegParts.of(small).pixels())
        .as("the pixels are taken as they are stored")
        .isEqualTo(JpegParts.of(scale(photo, 480, 240)).pixels());
  }

  @Test
  void theMeaningOfColoursGoesWithAPng() throws Exception {
    byte[] png = noisy("png", BufferedImage.TYPE_INT_RGB, 1000, 500);
    byte[] gamma = Photos.chunk("gAMA", new byte[] {0, 0, (byte) 0xb1, (byte) 0x8f});
    byte[] tagged =
        Photos.join(Arrays.copyOf(png, 33), gamma, Arrays.copyOfRange(png, 33, png.length));
    byte[] small = scale(tagged, 480, 240);
    assertThat(Arrays.copyOfRange(small, 33, 33 + gamma.length)).isEqualTo(gamma);
    assertThat(PictureCleaner.clean("a.png", small).bytes()).isEqualTo(small);
  }

  @Test
  void aPictureThatWouldGetHeavierStaysAsItIs() throws DamagedPicture {
    BufferedImage screen = new BufferedImage(600, 400, BufferedImage.TYPE_BYTE_BINARY);
    for (int i = 0; i < 600; i += 3) {
      screen.setRGB(i, i % 400, -1);
    }
    byte[] whole = Photos.written("png", screen);
    assertThat(scale(whole, 480, 320)).isEqualTo(PictureCleaner.clean("a.png", whole).bytes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png"})
  void aPhotoThatBreaksOffIsToldOf(String format) {
    byte[] whole = noisy(format, BufferedImage.TYPE_INT_RGB, 1000, 500);
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    ScaledPictures made = PictureCache.NONE.scaled("content/a." + format, half, List.of(SMALL));
    assertThat(made.findings()).isNotEmpty();
    assertThat(made.findings()).extracting(Finding::file).containsOnly("content/a." + format);
  }

  @Test
  void aPngWhosePixelsAreMissingIsPublishedAsItIsWithAWarning() {
    byte[] lying =
        Photos.join(
            Photos.latin1("\u0089PNG\r\n\u001a\n"),
            header(9000, 9000, 8, 2),
            Photos.chunk("IDAT", new byte[] {1, 2, 3}),
            Photos.chunk("IEND", new byte[0]));
    ScaledPictures made = PictureCache.NONE.scaled("content/a.png", lying, List.of(SMALL));
    assertThat(made.findings())
        .extracting(Finding::rule, Finding::severity)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("pictures/not-scaled", Severity.WARNING));
    assertThat(made.pictures().get(SMALL).bytes()).isEqualTo(lying);
  }

  @Test
  void aPictureOfTooManyPixelsIsRefusedWithoutReadingThem() {
    byte[] bomb =
        Photos.join(
            Photos.latin1("\u0089PNG\r\n\u001a\n"),
            header(60_000, 60_000, 16, 6),
            Photos.chunk("IDAT", zeros(1_000)),
            Photos.chunk("IEND", new byte[0]));
    ScaledPictures made = PictureCache.NONE.scaled("content/a.png", bomb, List.of(SMALL));
    assertThat(made.pictures()).isEmpty();
    assertThat(made.findings())
        .extracting(Finding::rule)
        .containsExactly("pictures/too-many-pixels");
  }

  @Test
  void aLargePictureIsReadInPartsOfIt() throws Exception {
    byte[] large =
        Photos.join(
            Photos.latin1("\u0089PNG\r\n\u001a\n"),
            header(7_000, 7_000, 8, 0),
            Photos.chunk("IDAT", zeros(7_001 * 7_000)),
            Photos.chunk("IEND", new byte[0]));
    BufferedImage small = image(scale(large, 480, 480));
    assertThat(small.getWidth()).isEqualTo(480);
  }

  @Test
  void aPhotoWithScansWithoutEndIsNoPhoto() {
    byte[] photo = Photos.jpeg(true);
    int scan = indexOf(photo, 0xda);
    byte[] scans = Arrays.copyOfRange(photo, scan, photo.length - 2);
    byte[] huge = Arrays.copyOf(photo, scan);
    int frame = indexOf(huge, 0xc2);
    ByteBuffer.wrap(huge).putShort(frame + 5, (short) 9_000).putShort(frame + 7, (short) 9_000);
    byte[] endless = huge;
    for (int i = 0; i < 20; i++) {
      endless = Photos.join(endless, scans);
    }
    assertThat(PictureCleaner.clean("a.jpg", Photos.join(endless, scans)).findings())
        .extracting(Finding::rule)
        .containsExactly("pictures/damaged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gif", "webp"})
  void otherFormatsAreNotRead(String format) {
    byte[] bytes = format.equals("gif") ? Photos.gif() : Photos.webp();
    CleanPicture clean = PictureCleaner.clean("a." + format, bytes);
    assertThatThrownBy(() -> PictureScaler.of(clean)).isInstanceOf(DamagedPicture.class);
  }

  private static byte[] scale(byte[] picture, int width, int height) throws DamagedPicture {
    CleanPicture clean = PictureCleaner.clean("a", picture);
    return PictureScaler.of(clean).at(new PictureSize("", width, height));
  }

  private static BufferedImage image(byte[] picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture));
  }

  private static byte[] marker(int marker, byte[] data) {
    int length = data.length + 2;
    return Photos.join(
        new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length}, data);
  }

  private static byte[] header(int width, int height, int bits, int type) {
    return Photos.chunk(
        "IHDR",
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put((byte) bits)
            .put((byte) type)
            .array());
  }

  /** So many zeros, packed. */
  private static byte[] zeros(int count) {
    Deflater deflater = new Deflater();
    deflater.setInput(new byte[count]);
    deflater.finish();
    byte[] packed = new byte[1000 + count / 100];
    int length = deflater.deflate(packed);
    deflater.end();
    return Arrays.copyOf(packed, length);
  }

  private static int indexOf(byte[] photo, int marker) {
    for (int i = 0; i + 1 < photo.length; i++) {
      if ((photo[i] & 0xff) == 0xff && (photo[i + 1] & 0xff) == marker) {
        return i;
      }
    }
    throw new AssertionError("no such marker");
  }

  private static byte[] noisy(String format, int type, int width, int height) {
    BufferedImage image = Photos.picture(type, width, height);
    speckle(image);
    return Photos.written(format, image);
  }

  /** Grain as photos have it, so that they cannot be packed well; it leaves the mean as it is. */
  private static void speckle(BufferedImage image) {
    Random random = new Random(5);
    for (int y = 0; y < image.getHeight() / 4; y++) {
      for (int x = 0; x < image.getWidth() / 2; x++) {
        image.setRGB(x, y, 0xff000000 | random.nextInt(0x1000000));
      }
    }
  }

  private static void fill(BufferedImage image, Color color, int x, int y, int width, int height) {
    Graphics2D canvas = image.createGraphics();
    canvas.setColor(color);
    canvas.fillRect(x, y, width, height);
    canvas.dispose();
  }
}

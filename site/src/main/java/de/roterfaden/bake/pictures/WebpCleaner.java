package de.roterfaden.bake.pictures;

import de.roterfaden.narrative.source.ExifOrientation;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Keeps of a WebP file the chunks that are needed to show it. Camera and editor notes, private
 * chunks and whatever follows the picture go, and the header stops promising them.
 */
final class WebpCleaner {

  private static final Set<String> KEPT =
      Set.of("VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");
  private static final Set<String> KEPT_IN_FRAME = Set.of("VP8 ", "VP8L", "ALPH");
  private static final int FRAME_HEADER = 16;
  private static final int EXIF_FLAG = 0x08;
  private static final int XMP_FLAG = 0x04;

  private final ByteReader in;
  private final List<Chunk> chunks = new ArrayList<>();
  private int width;
  private int height;
  private int orientation = 1;

  private WebpCleaner(byte[] bytes) {
    in = new ByteReader(bytes);
  }

  static Raster clean(byte[] bytes) throws DamagedPicture {
    return new WebpCleaner(bytes).clean();
  }

  private Raster clean() throws DamagedPicture {
    in.skip(4);
    int length = in.littleEndian(4);
    in.skip(4);
    ByteReader riff = new ByteReader(in.take(length - 4));
    while (riff.rest() >= 8) {
      Chunk chunk = Chunk.read(riff);
      look(chunk);
      if (chunk.type().equals("ANMF")) {
        chunks.add(frame(chunk));
      } else if (KEPT.contains(chunk.type())) {
        chunks.add(chunk);
      }
    }
    if (width == 0 || chunks.stream().noneMatch(Chunk::hasPixels)) {
      throw new DamagedPicture();
    }
    addOrientation();
    return new Raster(new CleanPicture.Bytes(whole()), width, height, orientation, false);
  }

  /** Learns size and orientation. */
  private void look(Chunk chunk) throws DamagedPicture {
    ByteReader data = new ByteReader(chunk.data());
    switch (chunk.type()) {
      case "VP8X" -> {
        data.skip(4);
        size(data.littleEndian(3) + 1, data.littleEndian(3) + 1);
      }
      case "VP8 " -> {
        data.skip(6);
        size(data.littleEndian(2) & 0x3fff, data.littleEndian(2) & 0x3fff);
      }
      case "VP8L" -> {
        data.skip(1);
        int w = data.littleEndian(2);
        int h = data.littleEndian(2);
        size((w & 0x3fff) + 1, ((w >> 14 | h << 2) & 0x3fff) + 1);
      }
      case "EXIF" -> {
        byte[] exif = chunk.data();
        int start = PictureFormat.startsWith(exif, 0, "Exif\0\0") ? 6 : 0;
        orientation = ExifOrientation.read(java.util.Arrays.copyOfRange(exif, start, exif.length));
      }
      default -> {}
    }
  }

  private void size(int w, int h) {
    if (width == 0) {
      width = w;
      height = h;
    }
  }

  /** A frame of a moving picture has chunks of its own. */
  private static Chunk frame(Chunk frame) throws DamagedPicture {
    ByteReader data = new ByteReader(frame.data());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(data.take(FRAME_HEADER));
    while (data.rest() >= 8) {
      Chunk part = Chunk.read(data);
      if (KEPT_IN_FRAME.contains(part.type())) {
        part.write(out);
      }
    }
    return new Chunk("ANMF", out.toByteArray());
  }

  /** Only a file with the long header can say how it is to be turned. */
  private void addOrientation() {
    boolean extended = chunks.get(0).type().equals("VP8X") && chunks.get(0).data().length > 0;
    orientation = extended ? orientation : 1;
    if (extended) {
      byte[] header = chunks.get(0).data().clone();
      header[0] &= (byte) ~(EXIF_FLAG | XMP_FLAG);
      header[0] |= (byte) (orientation == 1 ? 0 : EXIF_FLAG);
      chunks.set(0, new Chunk("VP8X", header));
    }
    if (orientation != 1) {
      chunks.add(new Chunk("EXIF", ExifOrientation.only(orientation)));
    }
  }

  private byte[] whole() {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes("WEBP".getBytes(StandardCharsets.ISO_8859_1));
    chunks.forEach(chunk -> chunk.write(body));
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    new Chunk("RIFF", body.toByteArray()).write(whole);
    return whole.toByteArray();
  }

  /** A part of a RIFF file: four letters, a length, data padded to an even length. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Chunk(String type, byte[] data) {

    static Chunk read(ByteReader in) throws DamagedPicture {
      String type = new String(in.take(4), StandardCharsets.ISO_8859_1);
      byte[] data = in.take(in.littleEndian(4));
      if (data.length % 2 == 1 && !in.isAtEnd()) {
        in.skip(1);
      }
      return new Chunk(type, data);
    }

    boolean hasPixels() {
      return type.equals("VP8 ") || type.equals("VP8L") || type.equals("ANMF");
    }

    void write(ByteArrayOutputStream out) {
      out.writeBytes(type.getBytes(StandardCharsets.ISO_8859_1));
      out.writeBytes(
          ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(data.length).array());
      out.writeBytes(data);
      if (data.length % 2 == 1) {
        out.write(0);
      }
    }
  }
}

package de.roterfaden.bake.pictures;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.markup.PictureSize;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A picture in several sizes.
 *
 * @param pictures the pictures by their sizes; empty if the picture cannot be published
 * @param findings what is wrong with the picture
 */
public record ScaledPictures(Map<PictureSize, CleanPicture> pictures, List<Finding> findings) {

  /** Whoever gets a smaller size does not wait for the whole. */
  private static final String HEAVY = "pictures/heavy";

  public ScaledPictures {
    pictures = Map.copyOf(pictures);
    findings = List.copyOf(findings);
  }

  /** Makes the sizes of a picture that has been cleaned. */
  static ScaledPictures make(String name, CleanPicture whole, Collection<PictureSize> sizes) {
    List<Finding> findings =
        new ArrayList<>(
            whole.findings().stream().filter(found -> !found.rule().equals(HEAVY)).toList());
    Map<PictureSize, CleanPicture> pictures = new HashMap<>();
    if (!whole.isUsable()) {
      return new ScaledPictures(pictures, findings);
    }
    try {
      PictureScaler scaler = PictureScaler.of(whole);
      for (PictureSize size : largestFirst(sizes)) {
        pictures.put(size, scaled(scaler, whole, size));
      }
    } catch (DamagedPicture e) {
      findings.add(notRead(name));
      sizes.forEach(size -> pictures.put(size, whole));
    }
    return new ScaledPictures(pictures, findings);
  }

  private static CleanPicture scaled(PictureScaler scaler, CleanPicture whole, PictureSize size)
      throws DamagedPicture {
    return new CleanPicture(
        new CleanPicture.Bytes(scaler.at(size)),
        whole.format(),
        size.width(),
        size.height(),
        List.of());
  }

  private static List<PictureSize> largestFirst(Collection<PictureSize> sizes) {
    return sizes.stream().sorted(Comparator.comparing(PictureSize::width).reversed()).toList();
  }

  private static Finding notRead(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return Finding.warning("pictures/not-scaled", Message.of("pictures.not-scaled", file))
        .help(Message.of("pictures.not-scaled.help"))
        .at(name, Position.START);
  }
}

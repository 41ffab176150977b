package de.roterfaden.bake.theme;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour by how bright, how strong and of which hue it looks (Björn Ottosson's OKLab in polar
 * form). It may lie outside of what screens show; {@link #hex()} then gives the nearest weaker one.
 *
 * @param lightness 0 (black) to 1 (white)
 * @param chroma 0 (grey) to about 0.37
 * @param hue in degrees, 0 to 360
 */
record Oklch(double lightness, double chroma, double hue) {

  private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final double[][] LMS_FROM_RGB = {
    {0.4122214708, 0.5363325363, 0.0514459929},
    {0.2119034982, 0.6806995451, 0.1073969566},
    {0.0883024619, 0.2817188376, 0.6299787005}
  };
  private static final double[][] LAB_FROM_LMS = {
    {0.2104542553, 0.7936177850, -0.0040720468},
    {1.9779984951, -2.4285922050, 0.4505937099},
    {0.0259040371, 0.7827717662, -0.8086757660}
  };
  private static final double[][] LMS_FROM_LAB = {
    {1, 0.3963377774, 0.2158037573},
    {1, -0.1055613458, -0.0638541728},
    {1, -0.0894841775, -1.2914855480}
  };
  private static final double[][] RGB_FROM_LMS = {
    {4.0767416621, -3.3077115913, 0.2309699292},
    {-1.2684380046, 2.6097574011, -0.3413193965},
    {-0.0041960863, -0.7034186147, 1.7076147010}
  };

  /** The colour of {@code #rrggbb}; nothing if it is not written so. */
  static Optional<Oklch> parse(String hex) {
    return HEX.matcher(hex).matches() ? Optional.of(of(hex)) : Optional.empty();
  }

  /** The colour of {@code #rrggbb}. */
  static Oklch of(String hex) {
    double[] lms = times(LMS_FROM_RGB, linear(hex));
    for (int i = 0; i < lms.length; i++) {
      lms[i] = Math.cbrt(lms[i]);
    }
    double[] lab = times(LAB_FROM_LMS, lms);
    double degrees = Math.toDegrees(Math.atan2(lab[2], lab[1]));
    return new Oklch(lab[0], Math.hypot(lab[1], lab[2]), (degrees + 360) % 360);
  }

  /** How strongly two colours differ in brightness: WCAG's contrast, 1 to 21. */
  static double contrast(String hex, String other) {
    double a = luminance(hex);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  Oklch withLightness(double value) {
    return new Oklch(Math.max(0, Math.min(1, value)), chroma, hue);
  }

  Oklch withChroma(double value) {
    return new Oklch(lightness, value, hue);
  }

  /** Whether it has a hue at all. */
  boolean isColorful() {
    return chroma > 0.03;
  }

  /** Degrees between two hues, 0 to 180. */
  static double distance(double hue, double other) {
    double turn = Math.abs(hue - other) % 360;
    return Math.min(turn, 360 - turn);
  }

  /** The colour as {@code #rrggbb}, made as much weaker as screens demand. */
  String hex() {
    double weak = 0;
    double strong = chroma;
    double[] rgb = linear();
    if (!shows(rgb)) {
      for (int i = 0; i < 24; i++) {
        double middle = (weak + strong) / 2;
        if (shows(withChroma(middle).linear())) {
          weak = middle;
        } else {
          strong = middle;
        }
      }
      rgb = withChroma(weak).linear();
    }
    StringBuilder hex = new StringBuilder("#");
    for (double channel : rgb) {
      double share = Math.max(0, Math.min(1, channel));
      double encoded =
          share <= 0.0031308 ? 12.92 * share : 1.055 * Math.pow(share, 1 / 2.4) - 0.055;
      hex.append(String.format("%02x", Math.round(encoded * 255)));
    }
    return hex.toString();
  }

  private double[] linear() {
    double radians = Math.toRadians(hue);
    double[] lab = {lightness, chroma * Math.cos(radians), chroma * Math.sin(radians)};
    double[] lms = times(LMS_FROM_LAB, lab);
    for (int i = 0; i < lms.length; i++) {
      lms[i] = lms[i] * lms[i] * lms[i];
    }
    return times(RGB_FROM_LMS, lms);
  }

  private static boolean shows(double[] rgb) {
    for (double channel : rgb) {
      if (channel < -0.0005 || channel > 1.0005) {
        return false;
      }
    }
    return true;
  }

  private static double luminance(String hex) {
    double[] rgb = linear(hex);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
  }

  private static double[] linear(String hex) {
    double[] rgb = new double[3];
    for (int i = 0; i < rgb.length; i++) {
      double encoded = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      rgb[i] = encoded <= 0.04045 ? encoded / 12.92 : Math.pow((encoded + 0.055) / 1.055, 2.4);
    }
    return rgb;
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] result = new double[3];
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        result[row] += matrix[row][column] * vector[column];
      }
    }
    return result;
  }
}

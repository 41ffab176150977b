package de.roterfaden.bake.pictures;

import java.util.Set;

/** The elements and attributes of SVG that a published picture may have. All others go. */
final class SvgNames {

  static final String SVG = "http://www.w3.org/2000/svg";
  static final String XLINK = "http://www.w3.org/1999/xlink";
  static final String XHTML = "http://www.w3.org/1999/xhtml";
  static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** Elements in which characters are text that is shown or read out. */
  static final Set<String> TEXT = Set.of("text", "tspan", "textPath", "title", "desc");

  static final Set<String> ANIMATIONS =
      Set.of("animate", "animateTransform", "animateMotion", "set");

  /** Notes of editors, which nobody will miss. */
  static final Set<String> NOTES = Set.of("metadata");

  /** What is active or shows something else than a picture. */
  static final Set<String> ACTIVE =
      Set.of(
          "script",
          "foreignObject",
          "handler",
          "listener",
          "iframe",
          "embed",
          "object",
          "audio",
          "video",
          "canvas",
          "animation",
          "prefetch");

  static final Set<String> ELEMENTS =
      words(
          """
          svg g defs symbol use switch title desc
          path rect circle ellipse line polyline polygon text tspan textPath image style
          linearGradient radialGradient stop clipPath mask pattern marker filter
          feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
          feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
          feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight
          feSpecularLighting feSpotLight feTile feTurbulence
          animate animateTransform animateMotion set mpath
          """);

  /** How things look; also what a style may set. */
  static final Set<String> PRESENTATION =
      words(
          """
          alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
          color-interpolation-filters color-rendering cx cy d direction display dominant-baseline
          fill fill-opacity fill-rule filter flood-color flood-opacity font font-family
          font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style
          font-variant font-variant-caps font-variant-ligatures font-variant-numeric font-weight
          glyph-orientation-horizontal glyph-orientation-vertical height image-rendering isolation
          kerning letter-spacing lighting-color line-height marker marker-end marker-mid marker-start
          mask mask-type mix-blend-mode opacity overflow paint-order pointer-events r rx ry
          shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset
          stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align
          text-anchor text-decoration text-decoration-color text-decoration-line
          text-decoration-style text-indent text-rendering text-transform transform transform-box
          transform-origin unicode-bidi vector-effect visibility white-space width word-spacing
          writing-mode x y
          """);

  static final Set<String> ATTRIBUTES =
      words(
          """
          x1 y1 x2 y2 points pathLength viewBox preserveAspectRatio version dx dy rotate textLength
          lengthAdjust startOffset method spacing side fx fy fr gradientUnits gradientTransform
          spreadMethod offset patternUnits patternContentUnits patternTransform clipPathUnits
          maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient
          filterUnits primitiveUnits in in2 result stdDeviation edgeMode mode type values tableValues
          slope intercept amplitude exponent operator k1 k2 k3 k4 order kernelMatrix divisor bias
          targetX targetY preserveAlpha kernelUnitLength surfaceScale diffuseConstant
          specularConstant specularExponent limitingConeAngle azimuth elevation pointsAtX pointsAtY
          pointsAtZ z scale xChannelSelector yChannelSelector radius baseFrequency numOctaves seed
          stitchTiles attributeName attributeType from to by begin dur end min max restart
          repeatCount repeatDur calcMode keyTimes keySplines keyPoints additive accumulate path
          origin
          """);

  /** Attributes that hold names and words, not values of CSS. */
  static final Set<String> WORDS = words("id class lang role systemLanguage");

  /** Elements that may point to another part of the picture. */
  static final Set<String> POINTING =
      words(
          """
          use textPath linearGradient radialGradient pattern filter mask clipPath mpath feImage
          animate animateTransform animateMotion set
          """);

  private SvgNames() {}

  private static Set<String> words(String words) {
    return Set.of(words.strip().split("\\s+", 0));
  }
}

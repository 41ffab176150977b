package de.roterfaden.bake.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Position;
import de.roterfaden.finding.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgCleanerTest {

  private static final String START =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
          + " viewBox=\"0 0 10 20\">";

  /** Each says {@code evil} where it does its harm. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>evil()</script>",
        "<script href=\"https://evil.example/x.js\"/>",
        "<script xlink:href=\"data:text/javascript,evil()\"/>",
        "<script type=\"text/ecmascript\"><![CDATA[evil()]]></script>",
        "<SCRIPT>evil()</SCRIPT>",
        "<s:script xmlns:s=\"http://www.w3.org/2000/svg\">evil()</s:script>",
        "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">evil()</h:script>",
        "<script xmlns=\"http://www.w3.org/1999/xhtml\">evil()</script>",
        "<g><g><script>evil()</script></g></g>",
        "<defs><script>evil()</script></defs>",
        "<title><script>evil()</script></title>",
        "<desc><script>evil()</script></desc>",
        "<rect onclick=\"evil()\"/>",
        "<rect ONLOAD=\"evil()\"/>",
        "<rect onfocusin=\"evil()\" tabindex=\"0\"/>",
        "<animate onbegin=\"evil()\" attributeName=\"x\" dur=\"1s\"/>",
        "<set onend=\"evil()\" attributeName=\"x\"/>",
        "<a onmouseover=\"evil()\"><rect/></a>",
        "<a href=\"javascript:evil()\"><text>click</text></a>",
        "<a xlink:href=\"  java&#10;script:evil()\"><text>click</text></a>",
        "<a xlink:href=\"https://evil.example/\"><text>click</text></a>",
        "<a href=\"data:text/html;base64,ZXZpbA==evil\"><text>click</text></a>",
        "<a id=\"x\"><animate attributeName=\"href\" to=\"javascript:evil()\"/></a>",
        "<use id=\"x\" href=\"#y\"><set attributeName=\"xlink:href\" to=\"data:evil\"/></use>",
        "<animate attributeName=\"onclick\" values=\"evil()\"/>",
        "<set attributeName=\"class\" to=\"evil\"/>",
        "<animate attributeName=\"fill\" values=\"url(https://evil.example/x)\"/>",
        "<use href=\"https://evil.example/x.svg#a\"/>",
        "<use href=\"data:image/svg+xml;base64,PHN2Zz5ldmlsPC9zdmc+evil#x\"/>",
        "<image href=\"https://evil.example/x.png\"/>",
        "<image xlink:href=\"//evil.example/x.png\"/>",
        "<image href=\"file:///c:/evil.png\"/>",
        "<image href=\"evil.png\"/>",
        "<image href=\"data:image/svg+xml,&lt;svg onload='evil()'/&gt;\"/>",
        "<image href=\"data:image/png;base64,evil\"/>",
        "<feImage href=\"https://evil.example/x.png\"/>",
        "<filter id=\"f\"><feImage xlink:href=\"//evil.example/x\"/></filter>",
        "<textPath href=\"evil.svg#p\"/>",
        "<linearGradient href=\"evil.svg#g\"/>",
        "<pattern xlink:href=\"https://evil.example/#p\"/>",
        "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\">evil</body></foreignObject>",
        "<foreignObject><iframe src=\"https://evil.example\"/></foreignObject>",
        "<foreignobject><p>evil</p></foreignobject>",
        "<iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"javascript:evil()\"/>",
        "<img xmlns=\"http://www.w3.org/1999/xhtml\" src=\"x\" onerror=\"evil()\"/>",
        "<audio xmlns=\"http://www.w3.org/1999/xhtml\" src=\"https://evil.example\"/>",
        "<video href=\"https://evil.example\"/>",
        "<handler xmlns:ev=\"http://www.w3.org/2001/xml-events\" ev:event=\"load\">evil()</handler>",
        "<style>@import 'https://evil.example/x.css';</style>",
        "<style>@import url(//evil.example/x.css); .a{fill:red}</style>",
        "<style>.a{fill:url(https://evil.example/x#y)}</style>",
        "<style>.a{fill:u\\72l(https://evil.example/x)}</style>",
        "<style>.a{background:url(https://evil.example/x)}</style>",
        "<style>@font-face{font-family:x;src:url(https://evil.example/x)}</style>",
        "<style>.a{cursor:image-set('https://evil.example/x' 1x)}</style>",
        "<style>.a{fill:src('//evil.example/x')}</style>",
        "<style><![CDATA[.a{filter:url('https://evil.example/x')}]]></style>",
        "<style>.a{fill:/**/url(/**/https://evil.example/x)}</style>",
        "<style>.a{fill:red}&lt;/style&gt;&lt;script&gt;evil()&lt;/script&gt;</style>",
        "<style>@media screen{.a{fill:url(//evil.example)}}</style>",
        "<style>@keyframes evil{to{fill:red}}</style>",
        "<style type=\"text/css\">.evil\\:x{fill:red}</style>",
        "<rect style=\"fill:url(https://evil.example/x)\"/>",
        "<rect style=\"background-image:url(//evil.example/x);fill:red\"/>",
        "<rect style=\"width:expression(evil())\"/>",
        "<rect style=\"-moz-binding:url(//evil.example/x#y)\"/>",
        "<rect style=\"position:fixed;content:'evil'\"/>",
        "<rect fill=\"url(https://evil.example/x#y)\"/>",
        "<rect fill=\"url(  'https://evil.example/x#y'  )\"/>",
        "<rect mask=\"URL(//evil.example/x#y)\"/>",
        "<rect clip-path=\"url(evil.svg#y)\"/>",
        "<rect filter=\"url(&quot;evil.svg#y&quot;)\"/>",
        "<rect marker-end=\"url(data:image/svg+xml,evil#y)\"/>",
        "<rect fill=\"url(&#x23;a) url(https://evil.example)\"/>",
        "<rect cursor=\"url(https://evil.example/x),auto\"/>",
        "<g xml:base=\"https://evil.example/\"><use href=\"#a\"/></g>",
        "<rect id='x\" onload=\"evil()'/>",
        "<rect href=\"javascript:evil()\"/>",
        "<metadata><rdf:RDF xmlns:rdf=\"urn:rdf\">evil</rdf:RDF></metadata>",
        "<x:x xmlns:x=\"urn:x\">evil</x:x>",
        "<sodipodi:namedview xmlns:sodipodi=\"urn:s\" docname=\"evil.svg\"/>",
        "<rect inkscape:label=\"evil\" xmlns:inkscape=\"urn:i\"/>",
        "<rect data-evil=\"evil\"/>",
        "<!-- evil --><rect/>",
        "<?evil evil?><rect/>",
        "<?xml-stylesheet href=\"https://evil.example/x.css\"?><rect/>",
        "<view id=\"evil\"/>",
        "<cursor id=\"c\" href=\"evil.png\"/>",
        "<tref href=\"evil.svg#t\"/>",
        "<font-face-uri href=\"evil.svg#f\"/>",
        "<flowRoot><flowPara>evil</flowPara></flowRoot>",
      })
  void nothingHarmfulStays(String harm) {
    CleanPicture picture = clean(START + harm + "<path d=\"M0 0h9\"/></svg>");

    assertThat(picture.isUsable()).isTrue();
    assertHarmless(text(picture));
    assertThat(text(picture)).contains("<path d=\"M0 0h9\"/>").doesNotContainIgnoringCase("evil");
    assertThat(clean(text(picture)).bytes()).isEqualTo(picture.bytes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><svg xmlns='http://www.w3.org/2000/svg'><text>&x;</text></svg>",
        "<!DOCTYPE svg [<!ENTITY a \"evil\"><!ENTITY b \"&a;&a;\">]><svg xmlns='http://www.w3.org/2000/svg'><text>&b;</text></svg>",
        "<!DOCTYPE svg [<!ENTITY a \"evil\">]><svg xmlns='http://www.w3.org/2000/svg' id='&a;'/>",
        "<svg xmlns='http://www.w3.org/2000/svg'><text>&nbsp;</text></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg' a=b/>",
        "<svg xmlns='http://www.w3.org/2000/svg'><x:g/></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'/><svg/>",
        "<svg",
        "<",
        "<?xml version='1.0' encoding='klingon'?><svg xmlns='http://www.w3.org/2000/svg'/>",
      })
  void brokenDrawingsAreNamedWithTheirPlace(String broken) {
    CleanPicture picture = clean(broken);

    assertThat(picture.isUsable()).isFalse();
    assertThat(picture.bytes()).isEmpty();
    assertThat(picture.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("pictures/not-xml");
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.file()).isEqualTo("content/bild.svg");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">",
        "<!DOCTYPE svg SYSTEM \"https://evil.example/x.dtd\">",
        "<!DOCTYPE svg [<!ENTITY % x SYSTEM \"https://evil.example/x.dtd\"> %x;]>",
        "<!DOCTYPE svg [<!ENTITY ns_svg \"evil\"> <!ATTLIST rect onclick CDATA \"evil()\">]>",
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\" standalone=\"no\"?>",
        "\n\n<!-- a comment -->",
        "\ufeff",
      })
  void whatStandsBeforeADrawingGoes(String before) {
    CleanPicture picture = clean(before + START + "<rect/></svg>");

    assertThat(text(picture))
        .isEqualTo(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 20\"><rect/></svg>\n");
    assertThat(picture.findings()).isEmpty();
  }

  @Test
  void aHarmlessDrawingStaysAsItIs() {
    String drawing =
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 80" role="img" aria-labelledby="t">\
        <title id="t">Das Werkstor (um 1900)</title><desc>Zwei Pfeiler &amp; ein Tor</desc>\
        <style>.stein{fill:#8a5;stroke:rgb(1, 2, 3)}.tor&gt;path{clip-path:url(#c)}</style>\
        <defs><linearGradient id="g" gradientTransform="rotate(90)"><stop offset="0" stop-color="#fff"/>\
        <stop offset="1" style="stop-color:#000;stop-opacity:.5"/></linearGradient>\
        <radialGradient id="r" href="#g"/><clipPath id="c"><circle cx="5" cy="5" r="5"/></clipPath>\
        <mask id="m"><rect width="9" height="9" fill="white"/></mask>\
        <pattern id="p" width="4" height="4" patternUnits="userSpaceOnUse"><path d="M0 0l4 4"/></pattern>\
        <filter id="f"><feGaussianBlur in="SourceAlpha" stdDeviation="2"/><feMerge><feMergeNode/></feMerge></filter>\
        <marker id="k" orient="auto"><path d="M0 0L9 5"/></marker>\
        <symbol id="s" viewBox="0 0 9 9"><ellipse rx="4" ry="3"/></symbol></defs>\
        <g transform="translate(3 4) scale(2)" fill="url(#g)" mask="url('#m')" filter="url(#f)">\
        <use href="#s" x="3" y="4"/><polygon points="0,0 1,1 2,0"/><line x1="0" y1="0" x2="9" y2="9"/></g>\
        <text x="5" y="6" font-family="Georgia, serif" xml:lang="de" xml:space="preserve">  Seil <tspan dy="2">Ä</tspan>\n</text>\
        <path class="stein" d="M1-2c3 4 5 6 7 8z" style="mix-blend-mode:multiply" marker-end="url(#k)">\
        <animate attributeName="opacity" from="0" to="1" dur="1s"/></path></svg>
        """;

    CleanPicture picture = clean(drawing);

    assertThat(picture.findings()).isEmpty();
    assertThat(text(picture)).isEqualTo(drawing);
  }

  @Test
  void anotherPrefixForSvgIsUnderstood() {
    CleanPicture picture =
        clean("<s:svg xmlns:s=\"http://www.w3.org/2000/svg\"><s:rect width=\"4\"/></s:svg>");

    assertThat(text(picture))
        .isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect width=\"4\"/></svg>\n");
  }

  @Test
  void aDrawingWithoutNamespaceIsMended() {
    assertThat(text(clean("<svg width='4'><rect/></svg>")))
        .isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\"><rect/></svg>\n");
  }

  @Test
  void oldReferencesBecomeNewOnes() {
    assertThat(text(clean(START + "<use xlink:href=\"#a\"/></svg>")))
        .contains("<use href=\"#a\"/>");
  }

  @Test
  void theChildrenOfALinkStay() {
    CleanPicture picture =
        clean(START + "<a href=\"https://lindwerth.example\"><rect/><g/></a></svg>");

    assertThat(text(picture)).contains("\"><rect/><g/></svg>");
    assertThat(picture.findings()).extracting(Finding::rule).containsExactly("pictures/link");
  }

  @Test
  void whatMattersIsReportedAtItsPlaceAndNotesOfEditorsAreNot() {
    CleanPicture picture =
        clean(
            START
                + "<metadata>who</metadata>\n"
                + "  <rect onclick=\"a()\"/><rect onclick=\"b()\"/>\n"
                + "  <image href=\"https://bilder.example/a.png\"/>\n"
                + "</svg>");

    assertThat(picture.findings())
        .extracting(Finding::rule)
        .containsExactly("pictures/script", "pictures/external");
    assertThat(picture.findings())
        .extracting(Finding::position)
        .containsExactly(new Position(2, 3, 2, 3), new Position(3, 3, 3, 3));
    assertThat(picture.findings())
        .extracting(Finding::target)
        .containsExactly("onclick", "https://bilder.example/a.png");
  }

  @Test
  void positionsAreRightInLongFilesOfAllKindsOfLines() {
    String line = "<rect fill=\"#abc\"/><!-- ü😀 < --><text>a &amp; <![CDATA[ <x> ]]></text>";
    for (String end : List.of("\n", "\r\n", "\r")) {
      String svg =
          START
              + end
              + (line + end).repeat(3_000)
              + line
              + "<rect\nonclick=\"a()\"/>ä<g onload=\"\"/></svg>";

      assertThat(clean(svg).findings())
          .extracting(Finding::position)
          .containsExactly(
              new Position(3_002, line.length() + 1, 3_002, line.length() + 1),
              new Position(3_003, 17, 3_003, 17));
    }
  }

  @Test
  void anEndlessMovementIsReported() {
    CleanPicture picture =
        clean(START + "<animate attributeName='x' dur='2s' repeatCount='indefinite'/></svg>");

    assertThat(picture.findings()).extracting(Finding::rule).containsExactly("pictures/moves");
  }

  @Test
  void aPhotoInADrawingLosesItsNotes() {
    byte[] photo = Photos.pngWith("tEXt", "Author\0CANARY");
    String data = java.util.Base64.getMimeEncoder().encodeToString(photo);

    CleanPicture picture =
        clean(START + "<image href=\"data:image/png;base64," + data + "\" width=\"4\"/></svg>");

    String href = Jsoup.parse(text(picture), Parser.xmlParser()).selectFirst("image").attr("href");
    byte[] kept = java.util.Base64.getDecoder().decode(href.substring(href.indexOf(',') + 1));
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("CANARY");
    assertThat(Photos.pixels(kept)).isEqualTo(Photos.pixels(photo));
    assertThat(picture.findings()).isEmpty();
  }

  @Test
  void partsUsedBillionsOfTimesAreRefused() {
    StringBuilder bomb = new StringBuilder(START + "<g id=\"g0\"><rect/></g>");
    for (int i = 1; i < 10; i++) {
      bomb.append("<g id=\"g").append(i).append("\">");
      bomb.append(("<use href=\"#g" + (i - 1) + "\"/>").repeat(10)).append("</g>");
    }

    assertThat(clean(bomb + "</svg>").findings())
        .extracting(Finding::rule)
        .containsExactly("pictures/too-complex");
  }

  @Test
  void patternsInPatternsThroughAStyleSheetAreRefused() {
    StringBuilder bomb = new StringBuilder(START + "<pattern id=\"p0\"><rect/></pattern><style>");
    for (int i = 1; i < 10; i++) {
      bomb.append(".c" + i + "{fill:url(#p" + (i - 1) + ")}");
    }
    bomb.append("</style>");
    for (int i = 1; i < 10; i++) {
      bomb.append("<pattern id=\"p" + i + "\">");
      bomb.append(("<rect class=\"c" + i + "\"/>").repeat(10)).append("</pattern>");
    }

    assertThat(clean(bomb + "</svg>").findings())
        .extracting(Finding::rule)
        .containsExactly("pictures/too-complex");
  }

  @Test
  void partsThatUseEachOtherInACircleDoNoHarm() {
    String circle = "<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>";

    assertThat(clean(START + circle + "</svg>").isUsable()).isTrue();
  }

  @Test
  void aLongChainOfPartsIsRefusedAndNotFollowedToTheEnd() {
    StringBuilder chain = new StringBuilder(START);
    for (int i = 0; i < 50_000; i++) {
      chain.append("<use id=\"u" + i + "\" href=\"#u" + (i + 1) + "\"/>");
    }

    assertThat(clean(chain + "</svg>").isUsable()).isFalse();
  }

  @Test
  void partsInPartsInPartsAreRefused() {
    String deep = START + "<g>".repeat(100_000) + "</g>".repeat(100_000) + "</svg>";

    assertThat(clean(deep).findings())
        .extracting(Finding::rule)
        .containsExactly("pictures/too-complex");
  }

  @Test
  void otherXmlIsNoDrawing() {
    for (String xml : List.of("<html/>", "<rect xmlns='http://www.w3.org/2000/svg'/>", "<a/>")) {
      assertThat(clean(xml).findings())
          .extracting(Finding::rule)
          .as(xml)
          .containsExactly("pictures/not-svg");
    }
  }

  @Test
  void theSizeIsReadFromAttributesOrTheViewBox() {
    assertThat(size("width='120' height='80.4px'")).containsExactly(120, 80);
    assertThat(size("viewBox='0 0 640 480'")).containsExactly(640, 480);
    assertThat(size("viewBox='0,0,640,480' width='100%' height='100%'")).containsExactly(640, 480);
    assertThat(size("viewBox='0 0 640 480' width='320'")).containsExactly(320, 240);
    assertThat(size("viewBox='0 0 640 480' height='240'")).containsExactly(320, 240);
    assertThat(size("width='210mm' height='1in'")).containsExactly(794, 96);
    assertThat(size("viewBox='0 0 0 0'")).containsExactly(0, 0);
    assertThat(size("viewBox='0 0 . 1e9999'")).containsExactly(0, 0);
    assertThat(size("")).containsExactly(0, 0);
  }

  @Test
  void latin1AndUtf16AreReadAndUtf8IsWritten() {
    String drawing = "<svg xmlns='http://www.w3.org/2000/svg'><text>Größe</text></svg>";
    byte[] latin1 =
        ("<?xml version='1.0' encoding='ISO-8859-1'?>" + drawing)
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(text(PictureCleaner.clean("a.svg", latin1))).contains("<text>Größe</text>");
    assertThat(text(PictureCleaner.clean("a.svg", drawing.getBytes(StandardCharsets.UTF_16))))
        .contains("<text>Größe</text>");
  }

  private static List<Integer> size(String attributes) {
    CleanPicture picture = clean("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>");
    return List.of(picture.width(), picture.height());
  }

  /** Whether both an XML and an HTML parser find only what the lists allow. */
  static void assertHarmless(String svg) {
    for (Document document :
        List.of(Jsoup.parse(svg, Parser.xmlParser()), Jsoup.parseBodyFragment(svg))) {
      for (Element element : document.select("svg, svg *")) {
        assertThat(SvgNames.ELEMENTS).contains(element.tagName());
        for (Attribute attribute : element.attributes()) {
          String value = attribute.getValue().toLowerCase(Locale.ROOT);
          assertThat(attribute.getKey())
              .doesNotStartWithIgnoringCase("on")
              .doesNotStartWith("xlink");
          if (attribute.getKey().equals("href")) {
            assertThat(value).matches("(?s)#.+|data:image/(png|jpeg|webp|gif);base64,.*");
          } else if (!attribute.getKey().equals("xmlns")
              && !attribute.getKey().startsWith("aria")) {
            assertThat(value.replaceAll("url\\([\"']?#", ""))
                .doesNotContain("url(", "://", "script:");
          }
        }
      }
      assertThat(document.select("script, iframe, foreignObject, img, a, body > :not(svg)"))
          .isEmpty();
    }
  }

  private static CleanPicture clean(String svg) {
    return PictureCleaner.clean("content/bild.svg", svg.getBytes(StandardCharsets.UTF_8));
  }

  static String text(CleanPicture picture) {
    return new String(picture.bytes(), StandardCharsets.UTF_8);
  }
}

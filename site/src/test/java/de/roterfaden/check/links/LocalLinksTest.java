package de.roterfaden.check.links;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with the addresses of a website is found where it stands; what is right is not. */
class LocalLinksTest {

  private static final String BASE = "https://stadt.example/faden/";

  @TempDir private Path site;

  @BeforeEach
  void makeASite() throws IOException {
    page(
        "ziel.html",
        "<h2 id=\"eins\">1</h2><h2 id=\"größe\">2</h2><a name=\"alt\"></a><i id=\"a b\"></i>");
    page("ordner/index.html", "<h2 id=\"drin\">1</h2>");
    page("ordner/tief/blatt.html", "");
    write("leer/datei.txt", "x");
    write("bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><g id=\"teil\"/></svg>");
    write("Foto Tor.jpg", "x");
    write("Übersicht.html", "<html lang=de><title>x</title><a href=\"index.html\">x</a>");
    write("ton.mp3", "x");
    write("film.mp4", "x");
    write("ut.vtt", "WEBVTT");
    write("plan.pdf", "x".repeat(1_500_000));
    write("a,b.svg", "<svg/>");
    write("stil.css", "");
    write("skript.js", "");
  }

  /** Valid addresses of every kind: none of them may raise an alarm. */
  static Stream<String> right() {
    return Stream.of(
        // links
        "<a href=\"ziel.html\">x</a>",
        "<a href=\"./ziel.html\">x</a>",
        "<a href=\" ziel.html \">x</a>",
        "<a href=\"zi\nel.html\">x</a>",
        "<a href='ziel.html'>x</a>",
        "<a href=ziel.html>x</a>",
        "<A HREF=\"ziel.html\">x</A>",
        "<a href=\"/ziel.html\">x</a>",
        "<a href=\"ziel.html?a=1&amp;b=2\">x</a>",
        "<a href=\"?seite=2\">x</a>",
        "<a href=\"ziel.html?\">x</a>",
        "<a href=\"ordner/\">x</a>",
        "<a href=\"ordner\">x</a>",
        "<a href=\"ordner/.\">x</a>",
        "<a href=\"ordner//index.html\">x</a>",
        "<a href=\"ordner/../ziel.html\">x</a>",
        "<a href=\"ordner/tief/../index.html\">x</a>",
        "<a href=\".\">x</a>",
        "<a href=\"./\">x</a>",
        "<a href=\"/\">x</a>",
        "<a href=\"Foto%20Tor.jpg\">x</a>",
        "<a href=\"Foto Tor.jpg\">x</a>",
        "<a href=\"%C3%9Cbersicht.html\">x</a>",
        "<a href=\"Übersicht.html\">x</a>",
        "<a href=\"&Uuml;bersicht.html\">x</a>",
        "<a href=\"a,b.svg\">x</a>",
        "<a href=\"a%2Cb.svg\">x</a>",
        "<a>kein Link</a>",
        "<a name=\"nur-anker\"></a>",
        "<!-- <a href=\"weg.html\">x</a> -->",
        "<template><a href=\"ziel.html\">x</a></template>",
        "<noscript><a href=\"ziel.html\">x</a></noscript>",
        "<pre>&lt;a href=\"weg.html\"&gt;</pre>",
        "<textarea><a href=\"weg.html\"></textarea>",
        "<script>var a = '<a href=\"weg.html\">';</script>",
        "<a data-href=\"weg.html\" href=\"ziel.html\">x</a>",
        // places on pages
        "<a href=\"#\">x</a>",
        "<a href=\"#top\">x</a>",
        "<a href=\"#TOP\">x</a>",
        "<a href=\"ziel.html#top\">x</a>",
        "<a href=\"ziel.html#\">x</a>",
        "<a href=\"ziel.html#eins\">x</a>",
        "<a href=\"ziel.html#alt\">x</a>",
        "<a href=\"ziel.html#größe\">x</a>",
        "<a href=\"ziel.html#gr%C3%B6%C3%9Fe\">x</a>",
        "<a href=\"ziel.html#a%20b\">x</a>",
        "<a href=\"ziel.html?x=1#eins\">x</a>",
        "<a href=\"ordner/#drin\">x</a>",
        "<a href=\"ordner#drin\">x</a>",
        "<a href=\"#selbst\" id=\"selbst\">x</a>",
        "<a href=\"index.html#selbst\" id=\"selbst\">x</a>",
        "<a href=\"ziel.html#:~:text=Seil\">x</a>",
        "<a href=\"ziel.html#eins:~:text=Seil,Werk\">x</a>",
        "<a href=\"plan.pdf#page=3\">Plan (PDF, 1,5 MB)</a>",
        "<a href=\"#/weg/in/der/app\">x</a>",
        "<a href=\"#!weg\">x</a>",
        "<a href=\"bild.svg#teil\">x</a>",
        // the site by its public address
        "<a href=\"" + BASE + "\">x</a>",
        "<a href=\"https://stadt.example/faden\">x</a>",
        "<a href=\"" + BASE + "ziel.html#eins\">x</a>",
        "<a href=\"" + BASE + "?q=x\">x</a>",
        "<a href=\"https://stadt.example/anderes/\">x</a>",
        // other sites
        "<a href=\"https://www.lindwerth.example\">x</a>",
        "<a href=\"HTTPS://www.lindwerth.example/A\">x</a>",
        "<a href=\"//www.lindwerth.example/a\">x</a>",
        "<a href=\"https://www.lindwerth.example:8443/a?b=c#d\">x</a>",
        "<a href=\"https://müller.example/straße\">x</a>",
        "<a href=\"https://xn--mller-kva.example/\">x</a>",
        "<a href=\"https://192.0.2.7/\">x</a>",
        "<a href=\"https://[2001:db8::1]/\">x</a>",
        "<a href=\"https://nutzer@www.lindwerth.example/\">x</a>",
        "<a href=\"https://www.lindwerth.example./\">x</a>",
        "<a href=\"https://www.lindwerth.example/a..b/c\">x</a>",
        "<a href=\"https://www.lindwerth.example/a(b)\">x</a>",
        "<a href=\"https://unter_strich.example/\">x</a>",
        "<a href=\"https://www.lindwerth.example/100%25\">x</a>",
        // people
        "<a href=\"mailto:amt@stadt.example\">x</a>",
        "<a href=\"mailto:a.b+c@stadt.example?subject=Frage%20zum%20Plan\">x</a>",
        "<a href=\"mailto:a@stadt.example,b@stadt.example\">x</a>",
        "<a href=\"mailto:?subject=Lesen%20Sie\">x</a>",
        "<a href=\"MAILTO:amt@stadt.example\">x</a>",
        "<a href=\"mailto:jörg@müller.example\">x</a>",
        "<a href=\"mailto:%61mt@stadt.example\">x</a>",
        "<a href=\"tel:+492214710112\">x</a>",
        "<a href=\"tel:115\">x</a>",
        "<a href=\"tel:0221-4710.112\">x</a>",
        "<a href=\"tel:+49(221)4710\">x</a>",
        "<a href=\"tel:+49221;ext=112\">x</a>",
        "<a href=\"tel:+49%20221%204710\">x</a>",
        "<a href=\"tel:*21#\">x</a>",
        "<a href=\"sms:+49171\">x</a>",
        "<a href=\"geo:51.1,6.9\">x</a>",
        "<a href=\"data:text/plain,x\">x</a>",
        "<a href=\"about:blank\">x</a>",
        "<a href=\"webcal:termine\">x</a>",
        "<a href=\"ftp://ftp.lindwerth.example/plan.zip\">x</a>",
        // pictures and media
        "<img src=\"bild.svg\" alt=\"\">",
        "<img src=\"bild.svg\" srcset=\"bild.svg 400w, Foto%20Tor.jpg 800w\" alt=\"\">",
        "<img srcset=\"bild.svg, Foto%20Tor.jpg 2x\" alt=\"\">",
        "<img srcset=\"a,b.svg 1x\" alt=\"\">",
        "<img srcset=\"\n  bild.svg 1x,\n  Foto%20Tor.jpg 1.5x\n\" alt=\"\">",
        "<img srcset=\"data:image/png;base64,AAAA 1x, bild.svg 2x\" alt=\"\">",
        "<img src=\"data:image/png;base64,AAAA\" alt=\"\">",
        "<img src=\"https://bilder.lindwerth.example/a.png\" alt=\"\">",
        "<picture><source srcset=\"bild.svg\"><img src=\"Foto Tor.jpg\" alt=\"\"></picture>",
        "<picture><source srcset=\"bild.svg\"><img alt=\"\"></picture>",
        "<video src=\"film.mp4\" poster=\"bild.svg\"><track src=\"ut.vtt\"></video>",
        "<video><source src=\"film.mp4\"></video>",
        "<audio src=\"ton.mp3\"></audio>",
        "<audio><source src=\"ton.mp3\"></audio>",
        "<object data=\"plan.pdf\"></object>",
        "<embed src=\"plan.pdf\">",
        "<iframe src=\"ziel.html\"></iframe>",
        "<iframe srcdoc=\"x\"></iframe>",
        "<iframe src=\"about:blank\"></iframe>",
        "<map name=\"m\"><area href=\"ziel.html\" alt=\"x\"></map><img src=\"bild.svg\" usemap=\"#m\" alt=\"\">",
        "<input type=\"image\" src=\"bild.svg\" alt=\"x\">",
        "<body background=\"bild.svg\">",
        "<img src=\"bild.svg\" longdesc=\"ziel.html#eins\" alt=\"\">",
        "<svg><use href=\"bild.svg#teil\"/></svg>",
        "<svg><use xlink:href=\"#teil\"/><g id=\"teil\"/></svg>",
        "<svg><image href=\"Foto%20Tor.jpg\"/></svg>",
        "<svg><a href=\"ziel.html\"><text>x</text></a></svg>",
        "<svg><rect fill=\"url(#muster)\"/></svg>",
        // forms, sources, scripts
        "<form action=\"ziel.html\"><button formaction=\"ordner/\">x</button></form>",
        "<form><button>x</button></form>",
        "<form action=\"https://formular.lindwerth.example/\"></form>",
        "<blockquote cite=\"https://quelle.lindwerth.example/a\">x</blockquote>",
        "<q cite=\"ziel.html\">x</q>",
        "<del cite=\"ziel.html\">x</del>",
        "<script src=\"skript.js\"></script>",
        "<script>1</script>",
        "<script type=\"module\">import 'x';</script>",
        "<link rel=\"stylesheet\" href=\"stil.css\">",
        "<link rel=\"preload\" as=\"image\" imagesrcset=\"bild.svg 1x, Foto%20Tor.jpg 2x\" href=\"bild.svg\">",
        "<link rel=\"preconnect\" href=\"https://weg.lindwerth.example\">",
        "<link rel=\"dns-prefetch\" href=\"//weg.lindwerth.example\">",
        "<link rel=\"icon\" href=\"bild.svg\">",
        "<style>a { background: url(bild.svg) } b { background: url( 'Foto Tor.jpg' ) }</style>",
        "<style>/* url(weg.png) */ a::before { content: \"url(weg.png)\" }</style>",
        "<style>@import \"stil.css\"; @import url(\"stil.css\") print;</style>",
        "<style>a { background: url(data:image/png;base64,AAA=) }</style>",
        "<style>a { background: url(Foto\\ Tor.jpg) }</style>",
        "<style>a { filter: url(#weich) }</style>",
        "<p style=\"background: url(bild.svg)\">x</p>",
        // for machines
        "<meta http-equiv=\"refresh\" content=\"300\">",
        "<meta http-equiv=\"refresh\" content=\"5; url=ziel.html\">",
        "<meta http-equiv=\"refresh\" content=\"5;URL='ziel.html'\">",
        "<meta property=\"og:image\" content=\"" + BASE + "bild.svg\">",
        "<meta name=\"twitter:image\" content=\"bild.svg\">",
        "<meta property=\"og:type\" content=\"website\">",
        "<meta name=\"description\" content=\"weg.html\">",
        "<link rel=\"canonical\" href=\"" + BASE + "index.html\">",
        "<script type=\"application/ld+json\">{\"@context\": \"https://schema.org\", \"url\": \""
            + BASE
            + "ziel.html\", \"name\": \"weg.html\"}</script>",
        "<script type=\"application/ld+json\">[{\"image\": [\"" + BASE + "bild.svg\"]}]</script>",
        // downloads that say what they are
        "<a href=\"plan.pdf\">Plan (PDF, 1,5 MB)</a>",
        "<a href=\"plan.pdf\">Der Plan als PDF-Datei, 1500 KB</a>",
        "<a href=\"plan.pdf\" aria-label=\"Plan, PDF, 1.5 MB\">Plan</a>",
        "<a href=\"ton.mp3\">Hören (MP3, 3 MB)</a>",
        // every attribute once more, in other shapes
        "<a href=\"ordner/index.html?a#drin\">x</a>",
        "<a href=\"ordner/./tief/blatt.html\">x</a>",
        "<a href=\"ordner/tief/../../ziel.html#eins\">x</a>",
        "<a href=\"&#122;iel.html\">x</a>",
        "<a href=\"ziel%2Ehtml\">x</a>",
        "<a href=\"a&#44;b.svg\">x</a>",
        "<a href=\"\tziel.html\t\">x</a>",
        "<a href=\"ziel.html\" href=\"weg.html\">x</a>",
        "<a href=\"ziel.html\" ping=\"\">x</a>",
        "<a href=\"ziel.html\" target=\"weg.html\" rel=\"noopener\">x</a>",
        "<a href=\"ziel.html\" title=\"weg.html\">x</a>",
        "<a href=\"/ordner/tief/blatt.html\">x</a>",
        "<a href=\"" + BASE + "ordner/\">x</a>",
        "<a href=\"" + BASE + "ordner/#drin\">x</a>",
        "<a href=\"" + BASE + "Foto%20Tor.jpg\">x</a>",
        "<area href=\"#top\" alt=\"x\">",
        "<area alt=\"x\">",
        "<img src=\"./bild.svg\" alt=\"\">",
        "<img src=\"bild.svg#teil\" alt=\"\">",
        "<img src=\"" + BASE + "bild.svg\" alt=\"\">",
        "<img src='bild.svg' alt=''>",
        "<img src=\"bild.svg?v=2\" alt=\"\">",
        "<img srcset=\"bild.svg 1x\" src=\"bild.svg\" alt=\"\" loading=\"lazy\">",
        "<img srcset=\"bild.svg 100w,Foto%20Tor.jpg 200w\" sizes=\"(min-width: 1em) 1px, 2px\" alt=\"\">",
        "<picture><source srcset=\"bild.svg 1x, Foto%20Tor.jpg 2x\" media=\"(min-width: 1px)\"><img src=\"bild.svg\" alt=\"\"></picture>",
        "<link rel=\"preload\" as=\"image\" imagesrcset=\"bild.svg 100w\" imagesizes=\"50vw\">",
        "<link rel=\"preload\" as=\"image\" imagesrcset=\"a,b.svg 1x,bild.svg 2x\">",
        "<video src=\"film.mp4#t=10,20\" poster=\"Foto%20Tor.jpg\"></video>",
        "<video poster=\"bild.svg\"><source src=\"film.mp4\" type=\"video/mp4\"></video>",
        "<audio controls><source src=\"ton.mp3\"><a href=\"ton.mp3\">Ton (MP3, 3 MB)</a></audio>",
        "<object data=\"bild.svg\" type=\"image/svg+xml\">x</object>",
        "<object data=\"data:text/plain,x\"></object>",
        "<object><p>x</p></object>",
        "<blockquote cite=\"urn:isbn:9780000000000\">x</blockquote>",
        "<ins cite=\"ziel.html#eins\">x</ins>",
        "<form action=\"?q=1\"><input name=\"q\"></form>",
        "<form action=\"#ziel\" id=\"ziel\"></form>",
        "<form action=\"mailto:amt@stadt.example\"></form>",
        "<input type=\"submit\" formaction=\"ziel.html\" value=\"x\">",
        "<button formaction=\"/ordner/\">x</button>",
        "<table background=\"bild.svg\"><tr><td background=\"Foto%20Tor.jpg\">x</table>",
        "<iframe src=\"ziel.html\" longdesc=\"ordner/\"></iframe>",
        "<svg><image xlink:href=\"bild.svg\"/></svg>",
        "<svg><a xlink:href=\"ziel.html#eins\"><text>x</text></a></svg>",
        "<svg><use xlink:href=\"bild.svg#teil\"/></svg>",
        "<svg><linearGradient id=\"v\"/><rect style=\"fill: url(#v)\"/></svg>",
        "<meta http-equiv=\"Refresh\" content=\"10 ; URL = 'ziel.html#eins'\">",
        "<meta http-equiv=\"refresh\" content=\"0\">",
        "<meta property=\"og:image\" content=\"https://bilder.lindwerth.example/a.png\">",
        "<meta property=\"og:url\" content=\"" + BASE + "ziel.html\">",
        "<meta property=\"og:image:alt\" content=\"weg.png\">",
        "<meta name=\"msapplication-config\" content=\"none\">",
        "<link rel=\"canonical\" href=\"" + BASE + "\">",
        "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"https://feed.lindwerth.example/\">",
        "<link rel=\"license\" href=\"https://lizenz.lindwerth.example/\">",
        "<link rel=\"help\">",
        "<style>@import url('stil.css') screen and (min-width: 1px);</style>",
        "<style>@import 'stil.css' layer(x);</style>",
        "<style>@font-face { src: local(weg), url(data:font/woff2;base64,AA) }</style>",
        "<style>a { background: url(\"a,b.svg\"), url('bild.svg') }</style>",
        "<style>a { background: URL(bild.svg) }</style>",
        "<p style=\"background-image: url('Foto Tor.jpg'); color: red\">x</p>",
        "<p style=\"--x: 'url(weg.png)'\">x</p>",
        "<script type=\"application/ld+json\">{\"@id\": \"\", \"logo\": {\"url\": \""
            + BASE
            + "bild.svg\"}}</script>",
        "<script type=\"application/ld+json\">{\"target\": \"https://stadt.example/?q={q}\", \"image\": \"bild.svg\"}</script>",
        "<script type=\"text/template\"><a href=\"weg.html\"></a></script>",
        // people and devices once more
        "<a href=\"mailto:amt@b%C3%BCrger.example\">x</a>",
        "<a href=\"tel:+49-221-4710112\">x</a>",
        "<a href=\"geo:51.1,6.9;u=35\">x</a>",
        // downloads once more
        "<a href=\"plan.pdf\"><img src=\"bild.svg\" alt=\"Plan als PDF, 1,5 MB\"></a>",
        "<a href=\"plan.pdf\" title=\"PDF, 1500 kB\">Plan</a>");
  }

  @ParameterizedTest
  @MethodSource("right")
  void raisesNoAlarmFor(String html) throws IOException {
    assertThat(found(html)).isEmpty();
  }

  /** Faults, each with the rule that finds it. */
  static Stream<String> wrong() {
    return Stream.of(
        "links/broken|<a href=\"weg.html\">x</a>",
        "links/broken|<a href=\"weg.html#eins\">x</a>",
        "links/broken|<a href=\"weg.html?x=1\">x</a>",
        "links/broken|<a href=\"ziel\">x</a>",
        "links/broken|<a href=\"ziel.html/\">x</a>",
        "links/broken|<a href=\"/weg.html\">x</a>",
        "links/broken|<a href=\"ordner/weg.html\">x</a>",
        "links/broken|<a href=\"" + BASE + "weg.html\">x</a>",
        "links/broken|<a href=\"www.lindwerth.example\">x</a>",
        "links/broken|<a href=\"index.md\">x</a>",
        "links/broken|<area href=\"weg.html\" alt=\"x\">",
        "links/broken|<img src=\"weg.png\" alt=\"\">",
        "links/broken|<img src=\"bild.svg\" srcset=\"bild.svg 1x, weg.png 2x\" alt=\"\">",
        "links/broken|<img srcset=\"weg,1.png 1x\" alt=\"\">",
        "links/broken|<picture><source srcset=\"weg.png\"><img src=\"bild.svg\" alt=\"\"></picture>",
        "links/broken|<source src=\"weg.mp4\">",
        "links/broken|<video src=\"weg.mp4\"></video>",
        "links/broken|<video src=\"film.mp4\" poster=\"weg.png\"></video>",
        "links/broken|<audio src=\"weg.mp3\"></audio>",
        "links/broken|<video src=\"film.mp4\"><track src=\"weg.vtt\"></video>",
        "links/broken|<object data=\"weg.pdf\"></object>",
        "links/broken|<embed src=\"weg.pdf\">",
        "links/broken|<iframe src=\"weg.html\"></iframe>",
        "links/broken|<input type=\"image\" src=\"weg.png\" alt=\"x\">",
        "links/broken|<table background=\"weg.png\"></table>",
        "links/broken|<img src=\"bild.svg\" longdesc=\"weg.html\" alt=\"\">",
        "links/broken|<img src=\"bild.svg\" usemap=\"#weg\" alt=\"\">"
            .replace("links/broken", "links/anchor"),
        "links/broken|<svg><use href=\"weg.svg#a\"/></svg>",
        "links/broken|<svg><use xlink:href=\"weg.svg#a\"/></svg>",
        "links/broken|<svg><image href=\"weg.png\"/></svg>",
        "links/broken|<svg><image xlink:href=\"weg.png\"/></svg>",
        "links/broken|<svg><a xlink:href=\"weg.html\"><text>x</text></a></svg>",
        "links/broken|<form action=\"weg.php\"></form>",
        "links/broken|<form action=\"ziel.html\"><button formaction=\"weg.php\">x</button></form>",
        "links/broken|<input type=\"submit\" formaction=\"weg.php\">",
        "links/broken|<blockquote cite=\"weg.html\">x</blockquote>",
        "links/broken|<q cite=\"weg.html\">x</q>",
        "links/broken|<ins cite=\"weg.html\">x</ins>",
        "links/broken|<script src=\"weg.js\"></script>",
        "links/broken|<link rel=\"stylesheet\" href=\"weg.css\">",
        "links/broken|<link rel=\"icon\" href=\"weg.ico\">",
        "links/broken|<link rel=\"manifest\" href=\"weg.webmanifest\">",
        "links/broken|<link rel=\"preload\" as=\"image\" imagesrcset=\"weg.png 1x\">",
        "links/broken|<style>a { background: url(weg.png) }</style>",
        "links/broken|<style>a { background: url('weg.png') }</style>",
        "links/broken|<style>a { background: url(\"weg.png\") }</style>",
        "links/broken|<style>@import \"weg.css\";</style>",
        "links/broken|<style>@import url(weg.css);</style>",
        "links/broken|<p style=\"background: url(weg.png)\">x</p>",
        "links/broken|<meta http-equiv=\"refresh\" content=\"3; url=weg.html\">",
        "links/broken|<meta property=\"og:image\" content=\"" + BASE + "weg.png\">",
        "links/broken|<meta property=\"og:url\" content=\"" + BASE + "weg.html\">",
        "links/broken|<meta name=\"twitter:image\" content=\"weg.png\">",
        "links/broken|<link rel=\"canonical\" href=\"" + BASE + "weg.html\">",
        "links/broken|<link rel=\"alternate\" hreflang=\"en\" href=\"" + BASE + "en.html\">",
        "links/broken|<script type=\"application/ld+json\">{\"image\": \""
            + BASE
            + "weg.png\"}</script>",
        "links/broken|<script type=\"application/ld+json\">{\"a\": [{\"logo\": \""
            + BASE
            + "weg.png\"}]}</script>",
        "links/anchor|<a href=\"#weg\">x</a>",
        "links/anchor|<a href=\"ziel.html#weg\">x</a>",
        "links/anchor|<a href=\"ziel.html#Eins\">x</a>",
        "links/anchor|<a href=\"ordner/#weg\">x</a>",
        "links/anchor|<a href=\"ziel.html#gr%C3%B6sse\">x</a>",
        "links/anchor|<a href=\"" + BASE + "ziel.html#weg\">x</a>",
        "links/anchor|<svg><use href=\"bild.svg#weg\"/></svg>",
        "links/case|<a href=\"Ziel.html\">x</a>",
        "links/case|<a href=\"ORDNER/\">x</a>",
        "links/case|<img src=\"bild.SVG\" alt=\"\">",
        "links/case|<img src=\"foto%20tor.jpg\" alt=\"\">",
        "links/unicode-form|<a href=\"U\u0308bersicht.html\">x</a>",
        "links/no-index|<a href=\"leer/\">x</a>",
        "links/no-index|<a href=\"leer\">x</a>",
        "links/outside|<a href=\"../anderes.html\">x</a>",
        "links/outside|<img src=\"../../bild.svg\" alt=\"\">",
        "links/empty|<a href=\"\">x</a>",
        "links/empty|<area href=\"\" alt=\"x\">",
        "links/empty|<img src=\"bild.svg\" srcset=\"\" alt=\"\">",
        "links/empty|<picture><source srcset=\" \"><img src=\"bild.svg\" alt=\"\"></picture>",
        "links/empty|<link rel=\"preload\" as=\"image\" imagesrcset=\"\">",
        "links/empty|<form action=\"ziel.html\"><button formaction=\"\">x</button></form>",
        "links/empty|<img src=\"bild.svg\" longdesc=\"\" alt=\"\">",
        "links/empty|<table background=\"\"></table>",
        "links/empty|<svg><image xlink:href=\"\"/></svg>",
        "links/empty|<svg><a xlink:href=\"\"><text>x</text></a></svg>",
        "links/empty|<meta http-equiv=\"refresh\" content=\"5; url=\">",
        "links/empty|<link rel=\"canonical\" href=\"\">",
        "links/empty|<style>a { background: url() }</style>",
        "links/empty|<style>a { background: url('') }</style>",
        "links/empty|<style>@import \"\";</style>",
        "links/empty|<p style=\"background: url()\">x</p>",
        "links/empty|<script type=\"application/ld+json\">{\"image\": \"\"}</script>",
        "links/empty|<a href=\"  \">x</a>",
        "links/empty|<img src=\"\" alt=\"\">",
        "links/empty|<script src=\"\"></script>",
        "links/empty|<iframe src=\"\"></iframe>",
        "links/empty|<form action=\"\"></form>",
        "links/empty|<link rel=\"stylesheet\" href=\"\">",
        "links/empty|<video src=\"film.mp4\" poster=\"\"></video>",
        "links/empty|<object data=\"\"></object>",
        "links/empty|<blockquote cite=\"\">x</blockquote>",
        "links/empty|<meta property=\"og:image\" content=\"\">",
        "links/no-source|<img alt=\"\">",
        "links/no-source|<img>",
        "links/no-source|<iframe></iframe>",
        "links/no-source|<video></video>",
        "links/no-source|<audio></audio>",
        "links/no-source|<embed type=\"x\">",
        "links/no-source|<video src=\"film.mp4\"><track kind=\"captions\"></video>",
        "links/malformed|<a href=\"https://\">x</a>",
        "links/malformed|<a href=\"https:///a\">x</a>",
        "links/malformed|<a href=\"https:/www.lindwerth.example\">x</a>",
        "links/malformed|<a href=\"https:www.lindwerth.example\">x</a>",
        "links/malformed|<a href=\"https://www..lindwerth.example/\">x</a>",
        "links/malformed|<a href=\"https://www lindwerth.example/\">x</a>",
        "links/malformed|<a href=\"https://www.lindwerth.example/100%\">x</a>",
        "links/malformed|<a href=\"htps://www.lindwerth.example/\">x</a>",
        "links/malformed|<a href=\"hhtps://www.lindwerth.example/\">x</a>",
        "links/malformed|<a href=\"mailtoo:amt@stadt.example\">x</a>",
        "links/malformed|<a href=\"ziel%2.html\">x</a>",
        "links/malformed|<a href=\"https://a:99999999/\">x</a>",
        "links/mail|<a href=\"mailto:\">x</a>",
        "links/mail|<a href=\"mailto:amt\">x</a>",
        "links/mail|<a href=\"mailto:amt@\">x</a>",
        "links/mail|<a href=\"mailto:amt@stadt\">x</a>",
        "links/mail|<a href=\"mailto:amt(at)stadt.example\">x</a>",
        "links/mail|<a href=\"mailto:a@stadt.example;b@stadt.example\">x</a>",
        "links/mail|<a href=\"mailto://amt@stadt.example\">x</a>",
        "links/phone|<a href=\"tel:\">x</a>",
        "links/phone|<a href=\"tel:Rathaus\">x</a>",
        "links/phone|<a href=\"tel:+49 221 ABC\">x</a>",
        "links/script|<a href=\"javascript:void(0)\">x</a>",
        "links/script|<a href=\"java&#10;script:alert(1)\">x</a>",
        "links/own-computer|<a href=\"file:///C:/Users/x/plan.pdf\">x</a>",
        "links/own-computer|<a href=\"C:\\Users\\x\\plan.pdf\">x</a>",
        "links/own-computer|<img src=\"C:/bild.png\" alt=\"\">",
        "links/backslash|<a href=\"ordner\\index.html\">x</a>",
        "links/insecure|<a href=\"http://www.lindwerth.example/\">x</a>",
        "links/insecure|<img src=\"http://www.lindwerth.example/a.png\" alt=\"\">",
        "links/insecure|<form action=\"http://www.lindwerth.example/\"></form>",
        "links/duplicate-id|<p id=\"a\">1</p><p id=\"a\">2</p>",
        "links/download|<a href=\"plan.pdf\">Der Plan</a>",
        "links/download|<a href=\"plan.pdf\">Der Plan (PDF)</a>",
        "links/download|<a href=\"plan.pdf\">Der Plan, 1,5 MB</a>",
        "links/hreflang|<link rel=\"alternate\" hreflang=\"deutsch-\" href=\"index.html\">");
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void finds(String planted) throws IOException {
    int bar = planted.indexOf('|');
    List<Finding> found = found(planted.substring(bar + 1));

    assertThat(found).extracting(Finding::rule).containsExactly(planted.substring(0, bar));
    assertThat(found.get(0).file()).isEqualTo("index.html");
    assertThat(found.get(0).position().line()).as("the line where it stands").isEqualTo(3);
    assertThat(found.get(0).help().isNone()).as("says what to do").isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "href=",
        " src=",
        " srcset=",
        "imagesrcset=",
        "poster=",
        "data=",
        "cite=",
        "<form action=",
        "formaction=",
        "longdesc=",
        "background=",
        "xlink:href=",
        "style=",
        "og:image",
        "\"refresh\"",
        "\"canonical\"",
        "ld+json",
        "url(",
        "@import"
      })
  void everyAttributeThatCarriesAnAddressIsTriedValidBrokenAndEmpty(String attribute) {
    assertThat(right()).as("valid").anyMatch(html -> html.contains(attribute));
    assertThat(wrong())
        .as("broken")
        .anyMatch(html -> html.startsWith("links/broken|") && html.contains(attribute));
    assertThat(wrong())
        .as("empty")
        .anyMatch(html -> html.startsWith("links/empty|") && html.contains(attribute));
  }

  @Test
  void thereAreEnoughFaultsAndTraps() {
    assertThat(right().distinct().count()).isGreaterThanOrEqualTo(200);
    assertThat(wrong().distinct().count()).isGreaterThanOrEqualTo(80);
  }

  /** What stands in files and elements of its own: valid, broken and empty. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "sitemap.xml | <urlset><url><loc>%s</loc></url></urlset>",
        "sitemap.xml | <urlset><url><image:image><image:loc>%s</image:loc></image:image></url></urlset>",
        "feed.xml | <feed><link rel='self' href='%s'/></feed>",
        "feed.xml | <feed><logo>%s</logo></feed>",
        "rss.xml | <rss><channel><link>%s</link></channel></rss>",
        "karte.svg | <svg><image href='%s'/></svg>",
        "karte.svg | <svg><a xlink:href='%s'/></svg>",
        "stil.css | a { background: url(%s) }",
        "stil.css | @import '%s';",
        "app.html | <!DOCTYPE html><html lang='de' manifest='%s'><title>x</title>"
      })
  void everyFileThatCarriesAddressesIsTriedValidBrokenAndEmpty(String file, String text)
      throws IOException {
    String way = file.equals("app.html") ? "<a href=\"app.html\">x</a>" : "";
    write(file, text.formatted(BASE + "ziel.html"));
    assertThat(found(way)).as("valid").isEmpty();
    write(file, text.formatted(BASE + "weg.html"));
    assertThat(found(way))
        .as("broken")
        .extracting(f -> f.rule() + " " + f.file())
        .containsExactly("links/broken " + file);
    write(file, text.formatted(""));
    assertThat(found(way))
        .as("empty")
        .extracting(f -> f.rule() + " " + f.file())
        .containsExactly("links/empty " + file);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "standard | <main><a href='ort.html'>x</a></main> | true",
        "plain | <main><p><a href='ort.html#a'><b>x</b></a></p></main> | true",
        "easy | <main><a href='ort.html'>x</a></main> | false",
        "standard | <main><a href='ort.html'>x (in schwieriger Sprache)</a></main> | false",
        "standard | <main><a href='ort.html'>x <span class=faden-link-warning>!</span></a></main> | false",
        "standard | <main><a href='ort.html' aria-label='x, in difficult language'>x</a></main> | false",
        "standard | <main><a href='ort.html' hreflang='en'>x (auf Englisch)</a></main> | false",
        "standard | <nav><a href='ort.html'>x</a></nav> | false"
      })
  void aLinkOutOfEasyLanguageSaysSo(String level, String html, boolean alarm) throws IOException {
    page("ort.html", "<body class='page level-" + level + "'><p id=a>");
    List<Finding> found = found("<body class='level-easy'>" + html);
    assertThat(found)
        .extracting(Finding::rule)
        .isEqualTo(alarm ? List.of("links/easy") : List.of());
    assertThat(found).allMatch(finding -> finding.position().line() == 3);
    assertThat(found("<body class='level-plain'>" + html)).as("not from plain language").isEmpty();
  }

  @Test
  void marksTheAddressItself() throws IOException {
    Finding finding = found("<p>Ein <a class=\"x\" href=\"weg.html\">Link</a></p>").get(0);
    assertThat(finding.position().column()).isEqualTo(27);
    assertThat(finding.position().endColumn()).isEqualTo(35);
    assertThat(finding.target()).isEqualTo("weg.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zeil.html", "ziel", "tief/blatt.html"})
  void proposesTheFileThatWasProbablyMeant(String written) throws IOException {
    Finding finding = found("<a href=\"" + written + "\">x</a>").get(0);
    assertThat(finding.help().arguments().toString())
        .isIn("[ziel.html]", "[ordner/tief/blatt.html]");
  }

  @Test
  void proposesThePlaceThatWasProbablyMeant() throws IOException {
    Finding finding = found("<a href=\"ziel.html#ein\">x</a>").get(0);
    assertThat(finding.help().arguments()).containsExactly("eins");
  }

  @Test
  void aLinkToAMovedPageIsToldItsNewPlace() throws IOException {
    page("alt.html", "<meta http-equiv=\"refresh\" content=\"0; url=ziel.html\">");
    Finding finding = found("<a href=\"alt.html\">x</a>").get(0);
    assertThat(finding.rule()).isEqualTo("links/moved");
    assertThat(finding.help().arguments()).containsExactly("ziel.html");
  }

  @Test
  void aPageThatNobodyLinksToIsAnOrphanAndSoIsWhatOnlyItLinksTo() throws IOException {
    page("insel.html", "<a href=\"hinterland.html\">x</a>");
    page("hinterland.html", "<a href=\"insel.html\">x</a>");
    assertThat(found(""))
        .allMatch(finding -> finding.rule().equals("links/orphan"))
        .extracting(Finding::file)
        .containsExactly("hinterland.html", "insel.html");
  }

  @Test
  void aPageThatAFormLeadsToIsNoOrphan() throws IOException {
    page("suche.html", "");
    assertThat(found("<form action=\"suche.html\"></form>")).isEmpty();
  }

  @Test
  void thePageForUnknownAddressesAndOldAddressesAreNoOrphans() throws IOException {
    page("404.html", "");
    page("alt.html", "<meta http-equiv=\"refresh\" content=\"0; url=ziel.html\">");
    assertThat(found("")).isEmpty();
  }

  @Test
  void languagesThatNameEachOtherAreFine() throws IOException {
    String pair =
        "<link rel=\"alternate\" hreflang=\"de\" href=\""
            + BASE
            + "index.html\">"
            + "<link rel=\"alternate\" hreflang=\"en\" href=\""
            + BASE
            + "en.html\">"
            + "<link rel=\"alternate\" hreflang=\"x-default\" href=\""
            + BASE
            + "index.html\">";
    page("en.html", pair);
    assertThat(found(pair + "<a href=\"en.html\">English</a>")).isEmpty();
  }

  @Test
  void aLanguageThatDoesNotNameThisPageIsFound() throws IOException {
    page("en.html", "");
    String half =
        "<link rel=\"alternate\" hreflang=\"de\" href=\"index.html\">"
            + "<link rel=\"alternate\" hreflang=\"en\" href=\"en.html\">";
    assertThat(found(half + "<a href=\"en.html\">English</a>"))
        .extracting(Finding::rule)
        .containsExactly("links/hreflang");
  }

  @Test
  void aCanonicalAddressThatSearchEnginesMayNotReadIsFound() throws IOException {
    page("ziel.html", "<meta name=\"robots\" content=\"noindex\">");
    assertThat(
            found("<link rel=\"canonical\" href=\"" + BASE + "ziel.html\"><a href=ziel.html>x</a>"))
        .extracting(Finding::rule)
        .containsExactly("links/canonical");
  }

  @Test
  void aBaseChangesWhereAddressesStart() throws IOException {
    assertThat(found("<base href=\"ordner/\"><a href=\"tief/blatt.html\">x</a>")).isEmpty();
    assertThat(found("<base href=\"/ordner/x.html\"><a href=\"tief/blatt.html\">x</a>")).isEmpty();
    assertThat(found("<base href=\"" + BASE + "ordner/\"><a href=\"tief/blatt.html\">x</a>"))
        .isEmpty();
    assertThat(found("<base href=\"https://cdn.example/\"><a href=\"tief/blatt.html\">x</a>"))
        .as("all addresses lead elsewhere, so no page is reached")
        .extracting(Finding::rule)
        .containsOnly("links/orphan");
    assertThat(found("<base href=\"ordner/\"><a href=\"ziel.html\">x</a>"))
        .extracting(Finding::rule)
        .containsExactly("links/broken");
  }

  @Test
  void styleSheetsSitemapsFeedsAndDrawingsAreReadToo() throws IOException {
    write("stil.css", "a {\n  background: url(weg.png);\n}\n");
    write(
        "sitemap.xml",
        "<urlset>\n<url><loc>"
            + BASE
            + "weg.html</loc></url>\n<url><loc>"
            + BASE
            + "ziel.html</loc></url></urlset>");
    write("feed.xml", "<feed>\n<link href=\"" + BASE + "weg.html\"/></feed>");
    write("rss.xml", "<rss><channel>\n<link>" + BASE + "weg.html</link></channel></rss>");
    write("karte.svg", "<svg>\n<image href=\"weg.png\"/><a href=\"ziel.html\"/></svg>");

    assertThat(found(""))
        .extracting(f -> f.rule() + " " + f.file() + ":" + f.position().line())
        .containsExactly(
            "links/broken feed.xml:2",
            "links/broken karte.svg:2",
            "links/broken rss.xml:2",
            "links/broken sitemap.xml:2",
            "links/broken stil.css:2");
  }

  @Test
  void aFileThatIsNotUtf8IsToldAndNothingElseSuffers() throws IOException {
    Files.write(site.resolve("alt.css"), new byte[] {'/', '*', (byte) 0xe4, '*', '/'});
    assertThat(found("<a href=\"ziel.html\">x</a>"))
        .extracting(Finding::rule)
        .containsExactly("links/encoding");
  }

  /** Checks a start page with this HTML on its third line; the other pages are linked. */
  private List<Finding> found(String html) throws IOException {
    write(
        "index.html",
        "<!DOCTYPE html>\n<html lang=\"de\"><title>x</title>\n"
            + html
            + "\n<p><a href=\"/ziel.html\">1</a><a href=\"/ordner/\">2</a>"
            + "<a href=\"/ordner/tief/blatt.html\">3</a><a href=\"/%C3%9Cbersicht.html\">4</a>");
    return new Report(LocalLinks.of(site, BASE).check(done -> {}).findings()).findings();
  }

  private void page(String name, String body) throws IOException {
    write(name, "<!DOCTYPE html><html lang=\"de\"><title>x</title>" + body);
  }

  private void write(String name, String text) throws IOException {
    Path file = site.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}

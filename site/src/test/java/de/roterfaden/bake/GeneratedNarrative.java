package de.roterfaden.bake;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * Writes a narrative of any length, with everything in it that pages can have, the same words every
 * time. What must never be public bears the word {@link #CANARY}.
 */
public final class GeneratedNarrative {

  /** Stands in drafts and in every field that is not public. */
  public static final String CANARY = "Kanarienvogel";

  private static final String[] SUBJECTS = {
    "Die Stadt",
    "Der Rat",
    "Ein Verein",
    "Die Schule am Fluss",
    "Unser Nachbar",
    "Die Werkstatt",
    "Der letzte Bus",
    "Die alte Mühle",
    "Eine Gruppe von Eltern",
    "Das Rathaus",
    "Der Markt",
    "Die Feuerwehr",
    "Ein junger Gärtner",
    "Die Bücherei",
    "Der Kanal",
    "Unsere Bürgermeisterin"
  };
  private static final String[] VERBS = {
    "baut",
    "öffnet",
    "pflegt",
    "zeigt",
    "verändert",
    "braucht",
    "findet",
    "repariert",
    "erzählt",
    "bezahlt",
    "plant",
    "schützt",
    "verliert",
    "gewinnt",
    "teilt",
    "kennt"
  };
  private static final String[] OBJECTS = {
    "den Platz vor der Kirche",
    "eine neue Brücke",
    "das Geld für die Bäume",
    "seinen Weg nach Hause",
    "die Geschichte der Straße",
    "einen Raum ohne Miete",
    "das Wasser im Sommer",
    "die lange Tafel",
    "jeden zweiten Samstag",
    "den Garten hinter dem Werk",
    "die Halle mit dem Glasdach",
    "ein Versprechen aus dem Frühjahr",
    "den Schatten der Linden",
    "alle Räder der Kinder"
  };
  private static final String[] ENDS = {
    "weil es vorher niemand getan hat",
    "seit dem Hochwasser",
    "und niemand fragt nach Gewinn",
    "bis die Glocke läutet",
    "auch bei Regen",
    "ohne dass es jemand merkt",
    "mit vielen Helfern",
    "obwohl das Geld knapp ist",
    "vor den Augen aller",
    "für die Menschen im Tal"
  };

  private final Path folder;
  private final Random random = new Random(2035);

  private GeneratedNarrative(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes a narrative with so many chapters in standard language; every second has an easy twin.
   */
  public static void write(Path folder, int chapters) throws IOException {
    GeneratedNarrative narrative = new GeneratedNarrative(folder);
    narrative.settings();
    narrative.data();
    narrative.start();
    narrative.plainPages();
    for (int number = 1; number <= chapters; number++) {
      narrative.chapter(number);
    }
  }

  /** Adds what is only for the team: drafts, notes, a picture of the draft. */
  public static void addSecrets(Path folder) throws IOException {
    GeneratedNarrative narrative = new GeneratedNarrative(folder);
    narrative.file(
        "content/kapitel/entwurf/index.md",
        """
        ---
        title: Entwurf %1$s
        type: chapter
        time: future
        status: draft
        order: 2
        picture: entwurf-%1$s.svg
        notes: Notiz %1$s
        ---
        Noch geheim: %1$s. ![](entwurf-%1$s.svg)
        """
            .formatted(CANARY));
    narrative.picture("kapitel/entwurf/entwurf-" + CANARY + ".svg", CANARY);
    narrative.picture("kapitel/kapitel-0001/unbenutzt-" + CANARY + ".svg", CANARY);
    narrative.file(
        "content/kapitel/kapitel-0001/en.md",
        """
        ---
        title: A twin that is a draft
        status: draft
        ---
        %s
        """
            .formatted(CANARY));
  }

  private void settings() throws IOException {
    file(
        "narrative.yml",
        """
        title: {standard: Musterau 2040, leicht: "Musterau im Jahr 2040", en: Musterau 2040}
        claim: Ein Fluss, eine Stadt
        description: {standard: Wie Musterau lebt und was es vorhat, en: How Musterau lives}
        asOf: 2026-10-01
        theme: portal
        versions:
          - {id: standard, file: index, language: de, level: standard, label: Alltagssprache}
          - {id: einfach, language: de, level: plain, label: Einfache Sprache}
          - {id: leicht, language: de, level: easy, label: Leichte Sprache}
          - {id: en, language: en, level: standard, label: English}
        municipalities:
          - id: musterau
            name: Stadt Musterau
            federalState: NW
            population: 12000
            website: https://www.musterau.example/
            publisher: {authority: Stadt Musterau, represented: Ina Beispiel, responsible: Udo Beispiel, street: Am Fluss 1, postcode: "05999", town: Musterau}
            contact: {email: rathaus@musterau.example, phone: 0221 4710-200}
            colors: {brand: ["#1f5f6b", "#a3262a"]}
        bodies:
          - {id: rat, name: {standard: Rat der Stadt Musterau, en: Musterau Town Council}, municipality: musterau}
        contacts:
          - {id: team, name: Ada Beispiel, role: Redaktion, email: team@musterau.example, phone: 0221 4710-201, purpose: feedback}
        paths: {futureTasks: aufgaben, changes: neues}
        notes: Nur für die Redaktion, %s
        """
            .formatted(CANARY));
  }

  private void data() throws IOException {
    file(
        "data/future-tasks.yml",
        """
        futureTasks:
          - id: wasser
            order: 1
            color: 2
            pattern: waves
            pictogram: water
            vision: fluss
            title: {standard: Am Wasser leben, einfach: Am Wasser leben, leicht: "Wir leben am Wasser", en: Living by the water}
            question: {standard: Wem gehört das Ufer?, en: Whose is the bank?}
            summary: {standard: Das Ufer wird für alle offen., einfach: Das Ufer ist bald für alle offen., leicht: "Alle dürfen ans Wasser.", en: The bank will be open to all.}
            promise: {standard: Bis 2035 führt ein Weg um den ganzen See., en: By 2035 a path leads around the lake.}
          - id: arbeit
            order: 2
            pictogram: work
            title: {standard: Arbeit in der Nähe, en: Work nearby}
            summary: {standard: Wer hier wohnt soll hier arbeiten können., en: People should be able to work where they live.}
        """);
    file(
        "data/goals.yml",
        """
        goals:
          - {id: uferweg, title: {standard: Ein Weg um den See, en: A path around the lake}, summary: Zwölf Kilometer ohne Stufe, task: wasser}
        """);
    file(
        "data/measures.yml",
        """
        measures:
          - id: steg
            title: {standard: Steg am Nordufer, en: A jetty}
            summary: {standard: Ein Steg aus Holz, en: A wooden jetty}
            goals: [uferweg]
            state: running
            notes: Die Firma ist noch nicht bezahlt, %s
        """
            .formatted(CANARY));
    file(
        "data/visions.yml",
        """
        visions:
          - id: fluss
            title: {standard: Der Fluss im Jahr 2040, en: The river in 2040}
            picture: visionen/fluss.svg
            message: {standard: Alle kommen ans Wasser., en: Everybody gets to the water.}
            points:
              - {id: steg, x: 25, y: 60.5, title: {standard: Der Steg, en: The jetty}, text: {standard: Er hat keine Stufe., en: It has no step.}}
              - {id: baum, x: 70, y: 30, title: {standard: Die Linde, en: The lime tree}, text: {standard: Sie gibt Schatten., en: It gives shade.}, link: task:wasser}
        """);
    file(
        "data/glossary.yml",
        """
        glossary:
          - {id: quartier, term: {standard: Quartier, en: Quarter}, explanation: {standard: Ein Teil der Stadt, en: A part of the town}}
          - {id: aemter, term: {standard: Ämter, en: Offices}, explanation: {standard: Teile des Rathauses, en: Parts of the town hall}}
        """);
    file(
        "data/voices.yml",
        """
        voices:
          - id: mia
            name: Mia Beispiel
            role: {standard: Schülerin, en: pupil}
            text: {standard: Wenn ich allein zur Schule radeln kann., en: When I can cycle to school on my own.}
            consent: {given: 2026-05-01, scope: Nur mit Vornamen %s}
        """
            .formatted(CANARY));
    picture("visionen/fluss.svg", "Fluss");
  }

  private void start() throws IOException {
    file(
        "content/index.md",
        """
        ---
        title: Musterau 2040
        description: Die Erzählung einer Stadt am Fluss
        date: 2026-10-01
        ---
        %s

        ::: vision fluss
        :::

        ::: future-tasks
        :::
        """
            .formatted(paragraph(4)));
    file(
        "content/leicht.md",
        "---\ntitle: Musterau im Jahr 2040\n---\nWir erzählen von unserer Stadt.\nSie liegt am Fluss.\n");
    file("content/einfach.md", "---\ntitle: Musterau 2040\n---\nWir erzählen von unserer Stadt.\n");
    file("content/en.md", "---\ntitle: Musterau 2040\n---\nThe story of a town by a river.\n");
  }

  private void plainPages() throws IOException {
    String[][] pages = {
      {"impressum", "legal-notice", "Impressum"},
      {"datenschutz", "privacy", "Datenschutz"},
      {"barrierefreiheit", "accessibility", "Erklärung zur Barrierefreiheit"},
      {"glossar", "glossary", "Wörterbuch"}
    };
    for (String[] page : pages) {
      file(
          "content/seiten/" + page[0] + "/index.md",
          "---\ntitle: %s\ntype: page\nrole: %s\n---\n%s\n"
              .formatted(page[2], page[1], paragraph(3)));
    }
  }

  private void chapter(int number) throws IOException {
    String name = "kapitel-%04d".formatted(number);
    String path = "content/kapitel/" + name;
    String time = new String[] {"past", "present", "future"}[number % 3];
    String next = "../kapitel-%04d/".formatted(Math.max(1, number - 1));
    StringBuilder text = new StringBuilder();
    text.append(
        """
        ---
        title: Kapitel %1$d über %2$s
        type: chapter
        description: "%3$s"
        time: %4$s
        order: %1$d
        date: 2026-%5$02d-%6$02d
        tags: [Stadt, Fluss]
        task: wasser
        picture: bild.svg
        notes: Notiz, die niemand lesen soll, %7$s
        %8$s---
        """
            .formatted(
                number,
                pick(OBJECTS),
                sentence(),
                time,
                number % 12 + 1,
                number % 28 + 1,
                CANARY,
                number == 1 ? "aliases: [kapitel/alter-anfang]\n" : ""));
    text.append(paragraph(5)).append("\n\n![](bild.svg)\n\n::: summary\n");
    text.append("- ").append(sentence()).append("\n- ").append(sentence()).append("\n:::\n\n");
    for (int part = 1; part <= 4; part++) {
      text.append("## ")
          .append(sentence().replace(".", ""))
          .append(' ')
          .append(part)
          .append("\n\n");
      text.append(paragraph(6)).append("\n\n").append(paragraph(5)).append("\n\n");
    }
    text.append("Davor steht [ein anderes Kapitel](").append(next).append(").\n\n");
    text.append("::: promise weg-")
        .append(number)
        .append(" by=\"Der Rat\" until=2030 state=planned\n")
        .append(sentence())
        .append("\n:::\n");
    file(path + "/index.md", text.toString());
    if (number % 2 == 0) {
      file(
          path + "/leicht.md",
          "---\ntitle: Kapitel %d in Leichter Sprache\n---\n%s\n%s\n"
              .formatted(number, sentence(), sentence()));
    }
    picture("kapitel/" + name + "/bild.svg", name);
  }

  /** Adds a photo to the imprint. */
  public static void addPhoto(Path folder, String name, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Random grain = new Random(width);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, (x * 255 / width) << 16 | (y * 255 / height) << 8 | grain.nextInt(64));
      }
    }
    Path page = folder.resolve("content/seiten/impressum");
    String format = name.substring(name.indexOf('.') + 1);
    try (OutputStream out = Files.newOutputStream(page.resolve(name))) {
      ImageIO.write(image, format, out);
    }
    Files.writeString(
        page.resolve(name + ".yml"),
        "alt: Ein Farbverlauf von Rot nach Grün\ncredit: Team Musterau\nlicence: CC0\n");
    Files.writeString(page.resolve("index.md"), "\n![](" + name + ")\n", StandardOpenOption.APPEND);
  }

  private void picture(String path, String word) throws IOException {
    file(
        "content/" + path,
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200"><title>%s</title>\
        <rect width="400" height="200" fill="#cde"/><circle cx="90" cy="90" r="%d" fill="#a33"/></svg>
        """
            .formatted(word, 20 + random.nextInt(50)));
    file(
        "content/" + path + ".yml",
        """
        alt: {standard: "Ein roter Kreis, %1$s", leicht: "Ein roter Kreis, %1$s", en: "A red circle, %1$s"}
        caption: {standard: Bild zu %1$s}
        credit: Team Musterau
        licence: CC0
        consent: {persons: none, note: Intern %2$s}
        """
            .formatted(word, CANARY));
  }

  private String paragraph(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(i == 0 ? "" : " ").append(sentence());
    }
    return text.toString();
  }

  private String sentence() {
    return pick(SUBJECTS) + " " + pick(VERBS) + " " + pick(OBJECTS) + ", " + pick(ENDS) + ".";
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }

  private void file(String path, String text) throws IOException {
    Path target = folder.resolve(path);
    Files.createDirectories(target.getParent());
    Files.writeString(target, text);
  }
}

package de.roterfaden.review;

import de.roterfaden.bake.BuildRequest;
import de.roterfaden.bake.BuildResult;
import de.roterfaden.bake.Progress;
import de.roterfaden.bake.SiteBuild;
import de.roterfaden.export.Starter;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.review.Event;
import de.roterfaden.narrative.review.EventLog;
import de.roterfaden.narrative.review.OrderRule;
import de.roterfaden.narrative.review.ReleasedPoint;
import de.roterfaden.narrative.review.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long importing the replies of 12 groups to 200 points and building the edition for groups
 * take, beside the same build before any reply: {@code ReviewBenchmark FOLDER}, an empty one. Three
 * runs, medians.
 */
final class ReviewBenchmark {

  private static final int POINTS = 200;
  private static final int GROUPS = 12;
  private static final int RUNS = 3;
  private static final Pattern TOKEN = Pattern.compile("data-token=\"([^\"]+)\"");

  private ReviewBenchmark() {}

  /** See above. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    double[] without = new double[RUNS];
    double[] with = new double[RUNS];
    double[] importing = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      Path narrative = folder.resolve("run" + run);
      ReviewDesk desk = new ReviewDesk(narrative, Clock.system(ZoneId.systemDefault()));
      List<Path> replies = prepare(narrative, desk);
      without[run] = build(narrative);
      long begin = System.nanoTime();
      desk.take(replies, false).forEach(ReviewBenchmark::fine);
      importing[run] = (System.nanoTime() - begin) / 1e9;
      with[run] = build(narrative);
    }
    System.out.printf(
        Locale.ROOT,
        "%d points, %d groups, medians of %d: build without replies %.2f s; import %.2f s; build with"
            + " replies %.2f s; import and build to build: %.2f%n",
        POINTS,
        GROUPS,
        RUNS,
        median(without),
        median(importing),
        median(with),
        (median(importing) + median(with)) / median(without));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static double build(Path narrative) {
    long begin = System.nanoTime();
    BuildResult result =
        SiteBuild.run(BuildRequest.of(narrative).forEdition(Edition.REVIEW), Progress.SILENT);
    if (!result.published()) {
      throw new IllegalStateException(result.findings().toString());
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  private static void fine(Done done) {
    if (done.isRefused()) {
      throw new IllegalStateException(done.findings().toString());
    }
  }

  private static List<Path> prepare(Path narrative, ReviewDesk desk) throws IOException {
    Starter.create(narrative, Locale.GERMAN);
    StringBuilder groups = new StringBuilder("\ngroups:\n");
    for (int group = 1; group <= GROUPS; group++) {
      groups.append(
          String.format("  - {id: g%d, name: Gruppe %d, body: rat, members: 5}%n", group, group));
    }
    Path settings = narrative.resolve("narrative.yml");
    Files.writeString(settings, Files.readString(settings) + groups);
    for (int chapter = 0; chapter < POINTS / 10; chapter++) {
      StringBuilder text =
          new StringBuilder(
              "---\ntitle: Kapitel "
                  + chapter
                  + "\ntype: chapter\norder: 1"
                  + chapter
                  + "\ntime: future\n---\n\n");
      for (int point = 0; point < 10; point++) {
        text.append(
            String.format(
                "::: story-point bp-%03d%n**Aussage:** Der Weg %d wird bis 2030 gebaut.%n%n**Nutzen:** Wer dort"
                    + " wohnt, kommt in zwölf Minuten zum Markt.%n%n**Risiko:** Das Geld reicht nicht.%n:::%n%n",
                chapter * 10 + point, point));
      }
      Path file = narrative.resolve("content/kapitel/k" + chapter + "/index.md");
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.toString());
    }
    fine(desk.release("r", false));
    fine(
        desk.open(
            new ReviewDesk.Opening(
                "runde",
                "",
                "",
                Optional.empty(),
                OffsetDateTime.now(Clock.system(ZoneId.systemDefault())).plusDays(9),
                OrderRule.LISTED,
                ""),
            false));
    Review review = Review.of(EventLog.read(narrative));
    Event.Release release = review.latest().orElseThrow();
    List<Path> replies = new ArrayList<>();
    for (int group = 1; group <= GROUPS; group++) {
      replies.add(reply(narrative, release, "g" + group));
    }
    return replies;
  }

  private static Path reply(Path narrative, Event.Release release, String group)
      throws IOException {
    Matcher token =
        TOKEN.matcher(
            Files.readString(
                narrative.resolve("review/forms/runde/" + group + "/runde-" + group + ".html")));
    if (!token.find()) {
      throw new IllegalStateException("no token");
    }
    StringBuilder json =
        new StringBuilder(
            String.format(
                "{\"form\":\"roter-faden-review\",\"schema\":1,\"round\":\"runde\",\"group\":\"%s\",\"token\":\"%s\",\"positions\":[",
                group, token.group(1)));
    String[] stances = {"support", "change", "object", "abstain"};
    int number = group.hashCode() & 0xff;
    for (ReleasedPoint point : release.points()) {
      json.append(number == (group.hashCode() & 0xff) ? "" : ",")
          .append(
              String.format(
                  "{\"point\":\"%s\",\"wording\":\"%s\",\"stance\":\"%s\",\"reason\":\"Weil der Weg %d Leuten"
                      + " hilft und anderen nicht.\",\"proposal\":\"\",\"minority\":\"\",\"joint\":[],\"resolved\":\"\",\"released\":true}",
                  point.id(), point.wording(), stances[number % 4], number));
      number++;
    }
    Path file =
        narrative.resolveSibling("reply-" + narrative.getFileName() + "-" + group + ".json");
    return Files.writeString(file, json.append("],\"contributions\":[]}").toString());
  }
}

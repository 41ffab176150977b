package de.roterfaden.plan;

import de.roterfaden.finding.Messages;
import de.roterfaden.finding.ReportStyle;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jsoup.nodes.Entities;

/**
 * A plan as a page of its own that needs no network: a bar for each step, and the same as words.
 */
public final class PlanPage {

  private static final int WIDTH = 720;
  private static final int ROW = 22;

  /** Below this many units a bar could not be seen. */
  private static final double SHORTEST = 4;

  private final Messages messages;

  /** A writer in the language of {@code messages}. */
  public PlanPage(Messages messages) {
    this.messages = messages;
  }

  /** Writes a plan. */
  public void write(CouncilPlan plan, Appendable out) throws IOException {
    String title = words("plan.title", PlanText.day(plan.decision(), messages));
    out.append("<!DOCTYPE html>\n<html lang=\"" + messages.locale().getLanguage() + "\">\n<head>\n")
        .append("<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>" + title + "</title>\n")
        .append("<style>\n" + ReportStyle.css() + "</style>\n</head>\n<body>\n<main>\n")
        .append("<h1>" + title + "</h1>\n");
    if (plan.past() > 0) {
      out.append("<p class=\"lead blocked\">" + words("plan.late", plan.past()) + "</p>\n");
    }
    bars(plan, out);
    out.append("<h2>" + words("plan.before") + "</h2>\n");
    steps(plan.before(), out);
    out.append("<h2>" + words("plan.later") + "</h2>\n");
    steps(plan.later(), out);
    out.append("<p>" + words("plan.note") + "</p>\n</main>\n</body>\n</html>\n");
  }

  private void steps(List<PlannedStep> steps, Appendable out) throws IOException {
    out.append("<ul class=\"notes\">\n");
    for (PlannedStep step : steps) {
      String css =
          switch (step.state()) {
            case PAST -> "error";
            case NOW -> "warning";
            case AHEAD -> "info";
          };
      out.append("<li class=\"" + css + "\">")
          .append(escape(PlanText.when(step, messages)))
          .append(" · " + words("plan.state." + step.state()))
          .append("<br><b>" + words("plan.step." + step.id()) + "</b>")
          .append("<span class=\"help\">" + words("plan.step." + step.id() + ".help") + "</span>");
      if (!step.blackout().isEmpty()) {
        out.append("<span class=\"help\">" + words("plan.blackout", step.blackout()) + "</span>");
      }
      out.append("</li>\n");
    }
    out.append("</ul>\n");
  }

  /** The steps before the decision on a line of time; the list below says the same in words. */
  private void bars(CouncilPlan plan, Appendable out) throws IOException {
    List<PlannedStep> steps = plan.before();
    LocalDate first =
        steps.stream().map(PlannedStep::from).min(LocalDate::compareTo).orElse(plan.decision());
    double unit = WIDTH / (double) Math.max(1, ChronoUnit.DAYS.between(first, plan.decision()));
    int height = ROW * (2 * steps.size() + 2);
    out.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
        .append(
            words("plan.line")
                + "\">\n<svg class=\"plan\" viewBox=\"0 0 "
                + WIDTH
                + " "
                + height
                + "\" role=\"img\"")
        .append(" aria-label=\"" + words("plan.picture") + "\">\n");
    LocalDate month = first.withDayOfMonth(1).plusMonths(1);
    while (!month.isAfter(plan.decision())) {
      double x = unit * ChronoUnit.DAYS.between(first, month);
      String name = month.getMonth().getDisplayName(TextStyle.SHORT, messages.locale());
      out.append("<path class=\"month\" d=\"M" + round(x) + " 0V" + height + "\"/>")
          .append("<text class=\"quiet\" x=\"" + round(x + 4) + "\" y=\"15\">" + escape(name))
          .append("</text>\n");
      month = month.plusMonths(1);
    }
    int row = 1;
    for (PlannedStep step : steps) {
      double left = unit * ChronoUnit.DAYS.between(first, step.from());
      double wide = Math.max(SHORTEST, unit * ChronoUnit.DAYS.between(step.from(), step.to()));
      left = Math.min(left, WIDTH - wide);
      boolean right = left > WIDTH / 2.0;
      out.append("<text x=\"" + round(right ? left + wide : left) + "\" y=\"" + (row * ROW + 15))
          .append(right ? "\" text-anchor=\"end" : "")
          .append("\">" + words("plan.step." + step.id()) + "</text>")
          .append("<rect class=\"" + step.state() + "\" x=\"" + round(left) + "\" y=\"")
          .append((row + 1) * ROW + "\" width=\"" + round(wide) + "\" height=\"10\" rx=\"3\"/>\n");
      row += 2;
    }
    out.append("</svg>\n</div>\n");
  }

  private static String round(double number) {
    return String.valueOf(Math.round(number));
  }

  private String words(String key, Object... arguments) {
    return escape(messages.text(key, arguments));
  }

  private static String escape(String text) {
    return Entities.escape(text).replace("\"", "&quot;");
  }
}

package de.roterfaden.plan;

import de.roterfaden.finding.Messages;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** A plan for a person at a terminal. */
public final class PlanText {

  private static final int WIDTH = 92;

  private final Messages messages;

  /** A writer in the language of {@code messages}. */
  public PlanText(Messages messages) {
    this.messages = messages;
  }

  /** Writes a plan. */
  public void write(CouncilPlan plan, Appendable out) throws IOException {
    out.append(messages.text("plan.title", day(plan.decision(), messages)) + "\n\n");
    if (plan.past() > 0) {
      wrap("", messages.text("plan.late", plan.past()), out);
      out.append("\n");
    }
    steps(plan.before(), out);
    out.append(messages.text("plan.later") + "\n\n");
    steps(plan.later(), out);
    wrap("", messages.text("plan.note"), out);
  }

  private void steps(List<PlannedStep> steps, Appendable out) throws IOException {
    for (PlannedStep step : steps) {
      out.append(when(step, messages) + "  " + messages.text("plan.state." + step.state()) + "\n");
      wrap("    ", messages.text("plan.step." + step.id()), out);
      wrap("    ", messages.text("plan.step." + step.id() + ".help"), out);
      if (!step.blackout().isEmpty()) {
        wrap("    ", messages.text("plan.blackout", step.blackout()), out);
      }
      out.append("\n");
    }
  }

  private static void wrap(String indent, String text, Appendable out) throws IOException {
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && indent.length() + line.length() + 1 + word.length() > WIDTH) {
        out.append(indent + line + "\n");
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    out.append(indent + line + "\n");
  }

  /** The days of a step in words. */
  static String when(PlannedStep step, Messages messages) {
    return step.takesTime()
        ? messages.text("plan.from-to", day(step.from(), messages), day(step.to(), messages))
        : messages.text("plan.until", day(step.to(), messages));
  }

  /** A day as people write it. */
  static String day(LocalDate day, Messages messages) {
    DateTimeFormatter form = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
    return form.withLocale(messages.locale()).format(day);
  }
}

package de.roterfaden.bake.view;

import de.roterfaden.narrative.Reads;
import java.util.List;
import java.util.Map;

/**
 * A future task.
 *
 * @param id id in the data
 * @param title name
 * @param question the question behind it
 * @param summary what it is about
 * @param promise what is promised
 * @param url address of its page relative to the root of the site; "" if the version has none
 * @param color place in the palette, 1 to 8
 * @param pattern {@code dots}, {@code lines}, {@code waves}, {@code grid}, or ""
 * @param pictogram {@code together}, {@code leaf} …, or ""
 * @param picture the picture of its vision, at most one
 * @param goals its goals
 * @param fields its fields of action
 * @param measures its measures
 * @param chapters chapters that tell about it
 */
public record TaskView(
    String id,
    TextView title,
    TextView question,
    TextView summary,
    TextView promise,
    String url,
    int color,
    String pattern,
    String pictogram,
    List<PictureView> picture,
    List<GoalView> goals,
    List<FieldView> fields,
    List<MeasureView> measures,
    List<LinkView> chapters) {

  public TaskView {
    picture = List.copyOf(picture);
    goals = List.copyOf(goals);
    fields = List.copyOf(fields);
    measures = List.copyOf(measures);
    chapters = List.copyOf(chapters);
  }

  /** Whoever looks at what belongs to a task is noted in {@link Reads}, by {@link #part}. */
  @Override
  public List<GoalView> goals() {
    Reads.note(part("goals"));
    return goals;
  }

  @Override
  public List<FieldView> fields() {
    Reads.note(part("fields"));
    return fields;
  }

  @Override
  public List<MeasureView> measures() {
    Reads.note(part("measures"));
    return measures;
  }

  @Override
  public List<LinkView> chapters() {
    Reads.note(part("chapters"));
    return chapters;
  }

  /** The lists that belong to it, by their parts. */
  Map<String, List<?>> parts() {
    return Map.of(
        part("goals"), goals,
        part("fields"), fields,
        part("measures"), measures,
        part("chapters"), chapters);
  }

  /** The same without these lists. */
  TaskView withoutParts() {
    return new TaskView(
        id, title, question, summary, promise, url, color, pattern, pictogram, picture, List.of(),
        List.of(), List.of(), List.of());
  }

  /** The name of a list among the parts that {@link Reads} tells apart. */
  private String part(String list) {
    return "task/" + id + "/" + list;
  }
}

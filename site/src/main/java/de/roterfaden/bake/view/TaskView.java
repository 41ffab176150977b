package de.roterfaden.bake.view;

import java.util.List;

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
}

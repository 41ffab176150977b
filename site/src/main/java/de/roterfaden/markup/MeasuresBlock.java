package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import de.roterfaden.markup.DataPage.Kind;
import de.roterfaden.narrative.Data;
import de.roterfaden.narrative.Field;
import de.roterfaden.narrative.FutureTask;
import de.roterfaden.narrative.Measure;
import de.roterfaden.narrative.MeasureState;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code measures}: all measures, or those of a task, field, state, municipality or Sustainable
 * Development Goal; as cards or as a table, and the way to all of them.
 */
final class MeasuresBlock implements Block {

  private static final Pattern LIMIT = Pattern.compile("[1-9][0-9]{0,3}");

  @Override
  public String name() {
    return "measures";
  }

  @Override
  public Form form() {
    return Form.EMPTY.keys(
        Key.text("task"),
        Key.text("field"),
        Key.choice("state", ids(MeasureState.values())),
        Key.text("municipality"),
        Key.text("sdg"),
        Key.text("limit"),
        Key.choice("as", "cards", "table"));
  }

  private static String[] ids(MeasureState... states) {
    return Arrays.stream(states).map(MeasureState::id).toArray(String[]::new);
  }

  @Override
  public String html(BlockCall call) {
    PageContext page = call.context();
    List<Measure> all = call.data().measures();
    List<Measure> found = all.stream().filter(measure -> matches(measure, call)).toList();
    check(call);
    List<Measure> shown = found.subList(0, Math.min(found.size(), limit(call)));
    Element block = Element.of("div", "faden-measures");
    if (shown.isEmpty()) {
      return block.add(Element.of("p").text(page.label("measures.none"))).toString();
    }
    MeasureList list = new MeasureList(page);
    block.add(
        call.value("as").equals("table")
            ? list.table(shown, page.label("measures.count", shown.size()))
            : list.cards(shown, call.sectionLevel() + 1));
    return addWayToAll(block, shown.size(), page).toString();
  }

  private static Element addWayToAll(Element block, int shown, PageContext page) {
    List<Measure> all = page.site().narrative().data().measures();
    String home = page.site().plan().homePath(Kind.MEASURES);
    LinkTarget target = page.folder(home);
    if (shown == all.size() || target instanceof LinkTarget.Nowhere || page.isItself(target)) {
      return block;
    }
    String words = Element.escape(page.label("measures.all", all.size()));
    return block.add(Element.of("p", "faden-more").add(page.link(target, words)));
  }

  private static boolean matches(Measure measure, BlockCall call) {
    MeasureFacets facets = call.context().site().facets();
    return is(call.value("task"), facets.tasks(measure))
        && is(call.value("field"), facets.ids(Kind.MEASURES_BY_FIELD, measure))
        && is(call.value("state"), facets.ids(Kind.MEASURES_BY_STATE, measure))
        && is(call.value("municipality"), facets.ids(Kind.MEASURES_BY_MUNICIPALITY, measure))
        && is(call.value("sdg"), facets.ids(Kind.MEASURES_BY_SDG, measure));
  }

  private static boolean is(String wanted, Collection<String> ids) {
    return wanted.isEmpty() || ids.contains(wanted);
  }

  private static int limit(BlockCall call) {
    String limit = call.value("limit");
    return LIMIT.matcher(limit).matches() ? Integer.parseInt(limit) : Integer.MAX_VALUE;
  }

  /** Ids that nothing has: the form knows only that there is a text. */
  private static void check(BlockCall call) {
    Data data = call.data();
    checkId(call, "task", data.futureTasks().stream().map(FutureTask::id));
    checkId(call, "field", data.fields().stream().map(Field::id));
    checkId(
        call,
        "municipality",
        call.context().site().narrative().settings().municipalities().stream()
            .map(municipality -> municipality.id()));
    checkId(
        call,
        "sdg",
        Stream.iterate(1, goal -> goal + 1).limit(MeasureFacets.SDGS).map(Object::toString));
    String limit = call.value("limit");
    if (!limit.isEmpty() && !LIMIT.matcher(limit).matches()) {
      call.report(Problem.error("wrong-limit", limit).about(limit), call.opening());
    }
  }

  private static void checkId(BlockCall call, String key, Stream<String> known) {
    String id = call.value(key);
    List<String> ids = known.toList();
    if (!id.isEmpty() && !ids.contains(id)) {
      call.report(Problem.suggest(Problem.error("wrong-choice", id, key), id, ids), call.opening());
    }
  }
}

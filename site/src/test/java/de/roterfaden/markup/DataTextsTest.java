package de.roterfaden.markup;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Position;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Data;
import de.roterfaden.narrative.LocalizedText;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.SourceMap;
import de.roterfaden.narrative.TestNarratives;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text of the data is forgotten, whatever lists and texts will be added. */
class DataTextsTest {

  private static final LocalizedText BAD =
      TestNarratives.texts("[bad](/kapitel/b/)", "[bad](/kapitel/b/)");

  /** Lists with another file name than their own. */
  private static final Map<String, String> FILES =
      Map.of("futureTasks", "future-tasks", "wordCloud", "word-cloud");

  private final Map<String, Position> places = new LinkedHashMap<>();

  static List<String> lists() {
    List<String> lists = new ArrayList<>();
    for (RecordComponent list : Data.class.getRecordComponents()) {
      lists.add(list.getName());
    }
    return lists;
  }

  @ParameterizedTest
  @MethodSource("lists")
  void aBrokenLinkInAnyTextIsAnErrorWhereItStands(String list) throws Exception {
    Narrative made = TestNarratives.narrative().build();
    Data data = data(list);
    String file = "data/" + FILES.getOrDefault(list, list) + ".yml";
    Narrative narrative =
        new Narrative(
            made.folder(),
            made.edition(),
            made.settings(),
            made.pages(),
            data,
            made.pictures(),
            new SourceMap(Map.of(file, places)));

    List<Finding> findings = Compile.compiler(narrative).dataFindings();

    assertThat(places).as("texts of %s", list).isNotEmpty();
    assertThat(findings)
        .allSatisfy(
            finding -> {
              assertThat(finding.rule()).isEqualTo("markup/unknown-link");
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.file()).isEqualTo(file);
            })
        .extracting(Finding::position)
        .containsExactlyInAnyOrderElementsOf(places.values());
  }

  /** One entry in the list, and nothing in all others. */
  private Data data(String list) throws Exception {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : Data.class.getRecordComponents()) {
      boolean meant = component.getName().equals(list);
      values.add(meant ? List.of(record(element(component), "/" + list + "/0")) : List.of());
    }
    return (Data) constructor(Data.class).newInstance(values.toArray());
  }

  private Object record(Class<?> type, String place) throws Exception {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      values.add(value(component, place + "/" + component.getName()));
    }
    return constructor(type).newInstance(values.toArray());
  }

  private Object value(RecordComponent component, String place) throws Exception {
    Class<?> type = component.getType();
    if (type == LocalizedText.class) {
      return bad(place);
    }
    if (type == List.class && element(component) == LocalizedText.class) {
      return List.of(bad(place + "/0"));
    }
    if (type == List.class && element(component).getPackage() == Data.class.getPackage()) {
      return element(component).isRecord()
          ? List.of(record(element(component), place + "/0"))
          : List.of();
    }
    Map<Class<?>, Object> plain = new HashMap<>();
    plain.put(int.class, 1);
    plain.put(long.class, 1L);
    plain.put(double.class, 1.0);
    plain.put(boolean.class, false);
    plain.put(String.class, component.getName().equals("id") ? "x" : "");
    plain.put(List.class, List.of());
    plain.put(Map.class, Map.of());
    return type.isEnum() ? type.getEnumConstants()[0] : plain.get(type);
  }

  private LocalizedText bad(String place) {
    for (String version : BAD.wordings().keySet()) {
      String wording = version.isEmpty() ? place : place + "/" + version;
      places.put(wording, Position.onLine(places.size() + 1, 3, 9));
    }
    return BAD;
  }

  private static Class<?> element(RecordComponent list) {
    Type type = ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
    return (Class<?>) type;
  }

  private static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
    Class<?>[] types =
        java.util.Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor;
  }
}

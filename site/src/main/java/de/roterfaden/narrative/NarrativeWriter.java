package de.roterfaden.narrative;

import de.roterfaden.narrative.review.Published;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * Writes a narrative back into files, as far as its edition may see it: reading them gives the same
 * records again. Comments, the order of keys, and whatever the edition may not show are lost.
 *
 * <pre>{@code
 * Narrative narrative = NarrativeReader.read(folder, Edition.PUBLIC).narrative().orElseThrow();
 * new NarrativeWriter(narrative).write(copy, body -> body, picture -> true);
 * }</pre>
 */
public final class NarrativeWriter {

  /** What the reader finds out itself and no file says. */
  private static final Set<String> FOUND_OUT = Set.of("file", "width", "height", "scalable");

  /** What authors tell the program, and nobody else. */
  private static final String ACCEPT = "accept";

  private final Narrative narrative;
  private final Dump yaml =
      new Dump(
          DumpSettings.builder()
              .setDefaultFlowStyle(FlowStyle.BLOCK)
              .setWidth(10_000)
              .setSplitLines(false)
              .build());

  public NarrativeWriter(Narrative narrative) {
    this.narrative = narrative;
  }

  /**
   * Writes settings, pages, data and the side files of pictures; pictures and assets are not
   * written.
   *
   * @param folder folder of the copy, which is made if it is not there
   * @param body what is to be done with the Markdown of a page before it is written
   * @param pictures whether the side file of a picture, by its path, is wanted
   */
  public void write(Path folder, UnaryOperator<String> body, Predicate<String> pictures)
      throws IOException {
    write(folder.resolve("narrative.yml"), text(mapping(narrative.settings(), Set.of())));
    for (Page page : narrative.pages()) {
      String front = text(mapping(page.front(), Set.of()));
      write(folder.resolve(page.file()), "---\n" + front + "---\n" + body.apply(page.body()));
    }
    for (Map.Entry<String, Object> list : mapping(narrative.data(), Set.of()).entrySet()) {
      write(
          folder.resolve("data").resolve(DataFiles.fileOf(list.getKey())),
          text(Map.of(list.getKey(), list.getValue())));
    }
    Published.write(narrative.review(), folder);
    for (Map.Entry<String, Picture> picture : new TreeMap<>(narrative.pictures()).entrySet()) {
      if (pictures.test(picture.getKey())) {
        write(
            folder.resolve(picture.getKey() + ".yml"),
            text(mapping(picture.getValue(), FOUND_OUT)));
      }
    }
  }

  private String text(Map<String, Object> mapping) {
    return mapping.isEmpty() ? "" : yaml.dumpToString(mapping);
  }

  /** The keys of a record that say something, with their values as YAML knows them. */
  private Map<String, Object> mapping(Record record, Set<String> without) {
    Map<String, Object> mapping = new LinkedHashMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = valueOf(component, record);
      String key = component.getName();
      if (!key.equals(ACCEPT) && !without.contains(key) && !isUnsaid(component, value)) {
        mapping.put(key, plain(value));
      }
    }
    return mapping;
  }

  private Object plain(Object value) {
    if (value instanceof LocalizedText text) {
      return wordings(text);
    }
    if (value instanceof PartialDate date) {
      return date.iso();
    }
    if (value instanceof Coded coded) {
      return coded.id();
    }
    if (value instanceof List<?> list) {
      List<Object> items = new ArrayList<>();
      list.forEach(item -> items.add(plain(item)));
      return items;
    }
    if (value instanceof Map<?, ?> map) {
      return new TreeMap<>(map);
    }
    return value instanceof Record record ? mapping(record, Set.of()) : value;
  }

  /** A single wording of the main version needs no name. */
  private Object wordings(LocalizedText text) {
    if (text.wordings().keySet().equals(Set.of(""))) {
      return text.wordings().get("");
    }
    Map<String, String> named = new LinkedHashMap<>();
    for (LanguageVersion version : narrative.versions()) {
      text.own(version, narrative.versions()).ifPresent(own -> named.put(version.id(), own));
    }
    return named;
  }

  private static boolean isUnsaid(RecordComponent component, @Nullable Object value) {
    IfAbsent absent = component.getAnnotation(IfAbsent.class);
    if (value instanceof Double number) {
      return absent != null && number.doubleValue() == absent.value();
    }
    if (value instanceof Number number) {
      return number.longValue() == (absent == null ? 0 : absent.value());
    }
    return value == null
        || value.equals(false)
        || value.equals("")
        || value.equals(PartialDate.UNKNOWN)
        || value.equals(YearValue.NONE)
        || (value instanceof List<?> list && list.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty())
        || (value instanceof LocalizedText text && text.isEmpty())
        || (value instanceof Record record && !(value instanceof YearValue) && isEmpty(record));
  }

  private static boolean isEmpty(Record record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (!isUnsaid(component, valueOf(component, record))) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Object valueOf(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}

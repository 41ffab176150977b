package de.roterfaden.narrative;

import de.roterfaden.finding.Position;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text of the data as it was written for one language version.
 *
 * @param file path of its file, relative to the narrative
 * @param position where it stands, with its quotation marks
 * @param version the version that it was written for
 * @param key the key that it stands under, such as {@code summary}
 * @param words what it reads
 */
public record WrittenText(
    String file, Position position, LanguageVersion version, String key, String words) {

  /**
   * All texts of a narrative's data in the order of the files, each version's own wordings only.
   */
  public static List<WrittenText> of(Narrative narrative) {
    Collection collection = new Collection(narrative);
    collection.lists();
    return collection.texts;
  }

  /** A text of another file, as {@link #of(Narrative)}; {@code key} is its place in the file. */
  public static List<WrittenText> of(
      Narrative narrative, LocalizedText text, String file, String key) {
    Collection collection = new Collection(narrative);
    collection.text(text, file, Pointer.of("", key), key);
    return collection.texts;
  }

  private static final class Collection {

    private final Narrative narrative;
    private final List<WrittenText> texts = new ArrayList<>();

    Collection(Narrative narrative) {
      this.narrative = narrative;
    }

    void lists() {
      for (RecordComponent list : Data.class.getRecordComponents()) {
        String file = "data/" + DataFiles.fileOf(list.getName());
        List<?> entries = (List<?>) value(list, narrative.data());
        for (int i = 0; i < entries.size(); i++) {
          String pointer = Pointer.of(Pointer.of("", list.getName()), i);
          record((Record) entries.get(i), file, pointer);
        }
      }
    }

    private void record(Record entry, String file, String pointer) {
      for (RecordComponent component : entry.getClass().getRecordComponents()) {
        value(value(component, entry), file, pointer, component.getName());
      }
    }

    private void value(Object value, String file, String pointer, String key) {
      String inner = Pointer.of(pointer, key);
      if (value instanceof LocalizedText text) {
        text(text, file, inner, key);
      } else if (value instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          if (list.get(i) instanceof LocalizedText text) {
            text(text, file, Pointer.of(inner, i), key);
          } else if (list.get(i) instanceof Record item) {
            record(item, file, Pointer.of(inner, i));
          }
        }
      }
    }

    private void text(LocalizedText text, String file, String pointer, String key) {
      for (Map.Entry<String, String> wording : new TreeMap<>(text.wordings()).entrySet()) {
        String id = wording.getKey();
        String place = id.isEmpty() ? pointer : Pointer.of(pointer, id);
        narrative.versions().stream()
            .filter(version -> id.isEmpty() || version.id().equals(id))
            .findFirst()
            .ifPresent(
                version ->
                    texts.add(
                        new WrittenText(
                            file,
                            narrative.sources().position(file, place),
                            version,
                            key,
                            wording.getValue())));
      }
    }

    private static Object value(RecordComponent component, Record owner) {
      try {
        return component.getAccessor().invoke(owner);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot read " + component, e);
      }
    }
  }
}

package de.roterfaden.narrative;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Tells by a short text whether a value is equal to one of an earlier run of the program: records,
 * collections and plain values by what is in them, sets and maps whatever their order. A value of
 * which it knows nothing is different each time.
 *
 * <p>Length and two independent check sums, which Java has in machine code from its first moment:
 * SHA-256 would take longer than all the rest. They need not withstand an attacker, who could as
 * well write the place where they are kept.
 */
public final class Fingerprint {

  /** Bytes that are waited for: few, since most values are one long text or a few short ones. */
  private static final int ROOM = 1 << 9;

  /** The fields of records in which their components are. */
  private static final ClassValue<List<Field>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
          return components(type);
        }
      };

  private final CRC32 first = new CRC32();
  private final CRC32C second = new CRC32C();
  private final byte[] waiting = new byte[ROOM];
  private int used;
  private long length;

  private Fingerprint() {}

  /** A value of which {@code toString} tells all. */
  public interface Plain {}

  /** The fingerprint of a value; that of null is that of no other. */
  public static String of(@Nullable Object value) {
    Fingerprint print = new Fingerprint();
    print.add(value);
    return print.text();
  }

  /** The fingerprint of bytes. */
  public static String of(byte[] content) {
    Fingerprint print = new Fingerprint();
    print.update(content, content.length);
    return print.text();
  }

  /** The fingerprints of all values of a map, by their keys. */
  public static Map<String, String> ofAll(Map<String, ?> values) {
    Map<String, String> prints = new HashMap<>();
    values.forEach((key, value) -> prints.put(key, of(value)));
    return prints;
  }

  private String text() {
    flush();
    return Long.toHexString(length)
        + "-"
        + Long.toHexString(first.getValue())
        + "-"
        + Long.toHexString(second.getValue());
  }

  private void add(@Nullable Object value) {
    if (value == null) {
      mark('0', 0);
    } else if (value instanceof String text) {
      addText('s', text);
    } else if (value instanceof Record) {
      addRecord(value);
    } else if (value instanceof Map<?, ?> map) {
      mark('m', map.size());
      List<String> entries = new ArrayList<>();
      map.forEach((key, item) -> entries.add(of(key) + "=" + of(item)));
      addSorted(entries);
    } else if (value instanceof Set<?> set) {
      mark('e', set.size());
      List<String> items = new ArrayList<>();
      set.forEach(item -> items.add(of(item)));
      addSorted(items);
    } else if (value instanceof Collection<?> list) {
      mark('l', list.size());
      list.forEach(this::add);
    } else if (value instanceof Optional<?> maybe) {
      mark('o', maybe.isPresent() ? 1 : 0);
      maybe.ifPresent(this::add);
    } else if (value instanceof byte[] bytes) {
      mark('b', bytes.length);
      addAll(bytes);
    } else {
      addPlain(value);
    }
  }

  private void addPlain(Object value) {
    if (value instanceof Enum<?> constant) {
      addText('c', constant.name());
    } else if (value instanceof Plain
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Character
        || value instanceof Path
        || value instanceof TemporalAccessor) {
      addText('p', value.getClass().getName());
      addText('v', value.toString());
    } else {
      addText('?', UUID.randomUUID().toString());
    }
  }

  private void addRecord(Object value) {
    addText('r', value.getClass().getName());
    for (Field component : COMPONENTS.get(value.getClass())) {
      try {
        add(component.get(value));
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static List<Field> components(Class<?> type) {
    List<Field> components = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        // Not through the methods, which would note that somebody reads the parts.
        field.setAccessible(true);
        components.add(field);
      }
    }
    return components;
  }

  private void addSorted(List<String> prints) {
    prints.sort(null);
    prints.forEach(print -> addText('s', print));
  }

  private void addText(char kind, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    mark(kind, bytes.length);
    addAll(bytes);
  }

  /** Kind and size, so that no two values can run into each other. */
  private void mark(char kind, int size) {
    if (used > ROOM - 5) {
      flush();
    }
    waiting[used++] = (byte) kind;
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      waiting[used++] = (byte) (size >> shift);
    }
  }

  private void addAll(byte[] bytes) {
    if (bytes.length > ROOM - used) {
      flush();
    }
    if (bytes.length > ROOM) {
      update(bytes, bytes.length);
    } else {
      System.arraycopy(bytes, 0, waiting, used, bytes.length);
      used += bytes.length;
    }
  }

  private void flush() {
    update(waiting, used);
    used = 0;
  }

  private void update(byte[] bytes, int count) {
    first.update(bytes, 0, count);
    second.update(bytes, 0, count);
    length += count;
  }
}

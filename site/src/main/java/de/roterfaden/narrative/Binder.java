package de.roterfaden.narrative;

import de.roterfaden.narrative.source.YamlNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes records from YAML that fits its schema: a component takes the value of the key of its name.
 * What is not stated is given to the record as null, and the record makes it empty.
 */
final class Binder {

  private static final ClassValue<Plan> PLANS =
      new ClassValue<>() {
        @Override
        protected Plan computeValue(Class<?> type) {
          return Plan.of(type);
        }
      };

  private Binder() {}

  /**
   * Makes a record.
   *
   * @param type the record's class
   * @param mapping values by component name
   * @param more components that do not come from the mapping
   */
  static <R extends Record> R bind(
      Class<R> type, YamlNode.Mapping mapping, Map<String, Object> more) {
    return type.cast(PLANS.get(type).make(mapping, more));
  }

  /** How to make a record of one class. */
  private record Plan(List<RecordComponent> components, Constructor<?> constructor) {

    static Plan of(Class<?> type) {
      List<RecordComponent> components = List.of(type.getRecordComponents());
      Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return new Plan(components, constructor);
      } catch (NoSuchMethodException e) {
        throw new IllegalArgumentException(type + " is no record", e);
      }
    }

    Object make(YamlNode.Mapping mapping, Map<String, Object> more) {
      Object[] values = new Object[components.size()];
      for (int i = 0; i < values.length; i++) {
        RecordComponent component = components.get(i);
        String name = component.getName();
        YamlNode.Entry entry = mapping.entries().get(name);
        if (more.containsKey(name)) {
          values[i] = more.get(name);
        } else if (entry == null || entry.value().isNothing()) {
          values[i] = absent(component);
        } else {
          values[i] = value(entry.value(), component.getGenericType());
        }
      }
      try {
        return constructor.newInstance(values);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot make " + constructor, e);
      }
    }
  }

  private static @Nullable Object absent(RecordComponent component) {
    Class<?> type = component.getType();
    if (!type.isPrimitive()) {
      return null;
    }
    IfAbsent stated = component.getAnnotation(IfAbsent.class);
    int number = stated == null ? 0 : stated.value();
    return type == boolean.class ? (Object) false : number(Integer.toString(number), type);
  }

  private static Object value(YamlNode node, Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic.getRawType() == List.class
          ? list((YamlNode.Sequence) node, generic.getActualTypeArguments()[0])
          : words((YamlNode.Mapping) node);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == LocalizedText.class) {
      return text(node);
    }
    if (plain.isRecord() && node instanceof YamlNode.Mapping mapping) {
      return PLANS.get(plain).make(mapping, Map.of());
    }
    String words = ((YamlNode.Scalar) node).text().strip();
    if (plain == String.class) {
      return words;
    }
    if (plain == PartialDate.class) {
      return PartialDate.parse(words).orElse(PartialDate.UNKNOWN);
    }
    if (plain == boolean.class) {
      return words.equals("true");
    }
    return plain.isEnum() ? coded(words, plain) : number(words, plain);
  }

  private static List<Object> list(YamlNode.Sequence list, Type item) {
    return list.items().stream().map(node -> value(node, item)).toList();
  }

  private static LocalizedText text(YamlNode node) {
    return node instanceof YamlNode.Mapping mapping
        ? new LocalizedText(words(mapping))
        : LocalizedText.of(((YamlNode.Scalar) node).text().strip());
  }

  private static Map<String, String> words(YamlNode.Mapping mapping) {
    Map<String, String> words = new HashMap<>();
    for (YamlNode.Entry entry : mapping.entries().values()) {
      if (!entry.value().isNothing() && entry.value() instanceof YamlNode.Scalar scalar) {
        words.put(entry.key(), scalar.text().strip());
      }
    }
    return words;
  }

  private static Object coded(String word, Class<?> type) {
    Optional<Object> constant =
        Arrays.stream((Object[]) type.getEnumConstants())
            .filter(candidate -> ((Coded) candidate).id().equals(word))
            .findFirst();
    return constant.orElseThrow(() -> new IllegalArgumentException(word + " is no " + type));
  }

  private static Object number(String word, Class<?> type) {
    if (type == double.class) {
      return Double.valueOf(word);
    }
    if (type == long.class) {
      return Long.valueOf(word);
    }
    return Integer.valueOf(word);
  }
}

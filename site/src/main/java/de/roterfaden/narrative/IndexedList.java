package de.roterfaden.narrative;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * A list that cannot change and finds its elements by a key in constant time; of two elements with
 * one key it finds the first.
 *
 * @param <T> what it holds
 */
final class IndexedList<T> extends AbstractList<T> implements RandomAccess {

  private final List<T> elements;
  private final Map<Object, T> byKey = new HashMap<>();

  private IndexedList(List<T> elements, Function<? super T, ?> key) {
    this.elements = List.copyOf(elements);
    this.elements.forEach(element -> byKey.putIfAbsent(key.apply(element), element));
  }

  static <T> IndexedList<T> of(List<T> elements, Function<? super T, ?> key) {
    return new IndexedList<>(elements, key);
  }

  /** The element of a key in a list that was made by {@link #of}. */
  static <T> Optional<T> find(List<T> indexed, Object key) {
    return Optional.ofNullable(((IndexedList<T>) indexed).byKey.get(key));
  }

  @Override
  public T get(int index) {
    return elements.get(index);
  }

  @Override
  public int size() {
    return elements.size();
  }
}

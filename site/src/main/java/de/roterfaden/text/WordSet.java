package de.roterfaden.text;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set of words that is asked for every word of a text and does not change. It answers faster than
 * {@link Set#of}, which divides for every question: most of its slots are empty, so that a word
 * that is not there is mostly known after one look.
 */
public final class WordSet extends AbstractSet<String> {

  /** Slots for each word. */
  private static final int ROOM = 4;

  private final String[] words;
  private final @Nullable String[] slots;

  private WordSet(Collection<String> words) {
    this.words = new LinkedHashSet<>(words).toArray(String[]::new);
    this.slots = new String[Integer.highestOneBit(Math.max(1, this.words.length)) * 2 * ROOM];
    for (String word : this.words) {
      int at = slot(word);
      while (slots[at] != null) {
        at = (at + 1) & (slots.length - 1);
      }
      slots[at] = word;
    }
  }

  public static WordSet of(String... words) {
    return new WordSet(Arrays.asList(words));
  }

  /** The same words; the set itself if it is one of these. */
  public static WordSet copyOf(Collection<String> words) {
    return words instanceof WordSet set ? set : new WordSet(words);
  }

  private int slot(String word) {
    int hash = word.hashCode();
    return (hash ^ (hash >>> 16)) & (slots.length - 1);
  }

  @Override
  public boolean contains(@Nullable Object other) {
    if (!(other instanceof String word)) {
      return false;
    }
    int at = slot(word);
    for (String found = slots[at]; found != null; found = slots[at]) {
      if (found.hashCode() == word.hashCode() && found.equals(word)) {
        return true;
      }
      at = (at + 1) & (slots.length - 1);
    }
    return false;
  }

  @Override
  public Iterator<String> iterator() {
    return Arrays.asList(words).iterator();
  }

  @Override
  public int size() {
    return words.length;
  }
}

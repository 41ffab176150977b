package de.roterfaden.markup;

import de.roterfaden.narrative.Data;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A building block that authors write as {@code ::: name argument {key=value}}. There is one class
 * for each, named after the block and registered in {@link Blocks}; it keeps no state.
 */
interface Block {

  /** The name that authors write. */
  String name();

  /** What may and must stand in its opening line and between its lines. */
  Form form();

  /**
   * Its HTML. The call has been checked against the form: what is required is there, ids are known,
   * values are valid.
   */
  String html(BlockCall call);

  /** Takes the ids that the block gives to its elements; most give none. */
  default void claim(BlockCall call, Anchors anchors) {}

  /** Whether something is required. */
  enum Need {
    NONE,
    OPTIONAL,
    REQUIRED
  }

  /** The ids that an argument may name. */
  @FunctionalInterface
  interface Ids {

    /** Ids in the data; nothing if authors make up the id. */
    Optional<List<String>> in(Data data);
  }

  /**
   * The form of a block.
   *
   * @param argument whether it has an argument
   * @param ids what the argument may be
   * @param keys its keys
   * @param content whether it has Markdown between its lines
   */
  record Form(Need argument, Ids ids, List<Key> keys, Need content) {

    static final Form EMPTY =
        new Form(Need.NONE, data -> Optional.of(List.of()), List.of(), Need.NONE);

    /** The id of something in the data. */
    Form known(Need need, Ids known) {
      return new Form(need, known, keys, content);
    }

    /** An id that the author makes up. */
    Form named(Need need) {
      return new Form(need, data -> Optional.empty(), keys, content);
    }

    Form keys(Key... some) {
      return new Form(argument, ids, Arrays.asList(some), content);
    }

    Form content(Need need) {
      return new Form(argument, ids, keys, need);
    }
  }

  /**
   * A key of a block.
   *
   * @param name key
   * @param required whether it must be given
   * @param kind what its value may be
   * @param choices values to choose from
   */
  record Key(String name, boolean required, Kind kind, List<String> choices) {

    enum Kind {
      TEXT,
      CHOICE,
      DATE,
      ADDRESS
    }

    static Key text(String name) {
      return new Key(name, false, Kind.TEXT, List.of());
    }

    static Key choice(String name, String... choices) {
      return new Key(name, false, Kind.CHOICE, List.of(choices));
    }

    static Key date(String name) {
      return new Key(name, false, Kind.DATE, List.of());
    }

    static Key address(String name) {
      return new Key(name, false, Kind.ADDRESS, List.of());
    }

    Key needed() {
      return new Key(name, true, kind, choices);
    }
  }

  /** The ids of a list of the data. */
  static Optional<List<String>> ids(Collection<String> ids) {
    return Optional.of(List.copyOf(ids));
  }
}

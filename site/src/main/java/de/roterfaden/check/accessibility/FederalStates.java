package de.roterfaden.check.accessibility;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The law of the federation and its states on accessible websites, as far as municipalities are
 * concerned: {@code federal-states.yml}, with date and sources.
 *
 * @param asOf the day on which the sources were looked up
 * @param states the federation ({@code DE}) and its 16 states
 */
record FederalStates(String asOf, List<State> states) {

  private static final String FILE = "federal-states.yml";

  FederalStates {
    states = List.copyOf(states);
  }

  /** How much a state demands of municipalities. */
  enum Demand {
    REQUIRED,
    RECOMMENDED
  }

  /**
   * A fact's source.
   *
   * @param law law or ordinance and paragraph
   * @param url where it, or a body's page about it, can be read
   */
  record Source(String law, String url) {}

  /**
   * Who helps if the municipality does not.
   *
   * @param name its name
   * @param words words one of which a statement names it by, in lower case
   * @param url its page
   * @param email its address, or ""
   * @param source law
   * @param confirmed whether a source of the body or the state says so
   */
  record Body(
      String name,
      List<String> words,
      String url,
      String email,
      Source source,
      boolean confirmed) {}

  /**
   * What is demanded on the start page.
   *
   * @param easy explanations in easy language
   * @param signed explanations in German sign language
   * @param source law or comparison
   * @param confirmed whether the source says so of municipalities of this state
   */
  record Languages(Demand easy, Demand signed, Source source, boolean confirmed) {}

  /**
   * The statement.
   *
   * @param source law
   * @param confirmed whether a source of the state says so; the directive demands it everywhere
   */
  record Statement(Source source, boolean confirmed) {}

  /**
   * A state.
   *
   * @param id two letters, or DE
   * @param name name
   */
  record State(String id, String name, Statement statement, Body body, Languages languages) {}

  /** The facts that come with the program. */
  static FederalStates shipped() {
    try (InputStream file = FederalStates.class.getResourceAsStream(FILE)) {
      Object tree = new Load(LoadSettings.builder().build()).loadFromInputStream(file);
      return new ObjectMapper().convertValue(tree, FederalStates.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The day on which the sources were looked up. */
  LocalDate day() {
    return LocalDate.parse(asOf);
  }

  /** A state by its two letters. */
  Optional<State> state(String id) {
    return states.stream().filter(state -> state.id().equals(id)).findFirst();
  }
}

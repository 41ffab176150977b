package de.roterfaden.narrative.review;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Orders groups by the rule that a round published, and by nothing else: not by what they say, not
 * by their size, not by when they said it.
 */
public final class GroupOrder {

  private final Event.Round round;
  private final Function<Invited, String> names;

  /**
   * @param round the round, with its rule
   * @param names the name of each group, as it is shown
   */
  public GroupOrder(Event.Round round, Function<Invited, String> names) {
    this.round = round;
    this.names = names;
  }

  /** The groups in the order in which they stand at a point. */
  public List<Invited> at(String point) {
    return switch (round.order()) {
      case LISTED -> round.invited();
      case ALPHABET -> byName();
      case ROTATION -> rotated(byName(), point);
    };
  }

  /** The groups in the order in which they stand where there is no point. */
  public List<Invited> all() {
    return round.order() == OrderRule.LISTED ? round.invited() : byName();
  }

  private List<Invited> byName() {
    Collator german = Collator.getInstance(Locale.GERMAN);
    List<Invited> ordered = new ArrayList<>(round.invited());
    ordered.sort(
        Comparator.<Invited, String>comparing(names, german).thenComparing(Invited::group));
    return ordered;
  }

  /** Whose turn it is to stand first depends on the published seed and the point alone. */
  private List<Invited> rotated(List<Invited> groups, String point) {
    String hash = TextHash.of((round.seed() + "\n" + point).getBytes(StandardCharsets.UTF_8));
    int first =
        new BigInteger(hash, 16).mod(BigInteger.valueOf(Math.max(1, groups.size()))).intValue();
    List<Invited> rotated = new ArrayList<>(groups.subList(first, groups.size()));
    rotated.addAll(groups.subList(0, first));
    return rotated;
  }
}

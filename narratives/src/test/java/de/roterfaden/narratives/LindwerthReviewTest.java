package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.narrative.review.Channel;
import de.roterfaden.narrative.review.EventLog;
import de.roterfaden.narrative.review.Held;
import de.roterfaden.narrative.review.Review;
import de.roterfaden.narrative.review.Stance;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lindwerth shows every kind of reply that there is. */
class LindwerthReviewTest {

  @Test
  void theFinishedRoundHasAllKindsOfReplies() throws IOException {
    EventLog log = EventLog.read(Example.lindwerth());
    assertThat(log.faults()).isEmpty();
    Review review = Review.of(log);
    List<Held> held = review.held();

    assertThat(review.releases()).hasSize(2);
    assertThat(review.rounds()).hasSize(1);
    assertThat(review.invited("rat")).hasSize(6).filteredOn(one -> one.person()).hasSize(1);
    assertThat(held).extracting(it -> it.position().stance()).contains(Stance.values());
    assertThat(held).anyMatch(it -> !it.position().joint().isEmpty());
    assertThat(held).anyMatch(it -> it.reply().late());
    assertThat(held)
        .anyMatch(it -> it.reply().channel() == Channel.PAPER && it.awaitsConfirmation());
    assertThat(held)
        .anyMatch(
            it ->
                it.position().stance() == Stance.OBJECT
                    && !it.position().minority().isEmpty()
                    && !it.answers().isEmpty());
    assertThat(held)
        .anyMatch(
            it ->
                !it.isAbout(
                    review
                        .latest()
                        .orElseThrow()
                        .point(it.position().point())
                        .orElseThrow()
                        .wording()));
    assertThat(held).anyMatch(it -> !it.confirmed().isEmpty());
    assertThat(review.given()).isNotEmpty();
    assertThat(held).noneMatch(it -> it.reply().group().equals("ulme"));
    assertThat(review.unansweredObjections()).isEmpty();
    assertThat(
            review.latest().orElseThrow().points().stream()
                .filter(point -> review.conflict("rat", point).isPresent()))
        .isNotEmpty();
  }
}

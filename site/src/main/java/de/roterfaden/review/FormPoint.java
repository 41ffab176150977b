package de.roterfaden.review;

import de.roterfaden.narrative.review.Position;
import de.roterfaden.narrative.review.ReleasedPoint;
import de.roterfaden.text.WordDiff;
import java.util.Optional;

/**
 * A story point in a form.
 *
 * @param point the point as it was released
 * @param fresh whether the release before did not have it, and there was one
 * @param change what has changed since the release before; empty if nothing has
 * @param before what the group itself said of it last
 */
record FormPoint(
    ReleasedPoint point, boolean fresh, Optional<WordDiff> change, Optional<Position> before) {}

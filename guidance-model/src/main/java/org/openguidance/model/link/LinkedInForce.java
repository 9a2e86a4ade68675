package org.openguidance.model.link;

import java.time.Instant;
import java.util.Optional;

/**
 * From when until when a rule is in force.
 *
 * @param from the first instant; none where it always was
 * @param end the first instant after; none where it has no end
 */
public record LinkedInForce(Optional<Instant> from, Optional<Instant> end) {}

package org.openguidance.model.link;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.Wording;

/**
 * A case in which a rule does not bind: a branch of {@code unless}, or a may rule that permits it.
 *
 * @param id the id of the branch, or the full id of the may rule
 * @param title what it is about
 * @param when its condition; a may rule can have none
 * @param unless its own exceptions
 * @param inForce for may rules: when it is in force
 * @param permission whether it comes from a may rule
 */
public record LinkedExemption(
        String id,
        Wording title,
        Optional<Test> when,
        List<LinkedExemption> unless,
        List<LinkedInForce> inForce,
        boolean permission) {}

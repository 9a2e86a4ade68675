package org.openguidance.validate;

import java.util.List;

/**
 * The parts of a rule in one check, in the order in which they decide.
 *
 * @param inForce whether it is in force
 * @param when whether it applies
 * @param exempt whether an exemption holds
 * @param forbid whether what it forbids is there; a check in Java counts here
 * @param require whether what it requires is there
 * @param flag whether its question is to be put
 * @param brokenByAnswer whether a person says that it is broken, where the question is put
 */
record Parts(Part inForce, Part when, Part exempt, Part forbid, Part require, Part flag, Part brokenByAnswer) {

    List<Part> inOrder() {
        return List.of(inForce, when, exempt, forbid, require, flag, brokenByAnswer);
    }

    /** The same rule as if it were in force. */
    Parts asIfInForce() {
        return new Parts(Part.of("in-force", Truth.YES), when, exempt, forbid, require, flag, brokenByAnswer);
    }
}

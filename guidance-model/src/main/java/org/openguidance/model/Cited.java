package org.openguidance.model;

import java.util.List;
import java.util.Optional;

/** Something that is stated, and so may say by which source and how well that is known. */
public interface Cited extends Located {

    /** The sources that say so. */
    List<Citation> cite();

    /** How well it is known, where it is said at this very place; see {@code LinkedGuidance} for what is inherited. */
    Optional<Evidence> evidence();
}

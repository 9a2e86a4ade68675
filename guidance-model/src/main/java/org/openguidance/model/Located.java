package org.openguidance.model;

import org.immutables.value.Value;

/** Something that was written somewhere. The place is no part of its meaning: equality leaves it out. */
public interface Located {

    /** Where it was written; {@link SourceLocation#NONE} for what was built in code. */
    @Value.Default
    @Value.Auxiliary
    default SourceLocation location() {
        return SourceLocation.NONE;
    }
}

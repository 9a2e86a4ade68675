package org.openguidance.validate;

/** What is supposed of the leaves, to find out while compiling what would follow of rules. */
interface Supposition {

    /** How a leaf stands; unknown where nothing is supposed of it. */
    int of(FactLeaf leaf);

    /** Whether something is in force that is not always so; unknown where nothing is supposed of it. */
    int of(InForce inForce);
}

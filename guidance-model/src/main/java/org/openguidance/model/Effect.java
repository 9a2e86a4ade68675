package org.openguidance.model;

import java.util.Collection;

/**
 * What a change does to the outcomes of checks, the answers of people being the same. Tighter means that for no subject
 * the best or the worst that an outcome could be gets milder.
 */
public enum Effect implements Labelled {
    /** No outcome changes. */
    NONE("none"),
    /** No outcome gets milder. */
    TIGHTER("tighter"),
    /** The form of the change does not tell; treat it like looser. */
    UNDECIDED("cannot-tell"),
    /** Some outcomes may get milder. */
    LOOSER("looser");

    private final String label;

    Effect(String label) {
        this.label = label;
    }

    /** How files and reports write it. */
    @Override
    public String label() {
        return label;
    }

    /** Whether outcomes may get milder, as far as anyone can tell. */
    public boolean mayLoosen() {
        return this == LOOSER || this == UNDECIDED;
    }

    /** The effect of several changes at once: looser if one is, else not to be told if that of one is not, else tighter. */
    public static Effect together(Collection<Effect> effects) {
        Effect all = NONE;
        for (Effect effect : effects) {
            all = effect.compareTo(all) > 0 ? effect : all;
        }
        return all;
    }
}

package org.openguidance.loader;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.TailoredChange;
import org.openguidance.model.Wording;

/**
 * One change of a tailoring.
 *
 * @param kind what it does
 * @param thing to a thing of which kind
 * @param id to which one
 * @param because why
 * @param loosens whether it says that it loosens
 * @param fills whether it only gives a value to what the base left open
 * @param says what it says of the thing, to be compared with what another tailoring says
 * @param at where it stands
 * @param change what it does to the keys of the pack
 */
record TailoringStep(
        TailoredChange.Kind kind,
        String thing,
        String id,
        Optional<Wording> because,
        boolean loosens,
        boolean fills,
        Node says,
        SourceLocation at,
        UnaryOperator<Node.Mapping> change) {

    /** Whether it is about the same thing. */
    boolean isAbout(TailoringStep other) {
        return thing.equals(other.thing) && id.equals(other.id);
    }

    /** Whether it makes the same of the same thing, for whatever reason. */
    boolean isSameAs(TailoringStep other) {
        return kind == other.kind && isAbout(other) && Tree.same(says, other.says);
    }

    /** What it does, for messages: {@code changing rule 'code/rule'}. */
    String name() {
        String verb = switch (kind) {
            case ADDED -> "adding ";
            case SET -> "setting ";
            case CHANGED -> "changing ";
            case RETIRED -> "retiring ";
        };
        return verb + thing + " " + Words.quoted(id);
    }
}

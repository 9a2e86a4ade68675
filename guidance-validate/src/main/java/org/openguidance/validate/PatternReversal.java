package org.openguidance.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openguidance.validate.PatternTree.Choice;
import org.openguidance.validate.PatternTree.Place;
import org.openguidance.validate.PatternTree.Repeat;
import org.openguidance.validate.PatternTree.Sequence;

/** Turns a pattern round, for texts that are read from their end to their start. */
final class PatternReversal {

    private PatternReversal() {}

    static PatternTree of(PatternTree tree) {
        if (tree instanceof Sequence sequence) {
            List<PatternTree> parts = all(sequence.parts());
            Collections.reverse(parts);
            return new Sequence(parts);
        }
        if (tree instanceof Choice choice) {
            return new Choice(all(choice.parts()));
        }
        if (tree instanceof Repeat repeat) {
            return new Repeat(of(repeat.part()), repeat.least(), repeat.most());
        }
        return tree instanceof Place place ? new Place(of(place.place())) : tree;
    }

    private static List<PatternTree> all(List<PatternTree> trees) {
        List<PatternTree> all = new ArrayList<>();
        trees.forEach(tree -> all.add(of(tree)));
        return all;
    }

    private static PatternPlace of(PatternPlace place) {
        return switch (place) {
            case TEXT_START -> PatternPlace.TEXT_END;
            case TEXT_END -> PatternPlace.TEXT_START;
            case LINE_START -> PatternPlace.LINE_END;
            case LINE_END -> PatternPlace.LINE_START;
            case WORD_EDGE, NO_WORD_EDGE -> place;
        };
    }
}

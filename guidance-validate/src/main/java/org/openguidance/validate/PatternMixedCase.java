package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import org.openguidance.validate.PatternTree.Choice;
import org.openguidance.validate.PatternTree.Letter;
import org.openguidance.validate.PatternTree.Repeat;
import org.openguidance.validate.PatternTree.Sequence;

/**
 * Knows choices in which one letter stands both as it is and with its other case, as in {@code A\d|[Aa]}. RE2/J may take the
 * two for the same when it draws out what choices begin with, and then finds more or less than is written.
 */
final class PatternMixedCase {

    private final List<Integer> letters = new ArrayList<>();
    private final List<CharacterSet> circles = new ArrayList<>();

    private PatternMixedCase() {}

    /** Whether there is such a choice in a tree that is not trimmed. */
    static boolean isIn(PatternTree tree) {
        if (tree instanceof Choice choice) {
            PatternMixedCase mixed = new PatternMixedCase();
            mixed.addAll(choice);
            return mixed.circles.stream()
                    .anyMatch(circle -> mixed.letters.stream().anyMatch(circle::contains));
        }
        if (tree instanceof Sequence sequence) {
            return sequence.parts().stream().anyMatch(PatternMixedCase::isIn);
        }
        return tree instanceof Repeat repeat && isIn(repeat.part());
    }

    private void addAll(PatternTree tree) {
        if (tree instanceof Letter letter) {
            add(letter.characters());
        } else if (tree instanceof Repeat repeat) {
            addAll(repeat.part());
        } else if (tree instanceof Sequence sequence) {
            sequence.parts().forEach(this::addAll);
        } else if (tree instanceof Choice choice) {
            choice.parts().forEach(this::addAll);
        }
    }

    private void add(CharacterSet characters) {
        if (characters.isEmpty()) {
            return;
        }
        int first = characters.first(0);
        if (characters.equals(CharacterSet.of(first))) {
            letters.add(first);
        } else if (PatternCase.isCircle(characters)) {
            circles.add(characters);
        }
    }
}

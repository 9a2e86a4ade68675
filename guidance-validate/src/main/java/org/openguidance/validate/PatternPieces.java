package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import org.openguidance.validate.PatternTree.Choice;
import org.openguidance.validate.PatternTree.Letter;
import org.openguidance.validate.PatternTree.Repeat;
import org.openguidance.validate.PatternTree.Sequence;

/**
 * Parts a pattern at the gaps in it that other words may fill. {@code \bvote\s+(?:\w+\s+){0,3}green\b} is found only where
 * {@code \bvote\s} is and {@code \sgreen\b}. The pieces are all that is looked for in most texts: an automaton that had to
 * remember at every word for which gaps the words before it had begun would never have seen all its states.
 */
final class PatternPieces {

    /** A piece of fewer characters is found too often to be of use. */
    private static final int SHORTEST = 3;

    private PatternPieces() {}

    /** The pieces without which a trimmed pattern is not found; none where it is better looked for whole. */
    static List<PatternTree> of(PatternTree tree) {
        if (!isGap(tree)) {
            return List.of();
        }
        List<PatternTree> pieces = new ArrayList<>();
        List<PatternTree> piece = new ArrayList<>();
        List<PatternTree> before = new ArrayList<>();
        for (PatternTree part : parts(tree)) {
            if (isGap(part)) {
                addLong(pieces, piece);
                piece.clear();
            } else {
                if (piece.isEmpty()) {
                    addLast(piece, before);
                }
                piece.add(part);
            }
            before.add(part);
        }
        addLong(pieces, piece);
        return pieces;
    }

    /** The parts of a sequence, those of sequences in it among them. */
    private static List<PatternTree> parts(PatternTree tree) {
        List<PatternTree> parts = new ArrayList<>();
        if (tree instanceof Sequence sequence) {
            sequence.parts().forEach(part -> parts.addAll(parts(part)));
        } else {
            parts.add(tree);
        }
        return parts;
    }

    private static void addLong(List<PatternTree> pieces, List<PatternTree> piece) {
        PatternTree trimmed = PatternTrimming.trim(PatternTree.sequence(piece));
        if (PatternTree.shortest(trimmed) >= SHORTEST) {
            pieces.add(trimmed);
        }
    }

    /** Begins a piece with the character that stands before it, where that is never a letter. */
    private static void addLast(List<PatternTree> piece, List<PatternTree> before) {
        CharacterSetBuilder last = new CharacterSetBuilder();
        if (!addLast(last, PatternTree.sequence(before))) {
            CharacterSet characters = last.build();
            if (!characters.contains('e')) {
                piece.add(new Letter(characters));
            }
        }
    }

    /** Adds the characters with which a tree may end, and says whether it may be empty. */
    private static boolean addLast(CharacterSetBuilder last, PatternTree tree) {
        if (tree instanceof Letter letter) {
            last.add(letter.characters());
            return false;
        }
        if (tree instanceof Repeat repeat) {
            boolean empty = addLast(last, repeat.part());
            return empty || repeat.least() == 0;
        }
        if (tree instanceof Choice choice) {
            boolean empty = false;
            for (PatternTree part : choice.parts()) {
                empty |= addLast(last, part);
            }
            return empty;
        }
        if (tree instanceof Sequence sequence) {
            for (int i = sequence.parts().size() - 1; i >= 0; i--) {
                if (!addLast(last, sequence.parts().get(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a tree repeats something that may be letters and spaces: it may go over words, however many. */
    private static boolean isGap(PatternTree tree) {
        if (tree instanceof Repeat repeat) {
            return repeat.most() != 1 && hasLettersAndSpaces(repeat.part()) || isGap(repeat.part());
        }
        if (tree instanceof Sequence sequence) {
            return sequence.parts().stream().anyMatch(PatternPieces::isGap);
        }
        return tree instanceof Choice choice && choice.parts().stream().anyMatch(PatternPieces::isGap);
    }

    private static boolean hasLettersAndSpaces(PatternTree tree) {
        CharacterSetBuilder characters = new CharacterSetBuilder();
        addAll(characters, tree);
        CharacterSet set = characters.build();
        return set.contains('e') && set.contains(' ');
    }

    private static void addAll(CharacterSetBuilder characters, PatternTree tree) {
        if (tree instanceof Letter letter) {
            characters.add(letter.characters());
        } else if (tree instanceof Repeat repeat) {
            addAll(characters, repeat.part());
        } else if (tree instanceof Sequence sequence) {
            sequence.parts().forEach(part -> addAll(characters, part));
        } else if (tree instanceof Choice choice) {
            choice.parts().forEach(part -> addAll(characters, part));
        }
    }
}

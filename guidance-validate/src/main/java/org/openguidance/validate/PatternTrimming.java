package org.openguidance.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openguidance.validate.PatternTree.Choice;
import org.openguidance.validate.PatternTree.Repeat;
import org.openguidance.validate.PatternTree.Sequence;

/**
 * Cuts from a pattern what does not change whether it is found somewhere: at its edges, what may be left out, and all but
 * the least of a repeat. {@code \w+@\w+} is found where {@code \w@\w} is. Less is walked that way, and far fewer states are
 * built.
 */
final class PatternTrimming {

    private final boolean atStart;

    private PatternTrimming(boolean atStart) {
        this.atStart = atStart;
    }

    static PatternTree trim(PatternTree tree) {
        return new PatternTrimming(false).edge(new PatternTrimming(true).edge(tree));
    }

    /** Cuts at the end alone: what is left starts at the same places. */
    static PatternTree trimEnd(PatternTree tree) {
        return new PatternTrimming(false).edge(tree);
    }

    private PatternTree edge(PatternTree tree) {
        if (tree instanceof Repeat repeat) {
            return edgeOfRepeat(repeat);
        }
        if (tree instanceof Sequence sequence) {
            return edgeOfSequence(sequence);
        }
        return tree instanceof Choice choice ? edgeOfChoice(choice) : tree;
    }

    private PatternTree edgeOfRepeat(Repeat repeat) {
        if (repeat.least() == 0) {
            return PatternTree.NOTHING;
        }
        PatternTree edge = edge(repeat.part());
        if (repeat.least() == 1 || edge.equals(PatternTree.NOTHING)) {
            return edge;
        }
        PatternTree rest = new Repeat(repeat.part(), repeat.least() - 1, repeat.least() - 1);
        return new Sequence(atStart ? List.of(edge, rest) : List.of(rest, edge));
    }

    private PatternTree edgeOfSequence(Sequence sequence) {
        List<PatternTree> parts = new ArrayList<>(sequence.parts());
        turn(parts);
        while (!parts.isEmpty()) {
            int last = parts.size() - 1;
            PatternTree edge = edge(parts.remove(last));
            if (!edge.equals(PatternTree.NOTHING)) {
                parts.add(edge);
                break;
            }
        }
        turn(parts);
        return PatternTree.sequence(parts);
    }

    /** Brings the edge to the end of the list, or back. */
    private void turn(List<PatternTree> parts) {
        if (atStart) {
            Collections.reverse(parts);
        }
    }

    private PatternTree edgeOfChoice(Choice choice) {
        List<PatternTree> parts = new ArrayList<>();
        for (PatternTree part : choice.parts()) {
            PatternTree edge = edge(part);
            if (edge.equals(PatternTree.NOTHING)) {
                return edge;
            }
            parts.add(edge);
        }
        return PatternTree.choice(parts);
    }
}

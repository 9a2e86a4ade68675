package org.openguidance.validate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openguidance.validate.PatternTree.Choice;
import org.openguidance.validate.PatternTree.Letter;
import org.openguidance.validate.PatternTree.Place;
import org.openguidance.validate.PatternTree.Repeat;
import org.openguidance.validate.PatternTree.Sequence;

/**
 * Writes the steps that look for patterns, from the last of each to its first; counted repeats are written out. Linear in the
 * number of steps. For one thread.
 */
final class PatternCompiler {

    /** The most steps of one pattern. */
    private static final int MOST_STEPS = 20_000;

    /** When the sets that are read come to as many ranges, no pattern is added any more: each may part a class in two. */
    private static final int MOST_RANGES = 10_000;

    private final Map<CharacterSet, Integer> sets;
    private int[] kinds = new int[64];
    private int[] nexts = new int[64];
    private int[] details = new int[64];
    private int size;
    private int most;
    private int[] starts = new int[16];
    private int patterns;

    /** A compiler that numbers the sets that are read in a table which it shares with others. */
    PatternCompiler(Map<CharacterSet, Integer> sets) {
        this.sets = sets;
    }

    /**
     * Adds a pattern, of which the number is given.
     *
     * @throws UnsupportedPatternException where it, or all that is read, is too large; nothing is added then
     */
    void add(PatternTree tree, int number) {
        if (sets.keySet().stream().mapToInt(CharacterSet::ranges).sum() > MOST_RANGES) {
            throw new UnsupportedPatternException("more characters than can be told apart");
        }
        int before = size;
        most = size + MOST_STEPS;
        try {
            int start = write(tree, emit(PatternProgram.FOUND, 0, number));
            if (patterns == starts.length) {
                starts = Arrays.copyOf(starts, 2 * patterns);
            }
            starts[patterns++] = start;
        } catch (UnsupportedPatternException tooLarge) {
            size = before;
            throw tooLarge;
        }
    }

    PatternProgram program() {
        int[] sorted = Arrays.copyOf(starts, patterns);
        Arrays.sort(sorted);
        return new PatternProgram(
                Arrays.copyOf(kinds, size),
                Arrays.copyOf(nexts, size),
                Arrays.copyOf(details, size),
                sorted,
                List.copyOf(sets.keySet()));
    }

    private int emit(int kind, int next, int detail) {
        if (size == most) {
            throw new UnsupportedPatternException("a pattern of too many steps");
        }
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * size);
            nexts = Arrays.copyOf(nexts, 2 * size);
            details = Arrays.copyOf(details, 2 * size);
        }
        kinds[size] = kind;
        nexts[size] = next;
        details[size] = detail;
        return size++;
    }

    /** Writes the steps of a tree, and gives the first of them. */
    private int write(PatternTree tree, int next) {
        if (tree instanceof Letter letter) {
            return emit(PatternProgram.READ, next, sets.computeIfAbsent(letter.characters(), set -> sets.size()));
        }
        if (tree instanceof Place place) {
            return emit(PatternProgram.PLACE, next, place.place().bit());
        }
        if (tree instanceof Sequence sequence) {
            return writeSequence(sequence.parts(), next);
        }
        return tree instanceof Repeat repeat ? writeRepeat(repeat, next) : writeChoice(((Choice) tree).parts(), next);
    }

    private int writeSequence(List<PatternTree> parts, int next) {
        int first = next;
        for (int i = parts.size() - 1; i >= 0; i--) {
            first = write(parts.get(i), first);
        }
        return first;
    }

    private int writeChoice(List<PatternTree> parts, int next) {
        int first = write(parts.get(parts.size() - 1), next);
        for (int i = parts.size() - 2; i >= 0; i--) {
            first = emit(PatternProgram.FORK, write(parts.get(i), next), first);
        }
        return first;
    }

    private int writeRepeat(Repeat repeat, int next) {
        int first = next;
        int least = repeat.least();
        if (repeat.most() == Repeat.WITHOUT_END) {
            int fork = emit(PatternProgram.FORK, 0, next);
            int body = write(repeat.part(), fork);
            nexts[fork] = body;
            first = least == 0 ? fork : body;
            least--;
        }
        for (int i = repeat.least(); i < repeat.most(); i++) {
            first = emit(PatternProgram.FORK, write(repeat.part(), first), next);
        }
        for (int i = 0; i < least; i++) {
            first = write(repeat.part(), first);
        }
        return first;
    }
}

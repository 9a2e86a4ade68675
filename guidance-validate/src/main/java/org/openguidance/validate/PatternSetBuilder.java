package org.openguidance.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openguidance.validate.PatternTree.Choice;

/** Compiles patterns to a {@link PatternSet}. Linear in the number of steps that they come to. For one thread. */
final class PatternSetBuilder {

    /** What a pattern in pieces may remember by itself. */
    private static final DfaLimits OF_ONE = new DfaLimits(1_000, 100_000);

    private final List<PatternSearch> patterns;
    private final DfaLimits limits;
    private final Map<CharacterSet, Integer> sets = new LinkedHashMap<>();
    private final UnicodeGroups groups = new UnicodeGroups();
    private final PatternCompiler together = new PatternCompiler(sets);
    private final List<InPieces> inPieces = new ArrayList<>();
    private final long[] always;
    private final List<Integer> aloneNumbers = new ArrayList<>();
    private int numbers;

    private record InPieces(int number, List<Integer> pieces, PatternProgram program) {}

    private PatternSetBuilder(List<PatternSearch> patterns, DfaLimits limits) {
        this.patterns = List.copyOf(patterns);
        this.limits = limits;
        this.numbers = (patterns.size() + Long.SIZE - 1) / Long.SIZE * Long.SIZE;
        this.always = new long[numbers / Long.SIZE];
    }

    static PatternSet build(List<PatternSearch> patterns, DfaLimits limits) {
        PatternSetBuilder builder = new PatternSetBuilder(patterns, limits);
        for (int number = 0; number < patterns.size(); number++) {
            builder.add(number);
        }
        return builder.build();
    }

    private void add(int number) {
        try {
            add(PatternTrimming.trim(PatternParser.parse(patterns.get(number).toString(), groups)), number);
        } catch (UnsupportedPatternException unsupported) {
            aloneNumbers.add(number);
        }
    }

    private void add(PatternTree tree, int number) {
        if (tree.equals(PatternTree.NOTHING)) {
            always[number >>> 6] |= 1L << number;
        } else if (tree instanceof Choice choice) {
            choice.parts().forEach(part -> addWholeOrInPieces(part, number));
        } else {
            addWholeOrInPieces(tree, number);
        }
    }

    private void addWholeOrInPieces(PatternTree tree, int number) {
        List<PatternTree> pieces = PatternPieces.of(tree);
        if (pieces.isEmpty()) {
            together.add(tree, number);
            return;
        }
        PatternCompiler whole = new PatternCompiler(sets);
        whole.add(tree, number);
        List<Integer> pieceNumbers = new ArrayList<>();
        for (PatternTree piece : pieces) {
            together.add(piece, numbers);
            pieceNumbers.add(numbers++);
        }
        inPieces.add(new InPieces(number, pieceNumbers, whole.program()));
    }

    private PatternSet build() {
        PatternAlphabet alphabet = PatternAlphabet.of(List.copyOf(sets.keySet()));
        char[] ofUnits = alphabet.classes().ofUnits();
        PatternScan scan = new PatternScan(PatternDfa.early(together.program(), alphabet, limits), ofUnits);
        List<PatternInPieces> parted = new ArrayList<>();
        for (InPieces pattern : inPieces) {
            int[] pieces = pattern.pieces.stream().mapToInt(Integer::intValue).toArray();
            PatternScan whole = new PatternScan(PatternDfa.early(pattern.program, alphabet, OF_ONE), ofUnits);
            parted.add(new PatternInPieces(pattern.number, pieces, whole));
        }
        return new PatternSet(patterns, numbers, always, scan, parted, aloneNumbers);
    }
}

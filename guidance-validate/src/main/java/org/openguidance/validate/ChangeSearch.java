package org.openguidance.validate;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import org.openguidance.model.Outcome;
import org.openguidance.model.Subject;
import org.openguidance.model.Written;

/**
 * Searches for the fewest changes after which a rule is kept: fewest first, and among as many those that are likeliest to be
 * wanted, words before facts. What is tried is checked with the same checker; only what then comes out as satisfied is offered,
 * and from what does not the search goes on. Its work is bounded, and it says so when it ends there. Used by one thread.
 */
final class ChangeSearch {

    /** How many changes are tried. */
    static final int TRIES = 500;
    /** How many characters of values are read in all, and how many are written anew to be tried. */
    static final long CHARACTERS = 5_000_000;

    private final Function<Subject, Run> check;
    private final TestsBySource tests;
    private final CandidateValues candidates;
    private final RuleProgram rule;
    private final PriorityQueue<Waiting> queue = new PriorityQueue<>(Comparator.comparingInt(Waiting::size)
            .thenComparingInt(one -> one.change().weight())
            .thenComparingInt(Waiting::number));
    private final Set<Subject> seen = new HashSet<>();
    private int tries;
    private long characters;
    private long waiting;
    private int number;

    /** A change that waits to be tried. */
    private record Waiting(TriedChange change, int size, int number) {}

    /**
     * A search for one rule.
     *
     * @param check makes an explained run of a subject
     * @param tests finds the tests of conditions
     * @param candidates the values worth trying
     * @param rule the rule
     */
    ChangeSearch(Function<Subject, Run> check, TestsBySource tests, CandidateValues candidates, RuleProgram rule) {
        this.check = check;
        this.tests = tests;
        this.candidates = candidates;
        this.rule = rule;
    }

    /** The change; nothing where none was found. */
    Optional<TriedChange> find(Subject subject) {
        offer(TriedChange.nothing(subject), 0);
        while (!queue.isEmpty() && !isAtLimit()) {
            TriedChange next = queue.remove().change();
            Optional<RuleProgram.Evaluated> evaluated = evaluate(next);
            if (evaluated.isPresent()
                    && next.size() > 0
                    && Decision.of(evaluated.get().parts()).outcome() == Outcome.SATISFIED) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    /** How many changes were tried. */
    int tries() {
        return tries;
    }

    /** Whether more could have been tried. */
    boolean isAtLimit() {
        return tries >= TRIES || characters >= CHARACTERS || waiting >= CHARACTERS;
    }

    /** Checks a change and lets what could follow wait; nothing where it does not fit the guidance. */
    private Optional<RuleProgram.Evaluated> evaluate(TriedChange change) {
        tries++;
        characters += change.subject().facts().values().stream()
                .mapToLong(ChangeSearch::size)
                .sum();
        try {
            Run run = check.apply(change.subject());
            RuleProgram.Evaluated evaluated = rule.evaluate(run);
            List<Move> moves = new ChangeMoves(tests, candidates, run).of(rule, evaluated);
            for (Move move : moves) {
                change.with(move).ifPresent(changed -> offer(changed, size(changed.subject(), move)));
            }
            return Optional.of(evaluated);
        } catch (InvalidSubjectException doesNotFit) {
            return Optional.empty();
        }
    }

    /** How much a move writes anew. */
    private static long size(Subject changed, Move move) {
        if (move.path().isEmpty()) {
            return 1;
        }
        Written fact = changed.facts().get(WrittenPath.of(move.path()).fact());
        return fact == null ? 1 : size(fact);
    }

    private static long size(Written written) {
        if (written instanceof Written.Items items) {
            return 1 + items.items().stream().mapToLong(ChangeSearch::size).sum();
        }
        return written instanceof Written.Fields fields
                ? 1
                        + fields.fields().values().stream()
                                .mapToLong(ChangeSearch::size)
                                .sum()
                : 1 + ((Written.Text) written).text().length();
    }

    private void offer(TriedChange change, long size) {
        waiting += size;
        if (waiting <= CHARACTERS && seen.add(change.subject())) {
            queue.add(new Waiting(change, change.size(), number++));
        }
    }
}

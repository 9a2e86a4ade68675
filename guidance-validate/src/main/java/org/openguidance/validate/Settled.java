package org.openguidance.validate;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What is the same in every check: how those leaves stand, and what those facts are, that rest on nothing but facts which are
 * declared once for many checks, and not on the instant of the check. Immutable and thread-safe.
 */
final class Settled implements Supposition {

    private final BitSet facts;
    private final @Nullable Run run;

    private Settled(BitSet facts, @Nullable Run run) {
        this.facts = facts;
        this.run = run;
    }

    /** Nothing is the same in every check. */
    static Settled nothing() {
        return new Settled(new BitSet(), null);
    }

    /** What is the same in every check that declares what a run declares. The run must not be used otherwise any more. */
    static Settled by(Run run) {
        SubjectProgram program = run.program();
        FactOrder order = program.order();
        BitSet facts = new BitSet();
        for (int slot : order.order()) {
            boolean workedOut = program.fact(slot).isWorkedOut()
                    && !order.readsNow(slot)
                    && !order.onPeople().get(slot)
                    && isIn(order.reads(slot), facts);
            if (run.isDeclared(slot) || workedOut) {
                facts.set(slot);
            }
        }
        return new Settled(facts, run);
    }

    private static boolean isIn(BitSet some, BitSet others) {
        BitSet left = (BitSet) some.clone();
        left.andNot(others);
        return left.isEmpty();
    }

    /** Whether a fact is settled. */
    boolean has(int slot) {
        return facts.get(slot);
    }

    /** The value of a settled fact. */
    Hand fact(int slot) {
        if (run == null || !has(slot)) {
            throw new IllegalStateException("fact " + slot + " is not settled");
        }
        return run.fact(slot);
    }

    /** Whether it is settled how a leaf stands. */
    boolean has(FactLeaf leaf) {
        Reliance reliance = leaf.reliance();
        return run != null && !reliance.onNow() && isIn(reliance.slots(), facts);
    }

    @Override
    public int of(FactLeaf leaf) {
        return run != null && has(leaf) ? leaf.state(run) : State.UNKNOWN;
    }

    @Override
    public int of(InForce inForce) {
        boolean isDated =
                run != null && run.program().datedBy() >= 0 && has(run.program().datedBy());
        return run != null && isDated ? inForce.state(run) : State.UNKNOWN;
    }
}

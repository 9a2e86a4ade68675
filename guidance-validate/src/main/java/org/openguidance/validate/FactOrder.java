package org.openguidance.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.openguidance.model.link.LinkedFact;

/**
 * What the facts of a subject are worked out from, directly, and how long the chains are. Walks without recursion, so that no
 * chain is too long. Immutable; linear in the size of the definitions.
 */
final class FactOrder {

    private final List<Reliance> direct = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();
    private final int[] depths;
    private final BitSet onPeople = new BitSet();

    FactOrder(List<LinkedFact> facts) {
        this.depths = new int[facts.size()];
        for (LinkedFact fact : facts) {
            Reliance reliance = new Reliance();
            fact.definition().ifPresent(reliance::on);
            direct.add(reliance);
        }
        BitSet settled = new BitSet();
        for (LinkedFact fact : facts) {
            settle(fact.slot(), settled);
        }
        for (int slot : order) {
            boolean judged = facts.get(slot).definition().orElse(null) instanceof LinkedFact.Judged;
            if (judged || reads(slot).intersects(onPeople)) {
                onPeople.set(slot);
            }
        }
    }

    /** Puts a fact into the order behind all that it is worked out from. */
    private void settle(int first, BitSet settled) {
        Deque<Integer> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            int slot = open.getLast();
            int below = firstOpen(slot, settled);
            if (below >= 0) {
                open.addLast(below);
            } else {
                open.removeLast();
                if (!settled.get(slot)) {
                    settled.set(slot);
                    order.add(slot);
                    depths[slot] = reads(slot).stream()
                            .map(read -> depths[read] + 1)
                            .max()
                            .orElse(0);
                }
            }
        }
    }

    private int firstOpen(int slot, BitSet settled) {
        BitSet reads = reads(slot);
        int read = reads.nextSetBit(0);
        while (read >= 0 && settled.get(read)) {
            read = reads.nextSetBit(read + 1);
        }
        return read;
    }

    /** The facts from which a fact is worked out directly. */
    BitSet reads(int slot) {
        return direct.get(slot).slots();
    }

    /** Whether the definition of a fact reads the instant of the check. */
    boolean readsNow(int slot) {
        return direct.get(slot).onNow();
    }

    /** All facts, each behind those that it is worked out from. */
    List<Integer> order() {
        return order;
    }

    /** How long the longest chain of definitions below a fact is; 0 for one that has none. */
    int depth(int slot) {
        return depths[slot];
    }

    /** The facts that a person decides, and those that rest on such. */
    BitSet onPeople() {
        return onPeople;
    }
}

package org.openguidance.validate;

/**
 * A test about a fact, whichever rules ask it: it is looked at once in a check, when it is first asked, and once more for an
 * explanation.
 */
final class FactLeaf implements Node {

    private final int id;
    private final int slot;
    private final Node test;
    private final Reliance reliance;

    FactLeaf(int id, int slot, Node test, Reliance reliance) {
        this.id = id;
        this.slot = slot;
        this.test = test;
        this.reliance = reliance;
    }

    int id() {
        return id;
    }

    /** The facts on which it rests directly. */
    Reliance reliance() {
        return reliance;
    }

    int state(Run run) {
        int known = run.state(id);
        if (known == State.OPEN) {
            known = test.state(run.fact(slot), run);
            run.keep(id, known);
        }
        return known;
    }

    @Override
    public int state(Hand fact, Run run) {
        return state(run);
    }

    @Override
    public Trace evaluate(Hand fact, Run run) {
        Trace known = run.trace(id);
        if (known == null) {
            known = test.evaluate(fact, run);
            run.keep(id, known);
        }
        return known;
    }

    @Override
    public int suppose(Supposition supposition) {
        return supposition.of(this);
    }

    @Override
    public int quiet(Triggers triggers) {
        return test.quiet(triggers);
    }

    @Override
    public String toString() {
        return test + " [" + id + "]";
    }
}

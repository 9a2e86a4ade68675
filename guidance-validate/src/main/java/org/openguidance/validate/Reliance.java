package org.openguidance.validate;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.link.LinkedExemption;
import org.openguidance.model.link.LinkedFact;
import org.openguidance.model.link.LinkedPeriod.LinkedWindow;
import org.openguidance.model.link.Right;
import org.openguidance.model.link.Step;
import org.openguidance.model.link.Test;

/** On which facts tests rest, and whether they rest on the instant of the check. Used by one thread, while compiling. */
final class Reliance {

    private final BitSet slots = new BitSet();
    private boolean onNow;

    /** The slots of the facts. */
    BitSet slots() {
        return slots;
    }

    boolean onNow() {
        return onNow;
    }

    Reliance on(int slot) {
        slots.set(slot);
        return this;
    }

    Reliance on(LinkedFact.LinkedDefinition definition) {
        if (definition instanceof LinkedFact.Is is) {
            return on(is.test());
        }
        if (definition instanceof LinkedFact.Cases cases) {
            cases.cases().forEach(one -> one.when().ifPresent(this::on));
            return this;
        }
        ((LinkedFact.Judged) definition).judgedOn().forEach(this::on);
        return this;
    }

    Reliance on(LinkedExemption exemption) {
        exemption.when().ifPresent(this::on);
        exemption.unless().forEach(this::on);
        return this;
    }

    Reliance on(Test test) {
        if (test instanceof Test.All all) {
            all.tests().forEach(this::on);
        } else if (test instanceof Test.Any any) {
            any.tests().forEach(this::on);
        } else if (test instanceof Test.None none) {
            none.tests().forEach(this::on);
        } else if (test instanceof Test.SomeOf some) {
            some.tests().forEach(this::on);
        } else if (test instanceof Test.At at) {
            if (at.step() instanceof Step.ToFact fact) {
                on(fact.slot());
            }
            on(at.test());
        } else if (test instanceof Test.Each each) {
            on(each.test());
        } else if (test instanceof Test.Some some) {
            on(some.test());
        } else if (test instanceof Test.During during) {
            during.period().windows().stream()
                    .map(LinkedWindow::forWhom)
                    .forEach(forWhom -> forWhom.ifPresent(this::on));
        } else {
            onRights(test);
        }
        return this;
    }

    private void onRights(Test test) {
        if (test instanceof Test.Among among) {
            among.values().forEach(this::on);
        } else if (test instanceof Test.HasAll hasAll) {
            hasAll.values().forEach(this::on);
        } else if (test instanceof Test.Only only) {
            only.values().forEach(this::on);
        } else if (test instanceof Test.Ordered ordered) {
            on(ordered.bound().right());
        } else if (test instanceof Test.SameAs sameAs) {
            on(sameAs.other());
        } else if (test instanceof Test.Within within) {
            on(within.amount());
            on(within.anchor());
        } else if (test instanceof Test.Count count) {
            on(count.bounds());
            count.where().ifPresent(this::on);
        } else if (test instanceof Test.ReadingGrade grade) {
            on(grade.bounds());
        } else if (test instanceof Test.Length length) {
            on(length.bounds());
        } else if (test instanceof Test.Says says) {
            on(says);
        } else if (test instanceof Test.InFirst first) {
            on(first.amount());
            on(first.says());
        }
    }

    private void on(Test.Says says) {
        Optional<Test.Near> near = says.near();
        near.ifPresent(words -> on(words.within()));
    }

    private void on(List<Test.Bound> bounds) {
        bounds.forEach(bound -> on(bound.right()));
    }

    private void on(Right right) {
        if (right instanceof Right.OfFact fact) {
            on(fact.slot());
        }
        onNow |= right instanceof Right.Now;
    }
}

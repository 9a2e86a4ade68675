package org.openguidance.model.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openguidance.model.Id;
import org.openguidance.model.Origin;
import org.openguidance.model.Period;
import org.openguidance.model.Window;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** The periods, with their conditions typed for one kind of subject: each fits every kind that uses it, or is reported. */
final class Periods {

    private static final int DEEPEST = 20;

    private final Bench bench;
    private final Windows windows;
    private final SubjectFacts subject;
    private final Map<Id, LinkedPeriod> linked = new HashMap<>();
    private final Deque<Id> open = new ArrayDeque<>();

    Periods(Bench bench, Windows windows, SubjectFacts subject) {
        this.bench = bench;
        this.windows = windows;
        this.subject = subject;
    }

    /** The period with an id; reported if there is none. */
    Optional<LinkedPeriod> linked(Id id, Origin named) {
        Optional<Period> period = bench.pack().periods().get(id);
        bench.usage().of(Usage.Kind.PERIOD, id);
        if (period.isEmpty()) {
            bench.faults()
                    .addName(
                            DiagnosticCode.UNKNOWN_PERIOD,
                            named.location(),
                            "there is no period " + Phrase.quote(id.text()),
                            id.text(),
                            bench.pack().periods().names());
            return Optional.empty();
        }
        LinkedPeriod known = linked.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        if (open.contains(id) || open.size() == DEEPEST) {
            circle(id, named);
            return Optional.empty();
        }
        open.push(id);
        LinkedPeriod made = link(period.get());
        open.pop();
        linked.put(id, made);
        return Optional.of(made);
    }

    private void circle(Id id, Origin named) {
        bench.faults()
                .add(
                        DiagnosticCode.DEFINITION_CYCLE,
                        named.location(),
                        open.contains(id)
                                ? "period " + Phrase.quote(id.text())
                                        + " depends on itself: one of its windows asks whether it is that period"
                                : "periods depend on one another more than " + DEEPEST + " deep");
    }

    private LinkedPeriod link(Period period) {
        List<LinkedInForce> stretches = windows.of(period);
        List<LinkedPeriod.LinkedWindow> typed = new ArrayList<>();
        for (int at = 0; at < period.windows().size(); at++) {
            Window window = period.windows().get(at);
            LinkedInForce stretch = stretches.get(at);
            Optional<Test> forWhom =
                    window.forWhom().map(condition -> ConditionTyper.onSubject(bench, this, subject, condition));
            typed.add(new LinkedPeriod.LinkedWindow(stretch.from(), stretch.end(), forWhom));
        }
        return new LinkedPeriod(period, typed);
    }
}

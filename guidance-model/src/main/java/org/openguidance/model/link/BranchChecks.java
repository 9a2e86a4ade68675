package org.openguidance.model.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Warns of conditions that can never hold, that always hold, and of 'not both' where 'neither' was probably meant. */
final class BranchChecks {

    private final Faults faults;
    private final HandSteps steps;
    private final Hand whole;

    BranchChecks(Bench bench, SubjectFacts subject) {
        this.faults = bench.faults();
        this.steps = new HandSteps(bench.pack(), subject);
        this.whole = subject.whole();
    }

    /** Checks a condition on the subject. */
    void check(Test test) {
        check(test, whole);
    }

    /** Warns if conditions that must all hold exclude each other; each has been checked for itself. */
    void checkTogether(List<Test> tests, SourceLocation location, String what) {
        if (tests.size() < 2) {
            return;
        }
        Map<List<Step>, Demands> demands = new LinkedHashMap<>();
        for (Test test : tests) {
            gather(test, List.of(), whole, demands);
        }
        List<Map<List<Step>, Demands>> apart = new ArrayList<>();
        for (Test test : tests) {
            Map<List<Step>, Demands> own = new LinkedHashMap<>();
            gather(test, List.of(), whole, own);
            apart.add(own);
        }
        boolean clash = demands.values().stream().anyMatch(Demands::cannotBeMet);
        boolean oneAlone = apart.stream().flatMap(own -> own.values().stream()).anyMatch(Demands::cannotBeMet);
        if (clash && !oneAlone) {
            faults.add(DiagnosticCode.NEVER_HOLDS, location, what);
        }
    }

    private void check(Test test, Hand hand) {
        if (test instanceof Test.All all) {
            for (Test inside : all.tests()) {
                check(inside, hand);
            }
            together(all, hand);
        } else if (test instanceof Test.At at) {
            check(at.test(), steps.take(at.step(), hand));
        } else if (test instanceof Test.Each || test instanceof Test.Some || test instanceof Test.Count) {
            for (Test inside : Reads.inner(test)) {
                check(inside, steps.entry(hand));
            }
            alone(test, hand);
        } else if (Reads.inner(test).isEmpty()) {
            alone(test, hand);
        } else {
            for (Test inside : Reads.inner(test)) {
                check(inside, hand);
            }
            any(test, hand);
            notBoth(test);
        }
    }

    private void alone(Test test, Hand hand) {
        if (!Demands.asksSomething(test)) {
            return;
        }
        Demands demands = new Demands(hand, steps.allValues(hand));
        demands.add(test);
        if (demands.cannotBeMet()) {
            never(demands);
        } else if (demands.areAlwaysMet()) {
            faults.add(
                    DiagnosticCode.ALWAYS_HOLDS,
                    test.source().origin().location(),
                    demands.words()
                            + " is always one of those asked for here, so this always holds where it is declared");
        }
    }

    /** Several tests of one value that exclude each other, each of them possible. */
    private void together(Test.All all, Hand hand) {
        if (areAboutDifferentFacts(all.tests())) {
            return;
        }
        Map<List<Step>, Demands> demands = new LinkedHashMap<>();
        gather(all, List.of(), hand, demands);
        for (Demands several : demands.values()) {
            if (several.areSeveral() && several.cannotBeMet() && !oneAloneCannot(several)) {
                never(several);
            }
        }
    }

    /** Whether no two of the tests ask about one fact; what each asks of its own has been looked at by itself. */
    private static boolean areAboutDifferentFacts(List<Test> tests) {
        BitSet facts = new BitSet();
        for (Test test : tests) {
            if (!(test instanceof Test.At at) || !(at.step() instanceof Step.ToFact fact) || facts.get(fact.slot())) {
                return false;
            }
            facts.set(fact.slot());
        }
        return true;
    }

    private boolean oneAloneCannot(Demands several) {
        return several.tests().stream().anyMatch(test -> {
            Demands one = new Demands(several.hand(), steps.allValues(several.hand()));
            one.add(test);
            return one.cannotBeMet();
        });
    }

    private void never(Demands demands) {
        faults.add(
                DiagnosticCode.NEVER_HOLDS,
                demands.last().source().origin().location(),
                demands.words() + " can never be what is asked of it here, so this never holds");
    }

    private void gather(Test test, List<Step> path, Hand hand, Map<List<Step>, Demands> demands) {
        if (test instanceof Test.All all) {
            for (Test inside : all.tests()) {
                gather(inside, path, hand, demands);
            }
        } else if (test instanceof Test.At at) {
            List<Step> further = new ArrayList<>(path);
            further.add(at.step());
            gather(at.test(), further, steps.take(at.step(), hand), demands);
        } else if (Reads.inner(test).isEmpty()) {
            Demands ofValue = demands.get(path);
            if (ofValue == null) {
                ofValue = new Demands(hand, steps.allValues(hand));
                demands.put(path, ofValue);
            }
            ofValue.add(test);
        }
    }

    /** Alternatives that have every value of one fact among them. */
    private void any(Test test, Hand hand) {
        if (!(test instanceof Test.Any any)) {
            return;
        }
        Map<List<Step>, Set<FactValue>> values = new LinkedHashMap<>();
        Map<List<Step>, Hand> hands = new LinkedHashMap<>();
        for (Test branch : any.tests()) {
            Map<List<Step>, Demands> demands = new LinkedHashMap<>();
            gather(branch, List.of(), hand, demands);
            if (demands.size() == 1 && isOneLeaf(branch)) {
                demands.forEach((path, only) -> {
                    hands.put(path, only.hand());
                    only.valuesLeft()
                            .ifPresent(left -> values.computeIfAbsent(path, none -> new LinkedHashSet<>())
                                    .addAll(left));
                });
            }
        }
        values.forEach((path, covered) -> {
            Hand value = hands.getOrDefault(path, hand);
            Optional<List<FactValue>> all = steps.allValues(value);
            if (all.isPresent() && any.tests().size() > 1 && covered.containsAll(all.get())) {
                faults.add(
                        DiagnosticCode.ALWAYS_HOLDS,
                        any.source().origin().location(),
                        "these alternatives have every value of " + value.words()
                                + " among them, so one of them always holds where it is declared");
            }
        });
    }

    private static boolean isOneLeaf(Test test) {
        return test instanceof Test.At at ? isOneLeaf(at.test()) : test instanceof Test.Among;
    }

    private void notBoth(Test test) {
        boolean oneOfSeveral = test instanceof Test.None none
                && none.tests().size() == 1
                && none.tests().get(0) instanceof Test.All all
                && all.tests().size() > 1;
        if (oneOfSeveral) {
            faults.add(
                    DiagnosticCode.NOT_BOTH,
                    test.source().origin().location(),
                    "'none' of one entry with several lines means that they do not all hold at once; one of them may",
                    "if none of them may hold, put '- ' before each line");
        }
    }
}

package org.openguidance.validate.replay;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openguidance.model.Outcome;
import org.openguidance.model.RuleId;
import org.openguidance.model.change.Change;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.model.link.LinkedRule;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.json.GuidanceVersion;
import org.openguidance.validate.json.StoredResult;

/** Keeps for each rule how it comes out otherwise, and why. Used by one thread. */
final class RuleLedger {

    private static final int MOST_RULES = 10_000;
    private static final int MOST_GUIDANCES = 100;
    private static final int MOST_PAIRS = 64;

    private final Replay replay;
    private final LinkedGuidance newer;
    private final String digest;
    private final Map<RuleId, List<RuleId>> retired = new HashMap<>();
    private final Map<GuidanceVersion, Comparison> comparisons = new HashMap<>();
    private final Map<RuleId, Page> pages = new HashMap<>();
    private long others;

    /** From which outcome to which. */
    private record Pair(String from, String to) {}

    /** What is kept of one rule. */
    private static final class Page {
        private final Set<Why> why = EnumSet.noneOf(Why.class);
        private final Set<Change> changes = new LinkedHashSet<>();
        private final Tally<Pair> shifts = new Tally<>(MOST_PAIRS);
        private @Nullable RuleId formerId;
    }

    RuleLedger(Replay replay, String digest) {
        this.replay = replay;
        this.newer = replay.checker().linkedGuidance();
        this.digest = digest;
        for (LinkedRule rule : newer.rules()) {
            List<RuleId> before = rule.rule().replaces().stream()
                    .map(reference -> reference.seenFrom(rule.id().code()))
                    .toList();
            retired.put(rule.id(), before);
        }
    }

    /**
     * Notes which rules come out otherwise. A rule that is new, or gone, and not about the subject makes no difference.
     *
     * @return whether none does
     */
    boolean compare(StoredResult stored, ComplianceReport report, String name) {
        Map<RuleId, Outcome> is = report.outcomes();
        if (is.equals(stored.outcomes())) {
            return true;
        }
        Comparison comparison = comparison(stored);
        boolean sameInstant = stored.at().equals(report.at());
        Set<RuleId> left = new HashSet<>(stored.outcomes().keySet());
        left.removeAll(is.keySet());
        boolean same = true;
        for (Map.Entry<RuleId, Outcome> now : is.entrySet()) {
            RuleId before = before(now.getKey(), stored, left, comparison);
            Outcome was = before == null ? null : stored.outcomes().get(before);
            same &= note(now.getKey(), before, was, now.getValue(), comparison, sameInstant, name);
        }
        for (RuleId gone : left) {
            same &= note(gone, null, stored.outcomes().get(gone), null, comparison, sameInstant, name);
        }
        return same;
    }

    /** The id that the stored result has for a rule; taken out of what is left. */
    private @Nullable RuleId before(RuleId rule, StoredResult stored, Set<RuleId> left, Comparison comparison) {
        if (stored.outcomes().containsKey(rule)) {
            return rule;
        }
        RuleId moved = comparison.formerId(rule);
        if (moved != null && left.remove(moved)) {
            return moved;
        }
        for (RuleId id : retired.getOrDefault(rule, List.of())) {
            if (left.remove(id)) {
                return id;
            }
        }
        return null;
    }

    private boolean note(
            RuleId rule,
            @Nullable RuleId before,
            @Nullable Outcome was,
            @Nullable Outcome is,
            Comparison comparison,
            boolean sameInstant,
            String name) {
        if (was == is || !comparison.isSame() && isNothing(was) && isNothing(is)) {
            return true;
        }
        Page page = pages.get(rule);
        if (page == null && pages.size() == MOST_RULES) {
            others++;
            return false;
        }
        if (page == null) {
            page = new Page();
            pages.put(rule, page);
        }
        page.why.add(comparison.why(rule, was == null, is == null, sameInstant));
        comparison.change(rule).ifPresent(page.changes::add);
        if (before != null && !before.equals(rule)) {
            page.formerId = before;
        }
        page.shifts.add(new Pair(label(was), label(is)), name);
        return false;
    }

    private static boolean isNothing(@Nullable Outcome outcome) {
        return outcome == null || outcome == Outcome.NOT_APPLICABLE;
    }

    private static String label(@Nullable Outcome outcome) {
        return outcome == null ? Shift.NONE : outcome.label();
    }

    private Comparison comparison(StoredResult stored) {
        Comparison known = comparisons.get(stored.guidance());
        if (known == null) {
            boolean sameEngine =
                    stored.engineVersion().equals(Optional.of(replay.checker().engineVersion()));
            known = stored.guidance().digest().equals(digest)
                    ? Comparison.same()
                    : replay.older(stored.guidance(), sameEngine)
                            .map(older -> Comparison.between(older, newer))
                            .orElseGet(Comparison::unknown);
            if (comparisons.size() < MOST_GUIDANCES) {
                comparisons.put(stored.guidance(), known);
            }
        }
        return known;
    }

    /** Whether a guidance that results were made with is known, or did not have to be. */
    boolean knows(GuidanceVersion guidance) {
        Comparison comparison = comparisons.get(guidance);
        return comparison == null || comparison.isKnown();
    }

    /** How many outcomes changed of rules that are not kept. */
    long others() {
        return others;
    }

    /** The rules that come out otherwise, in the order of the newer guidance, then those that are gone by their ids. */
    List<RuleShifts> shifts() {
        Map<RuleId, Page> there = new LinkedHashMap<>();
        newer.rules().forEach(rule -> {
            Page page = pages.get(rule.id());
            if (page != null) {
                there.put(rule.id(), page);
            }
        });
        new TreeMap<>(pages).forEach(there::putIfAbsent);
        List<RuleShifts> shifts = new ArrayList<>();
        there.forEach((rule, page) -> shifts.add(new RuleShifts(
                rule,
                Optional.ofNullable(page.formerId),
                newer.rule(rule).isPresent()
                        ? Optional.empty()
                        : newer.ruleOrSuccessor(rule).map(LinkedRule::id),
                List.copyOf(page.why),
                List.copyOf(page.changes),
                page.shifts.sorted(counted ->
                        new Shift(counted.kind().from(), counted.kind().to(), counted.count(), counted.examples())))));
        return shifts;
    }
}

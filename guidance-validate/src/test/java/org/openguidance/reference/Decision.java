package org.openguidance.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import org.openguidance.model.Outcome;
import org.openguidance.reference.Belief.Need;
import org.openguidance.reference.Belief.Tri;

/** What comes of the parts of a rule: every one that is open is tried as yes and as no. */
final class Decision {

    enum Part {
        IN_FORCE,
        APPLIES,
        EXEMPT,
        FORBIDDEN,
        REQUIRED,
        ASKED,
        JUDGED_BROKEN
    }

    private final Map<Part, Belief> parts;

    /** Each way in which the parts can turn out, as the set of those that are yes, with what comes of it. */
    private final Map<Set<Part>, Outcome> tried = new HashMap<>();

    /** Takes all parts. */
    Decision(Map<Part, Belief> parts) {
        this.parts = parts;
        attempt(List.of(Part.values()), EnumSet.noneOf(Part.class));
    }

    private void attempt(List<Part> left, Set<Part> yes) {
        if (left.isEmpty()) {
            tried.put(yes, outcome(yes));
            return;
        }
        Part part = left.get(0);
        List<Part> rest = left.subList(1, left.size());
        if (!is(part, Tri.NO)) {
            Set<Part> with = EnumSet.of(part);
            with.addAll(yes);
            attempt(rest, with);
        }
        if (!is(part, Tri.YES)) {
            attempt(rest, yes);
        }
    }

    private boolean is(Part part, Tri tri) {
        return parts.getOrDefault(part, Belief.NO).is(tri);
    }

    private static Outcome outcome(Set<Part> yes) {
        if (!yes.contains(Part.IN_FORCE) || !yes.contains(Part.APPLIES)) {
            return Outcome.NOT_APPLICABLE;
        }
        if (yes.contains(Part.EXEMPT)) {
            return Outcome.EXEMPT;
        }
        boolean broken = yes.contains(Part.FORBIDDEN)
                || !yes.contains(Part.REQUIRED)
                || (yes.contains(Part.ASKED) && yes.contains(Part.JUDGED_BROKEN));
        return broken ? Outcome.VIOLATED : Outcome.SATISFIED;
    }

    Set<Outcome> couldBe() {
        return EnumSet.copyOf(tried.values());
    }

    /** What is waited for by the parts that decide: those that change the outcome, however the others turn out. */
    Set<Need> needs() {
        List<Belief> deciding = new ArrayList<>();
        parts.forEach((part, belief) -> {
            if (tried.entrySet().stream().anyMatch(one -> dependsOn(part, one))) {
                deciding.add(belief);
            }
        });
        return Belief.needsOf(deciding);
    }

    private boolean dependsOn(Part part, Entry<Set<Part>, Outcome> one) {
        Set<Part> without = EnumSet.noneOf(Part.class);
        without.addAll(one.getKey());
        return without.remove(part) && tried.getOrDefault(without, one.getValue()) != one.getValue();
    }

    /** Whether the question of the rule is put, or may be: an answer settles it, or a person is waited for. */
    boolean isPut() {
        boolean ready = parts.getOrDefault(Part.JUDGED_BROKEN, Belief.NO).needs().stream()
                .allMatch(need -> need.kind() == Need.Kind.PERSON);
        return ready
                && !is(Part.IN_FORCE, Tri.NO)
                && !is(Part.APPLIES, Tri.NO)
                && !is(Part.EXEMPT, Tri.YES)
                && !is(Part.ASKED, Tri.NO);
    }

    /** Whether a question is put, on condition that the rule has one. */
    boolean isAsked() {
        return !is(Part.ASKED, Tri.NO);
    }

    /** What would come of it in force. */
    Set<Outcome> oncePutInForce() {
        Map<Part, Belief> later = new EnumMap<>(parts);
        later.put(Part.IN_FORCE, Belief.YES);
        return new Decision(later).couldBe();
    }
}

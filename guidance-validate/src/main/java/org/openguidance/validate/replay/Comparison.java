package org.openguidance.validate.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openguidance.model.RuleId;
import org.openguidance.model.change.Change;
import org.openguidance.model.change.GuidanceDiff;
import org.openguidance.model.link.LinkedGuidance;

/** What is different between the guidance of some results and the newer one, as far as it is known. Immutable. */
final class Comparison {

    private final boolean known;
    private final boolean same;
    private final Map<RuleId, Change> changes = new HashMap<>();
    private final Map<RuleId, RuleId> formerIds = new HashMap<>();

    private Comparison(boolean known, boolean same, GuidanceDiff diff) {
        this.known = known;
        this.same = same;
        for (Change change : diff.changes()) {
            if (change.thing() == Change.Thing.RULE) {
                RuleId rule = RuleId.of(change.id());
                changes.put(rule, change);
                change.formerId().ifPresent(former -> formerIds.put(rule, RuleId.of(former)));
            }
        }
    }

    /** Both are the same guidance. */
    static Comparison same() {
        return new Comparison(true, true, new GuidanceDiff(List.of()));
    }

    static Comparison between(LinkedGuidance older, LinkedGuidance newer) {
        return new Comparison(true, false, GuidanceDiff.between(older, newer));
    }

    /** The older one is not known. */
    static Comparison unknown() {
        return new Comparison(false, false, new GuidanceDiff(List.of()));
    }

    boolean isKnown() {
        return known;
    }

    boolean isSame() {
        return same;
    }

    @Nullable
    RuleId formerId(RuleId rule) {
        return formerIds.get(rule);
    }

    Optional<Change> change(RuleId rule) {
        return Optional.ofNullable(changes.get(rule));
    }

    /** Why a rule comes out otherwise. */
    Why why(RuleId rule, boolean wasNot, boolean isNot, boolean sameInstant) {
        Change change = changes.get(rule);
        if (change != null) {
            return switch (change.kind()) {
                case ADDED -> Why.NEW;
                case REMOVED -> Why.GONE;
                case RENAMED, MOVED, REWORDED, CHANGED -> Why.CHANGED;
            };
        }
        if (!known) {
            return wasNot ? Why.NEW : isNot ? Why.GONE : Why.NOT_KNOWN;
        }
        return sameInstant ? Why.SAME_RULE : Why.OTHER_INSTANT;
    }
}

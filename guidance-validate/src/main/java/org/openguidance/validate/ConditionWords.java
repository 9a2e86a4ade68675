package org.openguidance.validate;

import java.util.List;
import org.openguidance.model.Condition;
import org.openguidance.model.Guidance;
import org.openguidance.model.SubjectKind;

/**
 * Puts conditions into words for people who do not read packs: {@code account is official and text says “vote for”}. In
 * English, but for what the guidance itself says. Keeps no state. Linear in the size of the condition.
 */
public final class ConditionWords {

    private ConditionWords() {}

    /** The condition on a subject of a kind. */
    public static String of(Condition condition, Guidance guidance, SubjectKind kind) {
        return ConditionPhrases.of(condition, guidance, kind);
    }

    /** All of these conditions. */
    public static String of(List<Condition> conditions, Guidance guidance, SubjectKind kind) {
        return String.join(
                ", and ",
                conditions.stream()
                        .map(condition -> of(condition, guidance, kind))
                        .toList());
    }
}

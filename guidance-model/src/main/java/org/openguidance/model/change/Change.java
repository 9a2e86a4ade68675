package org.openguidance.model.change;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.Effect;

/**
 * One thing that is different in a newer guidance.
 *
 * @param kind what happened to it
 * @param thing what it is
 * @param id its id, in full: {@code code/rule}, {@code subject/fact}, {@code model/stage}; the newer one, but for what was
 *     removed
 * @param formerId its id before, where that was another
 * @param effect what that does to the outcomes of checks; of what is no rule, its rules tell
 * @param edits what became different in the parts of a rule that decide
 * @param reworded the keys whose words for readers became different, and for other things than rules all keys that did
 */
public record Change(
        Kind kind,
        Thing thing,
        String id,
        Optional<String> formerId,
        Effect effect,
        List<RuleEdit> edits,
        List<String> reworded) {

    /** Copies the lists. */
    public Change {
        edits = List.copyOf(edits);
        reworded = List.copyOf(reworded);
    }

    /** What happened to it. */
    public enum Kind {
        /** It is new. */
        ADDED("added"),
        /** It is no longer there. */
        REMOVED("removed"),
        /** It has another id, and says itself which id it replaces. */
        RENAMED("renamed"),
        /** It is the same in another code. */
        MOVED("moved"),
        /** Only words for readers are different. */
        REWORDED("reworded"),
        /** Something that decides is different. */
        CHANGED("changed");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** How reports write it. */
        public String label() {
            return label;
        }
    }

    /** What it is. */
    public enum Thing {
        /** The guidance itself. */
        GUIDANCE("guidance"),
        /** A source. */
        SOURCE("source"),
        /** A foreword, by its author. */
        FOREWORD("foreword"),
        /** A principle. */
        PRINCIPLE("principle"),
        /** An engagement model. */
        ENGAGEMENT("engagement model"),
        /** A stage of an engagement model. */
        STAGE("stage"),
        /** A parameter. */
        PARAMETER("parameter"),
        /** A word list. */
        WORD_LIST("word list"),
        /** A period. */
        PERIOD("period"),
        /** A calendar. */
        CALENDAR("calendar"),
        /** A kind of subject. */
        SUBJECT("subject"),
        /** A fact of a kind of subject. */
        FACT("fact"),
        /** A code. */
        CODE("code"),
        /** A value of a code. */
        VALUE("value"),
        /** A rule. */
        RULE("rule");

        private final String label;

        Thing(String label) {
            this.label = label;
        }

        /** How reports write it. */
        public String label() {
            return label;
        }
    }

    /** A thing of which nothing is known but that it came or went. */
    static Change of(Kind kind, Thing thing, String id, Effect effect) {
        return new Change(kind, thing, id, Optional.empty(), effect, List.of(), List.of());
    }

    Change withEffect(Effect other) {
        return new Change(kind, thing, id, formerId, other, edits, reworded);
    }
}

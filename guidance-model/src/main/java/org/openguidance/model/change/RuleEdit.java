package org.openguidance.model.change;

import org.openguidance.model.Effect;

/**
 * What became different in one part of a rule.
 *
 * @param part the key in the pack, such as {@code forbid}
 * @param effect what that does to outcomes
 * @param sentence what it means, such as {@code it forbids more}
 */
public record RuleEdit(String part, Effect effect, String sentence) {

    /** Whether only the words changed that people read and answer. */
    public boolean isWording() {
        return part.equals("statement") || part.equals("edition") || part.equals("question");
    }

    /** The same of a permission, which makes other rules milder where it holds more often. */
    RuleEdit turned() {
        Effect turned = effect == Effect.TIGHTER ? Effect.LOOSER : effect == Effect.LOOSER ? Effect.TIGHTER : effect;
        return new RuleEdit(part, turned, sentence);
    }
}

package org.openguidance.validate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openguidance.model.link.Right;

/** The right side of a test, compiled: a value that never changes is made once. Immutable and thread-safe. */
final class RightSide {

    private final Right right;
    private final @Nullable Hand constant;

    RightSide(Right right) {
        this.right = right;
        this.constant = right instanceof Right.Constant never ? Hand.known(never.value(), "", -1) : unset(right);
    }

    private static @Nullable Hand unset(Right right) {
        return right instanceof Right.Unset unset ? Hand.unset(unset.parameter()) : null;
    }

    /** The value in a check, for a test of a value at hand. */
    Hand value(Hand hand, Run run) {
        return constant != null ? constant : run.right(right, hand);
    }

    /** The parameter that nobody has set, where it is one. */
    List<Need> parameters() {
        return constant == null ? List.of() : constant.needs();
    }

    @Override
    public String toString() {
        if (right instanceof Right.Constant never) {
            return never.value().display();
        }
        if (right instanceof Right.OfFact fact) {
            return "fact " + fact.slot();
        }
        if (right instanceof Right.OfField field) {
            return "field " + field.field() + (field.up() == 0 ? "" : " " + field.up() + " further out");
        }
        return right instanceof Right.Unset unset ? "$" + unset.parameter() : "now";
    }
}

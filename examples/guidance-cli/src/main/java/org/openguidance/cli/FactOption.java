package org.openguidance.cli;

import java.util.Optional;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.Written;
import org.openguidance.model.diagnostic.Printable;

/**
 * A fact as it is given on the command line.
 *
 * @param name its name
 * @param value its value as it was typed
 */
record FactOption(String name, String value) {

    /** Reads {@code name=value}. */
    static FactOption read(String typed) {
        int sign = typed.indexOf('=');
        if (sign <= 0) {
            throw Refusal.usage("a fact is given as name=value, such as --fact account=official, not as '"
                    + Printable.excerpt(typed) + "'");
        }
        return new FactOption(typed.substring(0, sign).strip(), typed.substring(sign + 1));
    }

    /**
     * The value, written as the type of the fact asks for it. A fact that the guidance does not declare is left to the
     * checker, which knows what was probably meant.
     */
    Written written(Optional<FactDeclaration> declaration) {
        TypedValue typed = new TypedValue("--fact " + Printable.excerpt(name), value);
        return declaration.map(fact -> typed.as(fact.type(), fact.optional())).orElseGet(typed::asText);
    }
}

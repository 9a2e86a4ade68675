package org.openguidance.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openguidance.model.FactType;
import org.openguidance.model.ScalarType;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.Written;
import org.openguidance.model.link.FactReader;
import org.openguidance.model.link.FactReading;
import org.openguidance.model.link.FactValue;
import org.openguidance.model.link.LinkedFact;

/**
 * Reads declared values of one fact. Where a fact can have few values each is made once and shared by all checks; a value of
 * a usual form is only made when somebody asks for it. Immutable and thread-safe.
 */
final class FactInput {

    private final String kind;
    private final FactProgram fact;
    private final FactReader values;
    private final boolean declarable;
    private final Map<String, Hand> shared = new HashMap<>();
    private final PlainForm form;

    FactInput(String kind, FactProgram fact, FactReader values) {
        LinkedFact linked = fact.linked();
        this.kind = kind;
        this.fact = fact;
        this.values = values;
        this.declarable = linked.definition().isEmpty();
        this.form = declarable ? PlainForm.of(linked) : new PlainForm.None();
        if (declarable) {
            share(linked.declaration().type(), linked.declaration().optional());
        }
    }

    private void share(FactType type, boolean optional) {
        for (String value : fewValues(type)) {
            readValue(Written.text(value)).value().ifPresent(known -> shared.put(value, fact.known(known)));
        }
        if (optional) {
            shared.put(Written.NOTHING, fact.known(new FactValue.Nothing()));
        }
    }

    private static List<String> fewValues(FactType type) {
        if (type instanceof FactType.OneOf choice) {
            return choice.values();
        }
        if (type instanceof FactType.Scale scale) {
            return scale.values();
        }
        return type instanceof FactType.Scalar scalar && scalar.type() == ScalarType.YES_NO
                ? List.of("yes", "no")
                : List.of();
    }

    int slot() {
        return fact.slot();
    }

    /** Whether it can be declared at all. */
    boolean isDeclarable() {
        return declarable;
    }

    /** A value that all checks share; null where it is none. */
    @Nullable
    Hand shared(Written written) {
        return written instanceof Written.Text text ? shared.get(text.text()) : null;
    }

    /** Whether a value fits, as far as can be told at a glance, and is no shared one. */
    boolean isPlain(Written written) {
        return form.has(written);
    }

    /** Whether values are texts. */
    boolean isText() {
        return form instanceof PlainForm.AnyText;
    }

    /** The value of what fits at a glance. */
    Hand plain(Written written) {
        Optional<FactValue> value = form.value(written);
        return fact.known(
                value.isPresent() ? value.get() : readValue(written).value().orElseThrow());
    }

    /** Takes what is wrong with a value. */
    interface Faults {
        void add(SourceLocation location, String message, String hint);
    }

    /** The value; null where it does not fit, which is told. */
    @Nullable
    Hand read(Written written, Faults faults) {
        if (!declarable) {
            faults.add(
                    written.origin().location(),
                    "the fact '" + fact.name() + "' is worked out or judged, so nobody declares it",
                    fact.linked().definition().orElse(null) instanceof LinkedFact.Judged
                            ? "answer it: answers: { " + kind + "/" + fact.name() + ": yes }"
                            : "leave it out");
            return null;
        }
        FactReading reading = readValue(written);
        for (FactReading.Problem problem : reading.problems()) {
            faults.add(
                    problem.origin().location(),
                    problem.message(),
                    problem.hint().orElse(""));
        }
        return reading.value().map(fact::known).orElse(null);
    }

    private FactReading readValue(Written written) {
        LinkedFact linked = fact.linked();
        return values.read(
                "fact '" + fact.name() + "'",
                written,
                linked.declaration().type(),
                linked.zone(),
                linked.declaration().optional());
    }
}

package org.openguidance.reference;

import static org.openguidance.reference.Values.Nothing.NOTHING;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.openguidance.model.FactType;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.Operand;
import org.openguidance.model.Parameter;
import org.openguidance.model.Written;
import org.openguidance.reference.Belief.Need;
import org.openguidance.reference.Values.Missing;
import org.openguidance.reference.Values.Scope;
import org.openguidance.reference.Values.Typed;
import org.openguidance.reference.Values.When;

/** What stands at the right of a test: literals, parameters, {@code now}, and names of fields and facts. */
final class RightSides {

    private final Guidance guidance;
    private final Values values;
    private final Scope subject;
    private final Instant now;

    RightSides(Guidance guidance, Scope subject, Instant now) {
        this.guidance = guidance;
        this.values = new Values(guidance);
        this.subject = subject;
        this.now = now;
    }

    /** The values of literals and parameters; a parameter without a value is {@link Missing}. */
    List<Object> constants(List<Operand> operands, Typed at) {
        return operands.stream()
                .flatMap(operand -> operand instanceof Operand.Parameter parameter
                        ? parameter(parameter.id(), at).stream()
                        : List.of(constant(((Operand.Text) operand).text(), at)).stream())
                .toList();
    }

    private Object constant(String text, Typed at) {
        return at.optional() && text.equals(Written.NOTHING) ? NOTHING : values.literal(text, at.type(), at.zone());
    }

    private List<Object> parameter(Id id, Typed at) {
        Parameter parameter = guidance.parameters().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        if (parameter.value().isEmpty()) {
            return List.of(new Missing(Set.of(new Need(Need.Kind.PARAMETER, "$" + id))));
        }
        Written written = parameter.value().get();
        List<Written> items = written instanceof Written.Items list ? list.items() : List.of(written);
        return items.stream().map(item -> constant(item.toString(), at)).toList();
    }

    /** The right side of a comparison: a literal where the type has it, else the name of a field or fact. */
    Object right(Operand operand, FactType type, Typed at, Scope names) {
        if (operand instanceof Operand.Now) {
            return When.at(now, at.zone());
        }
        if (operand instanceof Operand.Parameter parameter) {
            return parameter(parameter.id(), at.with("", type)).get(0);
        }
        if (operand instanceof Operand.Fact fact) {
            return find(fact.name(), names).value();
        }
        String text = ((Operand.Text) operand).text();
        try {
            return values.literal(text, type, at.zone());
        } catch (IllegalArgumentException aName) {
            return find(text, names).value();
        }
    }

    /** A field of the entry at hand, else a fact. */
    Typed find(String name, Scope names) {
        return names.find(name).or(() -> subject.find(name)).orElseThrow();
    }
}

package org.openguidance.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Condition;
import org.openguidance.model.Definition;
import org.openguidance.model.Named;
import org.openguidance.model.Written;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Reads where a fact has its value from, if nobody declares it: {@code is}, {@code cases}, {@code judge}. */
final class DefinitionBinder {

    private static final List<String> WAYS = List.of("is", "cases", "judge");
    private static final List<String> CASE = List.of("when", "then");

    private final Binding binding;
    private final ConditionBinder conditions;
    private final WrittenBinder values;

    DefinitionBinder(Binding binding, ConditionBinder conditions, WrittenBinder values) {
        this.binding = binding;
        this.conditions = conditions;
        this.values = values;
    }

    /** Whether a fact says where its value comes from. */
    boolean isDefined(KnownKeys keys) {
        return !keys.present(WAYS).isEmpty();
    }

    Optional<Definition> definition(KnownKeys keys) {
        List<String> ways = keys.present(WAYS);
        if (ways.size() > 1) {
            binding.faults()
                    .add(
                            DiagnosticCode.BAD_COMBINATION,
                            keys.at(ways.get(1)),
                            keys.thing() + " has both '" + ways.get(0) + "' and '" + ways.get(1)
                                    + "', and can have its value from only one of them");
        }
        List<Named> judgedOn = keys.names("judged-on", "fact");
        if (keys.has("judged-on") && !keys.has("judge")) {
            binding.faults()
                    .add(
                            DiagnosticCode.BAD_COMBINATION,
                            keys.at("judged-on"),
                            keys.thing() + " has 'judged-on', which goes only with 'judge'");
        }
        Optional<Definition> is = keys.read("is", node -> conditions.onSubject(node, keys.what("is")))
                .map(Definition.Is::new);
        Optional<Definition> cases = keys.get("cases").flatMap(node -> cases(node, keys));
        Optional<Definition> judge = keys.read(
                        "judge", node -> binding.wordings().ask(node, keys.what("judge")))
                .map(ask -> new Definition.Judge(ask, judgedOn));
        return is.or(() -> cases).or(() -> judge);
    }

    private Optional<Definition> cases(Node node, KnownKeys fact) {
        List<Node> items = binding.lists().groups(node, fact.what("cases"));
        if (items.isEmpty()) {
            if (node instanceof Node.Listing list && list.complete()) {
                binding.faults().add(DiagnosticCode.EMPTY, node.location(), fact.what("cases") + " must not be empty");
            }
            return Optional.empty();
        }
        int before = binding.faults().errors();
        List<Definition.Case> cases = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            boolean last = at == items.size() - 1;
            binding.keysOf(items.get(at), "case of " + fact.thing(), CASE)
                    .flatMap(keys -> oneCase(keys, last))
                    .ifPresent(cases::add);
        }
        boolean whole = cases.size() == items.size() && binding.faults().errors() == before;
        return whole ? binding.build(node.location(), () -> new Definition.Cases(cases)) : Optional.empty();
    }

    private Optional<Definition.Case> oneCase(KnownKeys keys, boolean last) {
        Optional<Condition> when = keys.read("when", node -> conditions.onSubject(node, keys.what("when")));
        if (last && keys.has("when")) {
            binding.faults()
                    .add(
                            DiagnosticCode.BAD_COMBINATION,
                            keys.at("when"),
                            "the last " + keys.thing() + " must have no 'when': it is what is left",
                            "add a last case with 'then' alone");
        }
        if (!last) {
            keys.need("when", "only the last case has none");
        }
        Optional<Written> then = keys.need("then").flatMap(values::value);
        return then.map(value -> new Definition.Case(when, value, keys.origin()));
    }
}

package org.openguidance.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Id;
import org.openguidance.model.Operand;
import org.openguidance.model.Origin;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Reads the right sides of tests: values, {@code $parameters}, {@code now}, names of facts. */
final class Operands {

    private static final List<String> FACT = List.of("fact");

    private final Binding binding;

    Operands(Binding binding) {
        this.binding = binding;
    }

    /** A value or a parameter. */
    Optional<Operand> value(Node node, String what) {
        return binding.plain().text(node, what).flatMap(text -> written(text, node, what));
    }

    private Optional<Operand> written(String text, Node node, String what) {
        boolean meantAsParameter = text.length() > 1 && text.charAt(0) == '$' && Character.isLetter(text.charAt(1));
        if (meantAsParameter && !Id.isValid(text.substring(1))) {
            Optional<String> meant = Plain.nearestId(text.substring(1)).filter(id -> text.indexOf(' ') < 0);
            binding.faults()
                    .add(
                            DiagnosticCode.BAD_ID,
                            node.location(),
                            what + " begins with '$', so it names a parameter, but " + Words.quoted(text.substring(1))
                                    + " is no id",
                            meant.map(id -> "did you mean '$" + id + "'? ").orElse("")
                                    + "for a dollar sign write '$$'");
            return Optional.empty();
        }
        return Optional.of(Operand.of(text, Origin.at(node.location())));
    }

    /** Values and parameters in a list; one parameter may stand alone for a list. */
    List<Operand> values(Node node, String what) {
        List<Node> items = isParameter(node) ? List.of(node) : binding.lists().items(node, what);
        String entry = "entry of " + what;
        List<Operand> values = new ArrayList<>(items.size());
        for (Node item : items) {
            value(item, entry).ifPresent(values::add);
        }
        return values;
    }

    /** Whether this is the name of a parameter, and so may stand for a list. */
    static boolean isParameter(Node node) {
        return node instanceof Node.Text text
                && text.text().startsWith("$")
                && Operand.of(text.text()) instanceof Operand.Parameter;
    }

    /** What a value is compared with. */
    Optional<Operand> right(Node node, String what) {
        if (node instanceof Node.Mapping) {
            return binding.keysOf(node, what, FACT)
                    .flatMap(keys -> keys.need("fact").flatMap(this::fact));
        }
        if (node instanceof Node.Listing) {
            binding.faults().wrongType(node, what, "one value, a parameter or the name of a fact");
            return Optional.empty();
        }
        return value(node, what);
    }

    private Optional<Operand> fact(Node name) {
        return binding.plain().words(name, "'fact'").map(fact -> new Operand.Fact(fact, Origin.at(name.location())));
    }

    /** A whole number or a parameter. */
    Optional<Operand> amount(Node node, String what) {
        if (isParameter(node)) {
            return value(node, what);
        }
        return binding.plain().text(node, what, "a whole number").flatMap(text -> number(text, node, what));
    }

    private Optional<Operand> number(String text, Node node, String what) {
        if (Plain.digits(text).isPresent()) {
            return Optional.of(new Operand.Text(text, Origin.at(node.location())));
        }
        binding.faults()
                .add(
                        DiagnosticCode.BAD_AMOUNT,
                        node.location(),
                        what + " must be a whole number, or a parameter as in '$most-words', not "
                                + Words.quoted(text));
        return Optional.empty();
    }
}

package org.openguidance.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.openguidance.model.Condition;
import org.openguidance.model.Id;
import org.openguidance.model.Operand;
import org.openguidance.model.Origin;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.DidYouMean;

/** Reads conditions: values, lists, groups of lines, and what joins them. */
final class ConditionBinder {

    private static final List<String> JOINING = List.of("all", "any", "none");

    private final Binding binding;
    private final Operands operands;
    private final MatcherBinder matchers;
    private final SomeOfBinder someOf;
    private int depth;

    ConditionBinder(Binding binding) {
        this.binding = binding;
        this.operands = new Operands(binding);
        this.matchers = new MatcherBinder(binding, this, operands);
        this.someOf = new SomeOfBinder(binding, this);
    }

    /** A condition on the whole subject. */
    Optional<Condition> onSubject(Node node, String what) {
        return bind(node, Standing.SUBJECT, what);
    }

    /** A condition on the whole subject that has to hold. */
    Optional<Condition> required(Node node, String what) {
        return bind(node, Standing.REQUIRED, what);
    }

    /** A condition on a value. */
    Optional<Condition> onValue(Node node, String what) {
        return bind(node, Standing.VALUE, what);
    }

    Optional<Condition> bind(Node node, Standing standing, String what) {
        if (node instanceof Node.Mapping lines) {
            return lines(lines, standing, what);
        }
        if (node instanceof Node.Listing list) {
            return list(list, standing, what);
        }
        if (node instanceof Node.Text text) {
            return text(text, standing, what);
        }
        return Optional.empty();
    }

    private Optional<Condition> text(Node.Text text, Standing standing, String what) {
        if (standing == Standing.VALUE) {
            return operands.value(text, what).map(value -> new Condition.Is(value, origin(text)));
        }
        binding.faults()
                .wrongType(
                        text,
                        what,
                        "a condition on facts",
                        Id.isValid(text.text())
                                ? "write '" + text.text() + ": yes'"
                                : equation(text.text()).orElse("write it as in 'account: official'"));
        return Optional.empty();
    }

    /** How to write {@code role = officer}. */
    private static Optional<String> equation(String text) {
        int sign = text.indexOf('=');
        String name = sign < 0 ? "" : text.substring(0, sign).strip();
        String value = text.substring(sign + 1).strip();
        return Id.isValid(name) && !value.isEmpty() && value.indexOf('=') < 0
                ? Optional.of("write '" + name + ": " + Words.plain(value) + "'")
                : Optional.empty();
    }

    private Optional<Condition> list(Node.Listing list, Standing standing, String what) {
        if (isEmpty(list.items(), list, what)) {
            return Optional.empty();
        }
        if (standing == Standing.VALUE) {
            return values(list, what);
        }
        if (standing == Standing.REQUIRED) {
            binding.faults()
                    .add(
                            DiagnosticCode.LIST_IN_REQUIRE,
                            list.location(),
                            what + " must not be a list, which could mean that any or that all of it is needed",
                            "write 'any:' before the list if one is enough, 'all:' if every one is needed");
        }
        return joined(list, standing, what, Condition.Any::new);
    }

    private Optional<Condition> values(Node.Listing list, String what) {
        if (!holdsConditions(list)) {
            List<Operand> values = operands.values(list, what);
            return values.isEmpty() ? Optional.empty() : Optional.of(new Condition.OneOf(values, origin(list)));
        }
        binding.faults()
                .add(
                        DiagnosticCode.WRONG_TYPE,
                        list.location(),
                        what + " is a list with conditions in it, and a list here can only hold plain values",
                        "write 'any:' before the list if one is enough, 'all:' if every one must hold");
        return joined(list, Standing.VALUE, what, Condition.Any::new);
    }

    private Optional<Condition> lines(Node.Mapping mapping, Standing standing, String what) {
        if (mapping.complete() && isEmpty(mapping.entries(), mapping, what)) {
            return Optional.empty();
        }
        List<Condition> lines = new ArrayList<>(mapping.entries().size());
        for (Node.Entry entry : mapping.entries()) {
            line(new Line(entry.key(), entry.value(), standing)).ifPresent(lines::add);
        }
        if (lines.size() < 2) {
            return lines.stream().findFirst();
        }
        return Optional.of(new Condition.All(lines, origin(mapping)));
    }

    private boolean isEmpty(List<?> content, Node node, String what) {
        if (content.isEmpty()) {
            binding.faults()
                    .add(
                            DiagnosticCode.EMPTY_CONDITION,
                            node.location(),
                            what + " is empty, so it asks nothing",
                            "say what must hold, or take it out");
        }
        return content.isEmpty();
    }

    private Optional<Condition> line(Line line) {
        if (depth == binding.limits().depth()) {
            binding.faults()
                    .add(
                            DiagnosticCode.TOO_LARGE,
                            line.key().location(),
                            "this condition is nested more than " + depth + " deep",
                            "give a part of it a name of its own, as a fact with 'is'");
            return Optional.empty();
        }
        depth++;
        Optional<Condition> condition = bound(line);
        depth--;
        return condition;
    }

    private Optional<Condition> bound(Line line) {
        return switch (line.word()) {
            case "all" -> group(line, Condition.All::new);
            case "any" -> group(line, Condition.Any::new);
            case "none" -> none(line);
            case "some-of" -> someOf.bind(line);
            default -> MatcherBinder.isMatcher(line.word()) ? matchers.bind(line) : mistypedOrField(line);
        };
    }

    /** A word with a list of conditions behind it, that is nearly one for joining them, is no field. */
    private Optional<Condition> mistypedOrField(Line line) {
        Optional<String> meant =
                holdsConditions(line.value()) ? DidYouMean.nearest(line.word(), JOINING) : Optional.empty();
        if (meant.isEmpty()) {
            return field(line);
        }
        binding.faults()
                .add(
                        DiagnosticCode.UNKNOWN_MATCHER,
                        line.key().location(),
                        line.what() + " is no word that joins conditions",
                        "did you mean '" + meant.get() + "'?");
        Node.Text key =
                new Node.Text(meant.get(), line.key().style(), line.key().location());
        return line(new Line(key, line.value(), line.standing()));
    }

    private static boolean holdsConditions(Node node) {
        if (!(node instanceof Node.Listing list)) {
            return false;
        }
        for (Node item : list.items()) {
            if (!(item instanceof Node.Text)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Condition> none(Line line) {
        boolean saysAll = line.value() instanceof Node.Listing list
                && Shown.only(list)
                        .filter(only -> only instanceof Node.Mapping group
                                && group.entries().size() == 1
                                && group.find("all").isPresent())
                        .isPresent();
        if (saysAll) {
            binding.faults().damage().saidInWords(line.key().location());
        }
        return group(line, Condition.None::new);
    }

    private Optional<Condition> group(Line line, BiFunction<List<Condition>, Origin, Condition> join) {
        return conditions(line.value(), line.standing(), line.what())
                .map(conditions -> join.apply(conditions, line.origin()));
    }

    private Optional<Condition> joined(
            Node.Listing list, Standing standing, String what, BiFunction<List<Condition>, Origin, Condition> join) {
        return conditions(list, standing, what).map(conditions -> join.apply(conditions, origin(list)));
    }

    /** The conditions of a list that could be read, if there are any. */
    Optional<List<Condition>> conditions(Node node, Standing standing, String what) {
        if (node instanceof Node.Listing list && list.complete() && isEmpty(list.items(), node, what)) {
            return Optional.empty();
        }
        List<Condition> conditions = new ArrayList<>();
        for (Node item : conditionsIn(node, what)) {
            bind(item, standing, "entry of " + what).ifPresent(conditions::add);
        }
        return conditions.isEmpty() ? Optional.empty() : Optional.of(conditions);
    }

    private List<Node> conditionsIn(Node node, String what) {
        if (node instanceof Node.Listing list) {
            return list.items();
        }
        if (node instanceof Node.Damaged) {
            return List.of();
        }
        binding.faults()
                .wrongType(
                        node,
                        what,
                        "a list of conditions",
                        "write it as in '" + what.replace("'", "") + ": "
                                + (node instanceof Node.Mapping group
                                        ? Shown.apart(group)
                                        : "[{ account: official }, { account: personal }]")
                                + "'");
        return node instanceof Node.Mapping ? List.of(node) : List.of();
    }

    private Optional<Condition> field(Line line) {
        String word = line.word();
        int dot = word.indexOf('.');
        if (dot < 0) {
            int before = binding.faults().errors();
            Optional<Condition> condition = onValue(line.value(), line.what());
            if (binding.faults().errors() > before) {
                binding.faults().damage().doubtfulField(line.key().location(), line.value());
            }
            return Optional.of(
                    new Condition.Field(word, condition.orElseGet(() -> inPlaceOf(line.value())), line.origin()));
        }
        if (dot == 0 || dot == word.length() - 1 || word.contains("..")) {
            binding.faults()
                    .add(
                            DiagnosticCode.BAD_ID,
                            line.key().location(),
                            line.what() + " has a dot with no name beside it",
                            "write it as in 'text.hashtags'");
            return Optional.empty();
        }
        return bound(split(line, dot));
    }

    /** Something for what could not be read, so that the name before it is looked up all the same. */
    private Condition inPlaceOf(Node lost) {
        binding.faults().damage().place(lost.location());
        return new Condition.Known(true, origin(lost));
    }

    /** {@code a.b: M} is short for {@code a: {b: M}}. */
    private static Line split(Line line, int dot) {
        Node.Text key = line.key();
        SourceLocation at = key.location();
        int quote = key.style() == Node.Style.PLAIN ? 0 : 1;
        SourceLocation after = new SourceLocation(at.file(), at.line(), at.column() + quote + dot + 1);
        Node.Text first = new Node.Text(key.text().substring(0, dot), key.style(), at);
        Node.Text rest = new Node.Text(key.text().substring(dot + 1), Node.Style.PLAIN, after);
        return new Line(
                first, new Node.Mapping(List.of(new Node.Entry(rest, line.value())), after, true), line.standing());
    }

    private static Origin origin(Node node) {
        return Origin.at(node.location());
    }
}

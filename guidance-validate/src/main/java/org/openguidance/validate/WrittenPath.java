package org.openguidance.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openguidance.model.FactType;
import org.openguidance.model.Origin;
import org.openguidance.model.Subject;
import org.openguidance.model.Written;
import org.openguidance.model.link.LinkedSubject;

/**
 * The way to a value in a subject: a fact, an entry of a list, a field of an entry, such as {@code images[0].alt-text}.
 * Immutable.
 *
 * @param fact the fact
 * @param steps the places of entries and the names of fields
 */
record WrittenPath(String fact, List<Object> steps) {

    /** The type that a path leads to, and whether the value may be nothing. */
    record Typed(FactType type, boolean optional) {}

    static WrittenPath of(String path) {
        List<Object> steps = new ArrayList<>();
        int end = end(path, 0);
        String fact = path.substring(0, end);
        while (end < path.length()) {
            int start = end + 1;
            if (path.charAt(end) == '[') {
                int close = path.indexOf(']', end);
                steps.add(Integer.parseInt(path, start, close, 10));
                end = close + 1;
            } else {
                end = end(path, start);
                steps.add(path.substring(start, end));
            }
        }
        return new WrittenPath(fact, List.copyOf(steps));
    }

    private static int end(String path, int from) {
        int end = from;
        while (end < path.length() && path.charAt(end) != '[' && path.charAt(end) != '.') {
            end++;
        }
        return end;
    }

    /** The list that has the entry at the end of a path. */
    static String listOf(String entry) {
        return entry.substring(0, entry.lastIndexOf('['));
    }

    /** Whether a path is this one, or leads into what this one leads to. */
    static boolean covers(String outer, String inner) {
        return inner.startsWith(outer)
                && (inner.length() == outer.length() || "[.".indexOf(inner.charAt(outer.length())) >= 0);
    }

    /** What a declared value can be here; nothing where the way leads to no value that is declared, as to a part of a text. */
    Optional<Typed> type(LinkedSubject subject) {
        Optional<Typed> found = subject.fact(fact)
                .map(known -> new Typed(
                        known.declaration().type(), known.declaration().optional()));
        for (Object step : steps) {
            found = found.flatMap(outer -> inner(outer.type(), step));
        }
        return found;
    }

    private static Optional<Typed> inner(FactType outer, Object step) {
        if (step instanceof Integer && outer instanceof FactType.ListOf list) {
            return Optional.of(new Typed(list.of(), false));
        }
        return step instanceof String name && outer instanceof FactType.Fields fields
                ? fields.field(name).map(field -> new Typed(field.type(), field.optional()))
                : Optional.empty();
    }

    /** What is declared here. */
    Optional<Written> in(Subject subject) {
        Optional<Written> found = Optional.ofNullable(subject.facts().get(fact));
        for (Object step : steps) {
            found = found.flatMap(outer -> inner(outer, step));
        }
        return found;
    }

    private static Optional<Written> inner(Written outer, Object step) {
        if (step instanceof Integer at && outer instanceof Written.Items items) {
            return at < items.items().size() ? Optional.of(items.items().get(at)) : Optional.empty();
        }
        return step instanceof String name && outer instanceof Written.Fields fields
                ? Optional.ofNullable(fields.fields().get(name))
                : Optional.empty();
    }

    /** The facts with another value here; nothing where the way does not lead on. */
    Optional<Map<String, Written>> with(Map<String, Written> facts, Written value) {
        return put(Optional.ofNullable(facts.get(fact)), 0, value).map(changed -> {
            Map<String, Written> others = new LinkedHashMap<>(facts);
            others.put(fact, changed);
            return others;
        });
    }

    private Optional<Written> put(Optional<Written> outer, int at, Written value) {
        if (at == steps.size()) {
            return Optional.of(value);
        }
        Optional<Written> inner = outer.flatMap(known -> inner(known, steps.get(at)));
        return put(inner, at + 1, value)
                .flatMap(changed -> outer.flatMap(known -> replaced(known, steps.get(at), changed)));
    }

    private static Optional<Written> replaced(Written outer, Object step, Written value) {
        if (step instanceof Integer at && outer instanceof Written.Items items) {
            List<Written> changed = new ArrayList<>(items.items());
            if (at >= changed.size()) {
                return Optional.empty();
            }
            changed.set(at, value);
            return Optional.of(new Written.Items(changed, Origin.NONE));
        }
        if (step instanceof String name && outer instanceof Written.Fields fields) {
            Map<String, Written> changed = new LinkedHashMap<>(fields.fields());
            changed.put(name, value);
            return Optional.of(new Written.Fields(changed, Origin.NONE));
        }
        return Optional.empty();
    }
}

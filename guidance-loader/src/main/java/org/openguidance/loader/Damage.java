package org.openguidance.loader;

import static org.openguidance.model.diagnostic.DiagnosticCode.BAD_EXAMPLE;
import static org.openguidance.model.diagnostic.DiagnosticCode.INCOMPARABLE;
import static org.openguidance.model.diagnostic.DiagnosticCode.NOT_A_VALUE;
import static org.openguidance.model.diagnostic.DiagnosticCode.NO_EXAMPLES;
import static org.openguidance.model.diagnostic.DiagnosticCode.NO_RULES_FOR_SUBJECT;
import static org.openguidance.model.diagnostic.DiagnosticCode.UNKNOWN_EXEMPTION;
import static org.openguidance.model.diagnostic.DiagnosticCode.UNKNOWN_FACT;
import static org.openguidance.model.diagnostic.DiagnosticCode.UNKNOWN_FIELD;
import static org.openguidance.model.diagnostic.DiagnosticCode.UNKNOWN_MATCHER;
import static org.openguidance.model.diagnostic.DiagnosticCode.UNUSED;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;

/**
 * What could not be bound, so that nobody is told that a fact is missing whose declaration has a mistake of its own.
 * Things are filed under the code that linking has for names of their kind that are not there. Not thread-safe.
 */
final class Damage {

    private static final Set<DiagnosticCode> ABOUT_FACTS =
            EnumSet.of(UNKNOWN_FACT, UNKNOWN_FIELD, UNKNOWN_MATCHER, NOT_A_VALUE, INCOMPARABLE);
    private static final Set<DiagnosticCode> ABOUT_EXAMPLES = EnumSet.of(BAD_EXAMPLE, UNKNOWN_EXEMPTION, NO_EXAMPLES);
    private static final Set<DiagnosticCode> ABOUT_USE = EnumSet.of(UNUSED, NO_RULES_FOR_SUBJECT);

    private final Map<DiagnosticCode, Set<String>> names = new EnumMap<>(DiagnosticCode.class);
    private final Set<DiagnosticCode> kinds = EnumSet.noneOf(DiagnosticCode.class);
    private final List<Stretch> rules = new ArrayList<>();

    private record Stretch(SourceLocation from, SourceLocation to) {
        boolean holds(SourceLocation place) {
            return from.compareTo(place) <= 0 && place.compareTo(to) <= 0;
        }
    }

    /** The thing with this name was left out. */
    void name(DiagnosticCode kind, String name) {
        names.computeIfAbsent(kind, none -> new HashSet<>()).add(name);
    }

    /** Things of this kind were left out, and nobody knows which. */
    void kind(DiagnosticCode kind) {
        kinds.add(kind);
    }

    /** A part of the rule that was written here was left out. */
    void rule(Node rule) {
        rules.add(new Stretch(rule.location(), last(rule)));
    }

    /**
     * Whether a fault that linking found comes, or may well come, from what was left out, or from another fault: what is
     * named wrongly in one place seems to be unused in another.
     */
    boolean explains(Diagnostic fault) {
        DiagnosticCode code = fault.code();
        if (ABOUT_USE.contains(code)) {
            return true;
        }
        if (ABOUT_EXAMPLES.contains(code) && rules.stream().anyMatch(rule -> rule.holds(fault.location()))) {
            return true;
        }
        return kinds.contains(code) || quotes(fault, code) || aboutFact(fault);
    }

    private boolean aboutFact(Diagnostic fault) {
        boolean lostFacts =
                kinds.contains(UNKNOWN_FACT) && (fault.code() == UNKNOWN_MATCHER || fault.code() == UNKNOWN_FIELD);
        return lostFacts || (ABOUT_FACTS.contains(fault.code()) && quotes(fault, UNKNOWN_FACT));
    }

    private boolean quotes(Diagnostic fault, DiagnosticCode kind) {
        return names.getOrDefault(kind, Set.of()).stream()
                .anyMatch(name -> fault.message().contains("'" + name + "'"));
    }

    private static SourceLocation last(Node node) {
        if (node instanceof Node.Listing list && !list.items().isEmpty()) {
            return last(list.items().get(list.items().size() - 1));
        }
        if (node instanceof Node.Mapping keys && !keys.entries().isEmpty()) {
            return last(keys.entries().get(keys.entries().size() - 1).value());
        }
        return node.location();
    }
}

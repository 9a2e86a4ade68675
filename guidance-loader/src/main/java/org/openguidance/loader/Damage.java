package org.openguidance.loader;

import static org.openguidance.model.diagnostic.DiagnosticCode.BAD_EXAMPLE;
import static org.openguidance.model.diagnostic.DiagnosticCode.INCOMPARABLE;
import static org.openguidance.model.diagnostic.DiagnosticCode.NOT_A_VALUE;
import static org.openguidance.model.diagnostic.DiagnosticCode.NOT_BOTH;
import static org.openguidance.model.diagnostic.DiagnosticCode.NO_EXAMPLES;
import static org.openguidance.model.diagnostic.DiagnosticCode.NO_RULES_FOR_SUBJECT;
import static org.openguidance.model.diagnostic.DiagnosticCode.UNKNOWN_EXEMPTION;
import static org.openguidance.model.diagnostic.DiagnosticCode.UNKNOWN_FACT;
import static org.openguidance.model.diagnostic.DiagnosticCode.UNKNOWN_FIELD;
import static org.openguidance.model.diagnostic.DiagnosticCode.UNKNOWN_MATCHER;
import static org.openguidance.model.diagnostic.DiagnosticCode.UNUSED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Severity;

/**
 * What could not be bound, and what else makes one mistake look like several: nobody is told that a fact is missing whose
 * declaration has a mistake of its own. Things are filed under the code that linking has for names of their kind that are
 * not there. Not thread-safe.
 */
final class Damage {

    private static final Set<DiagnosticCode> ABOUT_FACTS =
            EnumSet.of(UNKNOWN_FACT, UNKNOWN_FIELD, UNKNOWN_MATCHER, NOT_A_VALUE, INCOMPARABLE);
    private static final Set<DiagnosticCode> ABOUT_EXAMPLES = EnumSet.of(BAD_EXAMPLE, UNKNOWN_EXEMPTION);

    /** What is said of a file once it has no errors: that something is still missing, or not used yet. */
    private static final Set<DiagnosticCode> OF_A_RIGHT_FILE = EnumSet.of(UNUSED, NO_RULES_FOR_SUBJECT, NO_EXAMPLES);

    private final Map<DiagnosticCode, Set<String>> names = new EnumMap<>(DiagnosticCode.class);
    private final Set<DiagnosticCode> kinds = EnumSet.noneOf(DiagnosticCode.class);
    private final List<Node.Mapping> written = new ArrayList<>();

    /** The rules that were written, by where they begin; made when the first fault asks. */
    private final TreeMap<SourceLocation, Rule> rules = new TreeMap<>();

    private final Set<SourceLocation> places = new HashSet<>();
    private final Set<SourceLocation> saidInWords = new HashSet<>();
    private final Set<SourceLocation> damagedRules = new HashSet<>();
    private final Set<SourceLocation> doubtfulRules = new HashSet<>();
    private final TreeMap<SourceLocation, Stretch> doubtfulFields = new TreeMap<>();

    private record Rule(Stretch stretch, Optional<Stretch> examples) {
        boolean isInExamples(SourceLocation place) {
            return examples.filter(stretch -> stretch.holds(place)).isPresent();
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

    /** Something was put in the place of what could not be read here. */
    void place(SourceLocation lost) {
        places.add(lost);
    }

    /** The {@code none} here is of one {@code all}, so its author has said 'not both' in words. */
    void saidInWords(SourceLocation none) {
        saidInWords.add(none);
    }

    /** Whether a warning asks about what its author has said in words. */
    boolean isAnswered(Diagnostic warning) {
        return warning.code() == NOT_BOTH && saidInWords.contains(warning.location());
    }

    /** A rule was written here; whether a part of it was left out. */
    void rule(Node.Mapping rule, boolean damaged) {
        written.add(rule);
        if (damaged) {
            damagedRules.add(rule.location());
        }
    }

    /** In what stands behind the name of a field there were faults, which mean nothing if it is no field. */
    void doubtfulField(SourceLocation name, Node value) {
        doubtfulFields.put(name, Stretch.of(value));
    }

    /** Takes in what linking found, before anything is explained by it. */
    void consider(List<Diagnostic> linking) {
        linking.stream()
                .filter(fault -> fault.severity() == Severity.ERROR && !ABOUT_EXAMPLES.contains(fault.code()))
                .map(Diagnostic::location)
                .forEach(place -> ruleAt(place)
                        .filter(rule -> !rule.isInExamples(place))
                        .ifPresent(rule -> doubtfulRules.add(rule.stretch().from())));
        Set<SourceLocation> wrongWords = new HashSet<>();
        linking.stream()
                .filter(fault -> fault.code() == UNKNOWN_MATCHER)
                .forEach(fault -> wrongWords.add(fault.location()));
        doubtfulFields.keySet().retainAll(wrongWords);
    }

    private Optional<Rule> ruleAt(SourceLocation place) {
        for (Node.Mapping rule : written) {
            Optional<Stretch> examples = rule.find("examples").map(entry -> Stretch.of(entry.value()));
            rules.put(rule.location(), new Rule(Stretch.of(rule), examples));
        }
        written.clear();
        return Optional.ofNullable(rules.floorEntry(place))
                .map(Map.Entry::getValue)
                .filter(rule -> rule.stretch().holds(place));
    }

    /** Whether a fault of binding comes from a mistyped test that was taken for a field. */
    boolean explainsBinding(Diagnostic fault) {
        return Optional.ofNullable(doubtfulFields.floorEntry(fault.location()))
                .filter(field -> field.getValue().holds(fault.location()))
                .isPresent();
    }

    /**
     * Whether a fault that linking found comes, or may well come, from what was left out, or from another fault: what is
     * named wrongly in one place seems to be unused in another.
     */
    boolean explains(Diagnostic fault) {
        DiagnosticCode code = fault.code();
        if (OF_A_RIGHT_FILE.contains(code) || places.contains(fault.location())) {
            return true;
        }
        if (ABOUT_EXAMPLES.contains(code) && isInDamagedRule(fault)) {
            return true;
        }
        return kinds.contains(code) || quotes(fault, code) || aboutFact(fault);
    }

    private boolean isInDamagedRule(Diagnostic fault) {
        Optional<SourceLocation> rule =
                ruleAt(fault.location()).map(found -> found.stretch().from());
        boolean doubtful = rule.filter(doubtfulRules::contains).isPresent();
        return doubtful || rule.filter(damagedRules::contains).isPresent();
    }

    private boolean aboutFact(Diagnostic fault) {
        boolean lostFacts =
                kinds.contains(UNKNOWN_FACT) && (fault.code() == UNKNOWN_MATCHER || fault.code() == UNKNOWN_FIELD);
        return lostFacts || (ABOUT_FACTS.contains(fault.code()) && quotes(fault, UNKNOWN_FACT));
    }

    private boolean quotes(Diagnostic fault, DiagnosticCode kind) {
        Set<String> lost = names.getOrDefault(kind, Set.of());
        return !lost.isEmpty() && Arrays.stream(fault.message().split("'", -1)).anyMatch(lost::contains);
    }
}

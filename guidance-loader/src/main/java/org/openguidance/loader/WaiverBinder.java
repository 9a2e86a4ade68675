package org.openguidance.loader;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.Condition;
import org.openguidance.model.RuleId;
import org.openguidance.model.TimePoint;
import org.openguidance.model.Waiver;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Reads one waiver, of which every part has to be there. */
final class WaiverBinder {

    private static final List<String> KEYS =
            List.of("rule", "when", "subject-id", "because", "approved-by", "from", "until");

    private final Binding binding;
    private final DecisionPlaces places;
    private final ConditionBinder conditions;
    private final DecisionValues values;

    WaiverBinder(Binding binding, DecisionPlaces places) {
        this.binding = binding;
        this.places = places;
        this.conditions = new ConditionBinder(binding);
        this.values = new DecisionValues(binding, Optional.empty());
    }

    Optional<Waiver> waiver(Node node) {
        return binding.keys(node, "waiver", KEYS).flatMap(this::waiver);
    }

    private Optional<Waiver> waiver(KnownKeys keys) {
        places.note(keys);
        Optional<RuleId> rule = keys.need("rule", "name the rule with its code, as in 'rule: code/rule'")
                .flatMap(node -> values.rule(node, keys.what("rule")));
        Optional<Condition> when = keys.read("when", node -> conditions.onSubject(node, keys.what("when")));
        Optional<String> subject = keys.words("subject-id");
        boolean clear = isForSomething(keys);
        Optional<String> because = keys.need("because", "say why the rule may be broken")
                .flatMap(node -> binding.plain().words(node, keys.what("because")));
        Optional<String> approvedBy = keys.need("approved-by", "name who approved it")
                .flatMap(node -> binding.plain().words(node, keys.what("approved-by")));
        Optional<TimePoint> from = date(keys, "from", "write the first day, as in 'from: 2026-03-16'");
        Optional<TimePoint> until =
                date(keys, "until", "write the last day, as in 'until: 2026-06-30': no waiver is for ever");
        boolean whole = clear && (when.isPresent() || subject.isPresent());
        if (!whole
                || rule.isEmpty()
                || because.isEmpty()
                || approvedBy.isEmpty()
                || from.isEmpty()
                || until.isEmpty()) {
            return Optional.empty();
        }
        Waiver.Builder waiver = Waiver.builder()
                .location(keys.location())
                .rule(rule.get())
                .when(when)
                .subjectId(subject)
                .because(because.get())
                .approvedBy(approvedBy.get())
                .from(from.get())
                .until(until.get());
        return binding.build(keys.location(), waiver::build);
    }

    private Optional<TimePoint> date(KnownKeys keys, String key, String hint) {
        return keys.need(key, hint).flatMap(node -> binding.times().timePoint(node, keys.what(key)));
    }

    private boolean isForSomething(KnownKeys keys) {
        if (keys.has("when") && keys.has("subject-id")) {
            binding.faults()
                    .add(
                            DiagnosticCode.BAD_COMBINATION,
                            keys.at("subject-id"),
                            "a waiver has 'when' or 'subject-id', not both",
                            "write two waivers, or only the 'when'");
            return false;
        }
        boolean has = keys.has("when") || keys.has("subject-id");
        if (!has && keys.isComplete() && !keys.hasStrangers()) {
            binding.faults()
                    .add(
                            DiagnosticCode.MISSING_KEY,
                            keys.location(),
                            keys.thing()
                                    + " needs 'when', a condition, or 'subject-id', so that it is clear what it is for",
                            "write it as in 'when: { account: official }' or 'subject-id: launch-day'");
        }
        return has;
    }
}

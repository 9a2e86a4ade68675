package org.openguidance.model.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openguidance.model.Effect;
import org.openguidance.model.Id;
import org.openguidance.model.Obligation;
import org.openguidance.model.RuleId;
import org.openguidance.model.link.LinkedExemption;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.model.link.LinkedRule;

/** What came, went and changed of the rules. */
final class RuleChanges {

    private static final Fields<LinkedRule> WORDS = Fields.<LinkedRule>plain()
            .with("title", rule -> rule.rule().title())
            .with("because", rule -> rule.rule().because())
            .with("value", rule -> rule.rule().value())
            .with("upholds", LinkedRule::upholds)
            .with("remedy", rule -> rule.rule().remedy())
            .with("consequence", LinkedRule::consequence)
            .with("cite", LinkedRule::cite)
            .with("evidence", LinkedRule::evidence)
            .with("with", LinkedRule::exampleFacts)
            .with("examples", rule -> rule.rule().examples())
            .with("fixed", rule -> rule.rule().fixed())
            .with("replaces", rule -> rule.rule().replaces())
            .with("unless", rule -> exemptionWords(rule.exemptions()));

    private final LinkedGuidance older;
    private final LinkedGuidance newer;
    private final Map<RuleId, LinkedRule> gone = new LinkedHashMap<>();
    private final Map<Id, RuleComparison> comparisons = new HashMap<>();

    private RuleChanges(LinkedGuidance older, LinkedGuidance newer) {
        this.older = older;
        this.newer = newer;
        older.rules().forEach(rule -> gone.put(rule.id(), rule));
    }

    static List<Change> between(LinkedGuidance older, LinkedGuidance newer) {
        return new RuleChanges(older, newer).all();
    }

    private List<Change> all() {
        newer.rules().forEach(rule -> gone.remove(rule.id()));
        List<Change> changes = new ArrayList<>();
        for (LinkedRule after : newer.rules()) {
            change(after).ifPresent(changes::add);
        }
        for (LinkedRule before : gone.values()) {
            Effect effect = !isMay(before) ? Effect.LOOSER : permits(before) ? Effect.TIGHTER : Effect.NONE;
            changes.add(Change.of(
                    Change.Kind.REMOVED, Change.Thing.RULE, before.id().toString(), effect));
        }
        return changes;
    }

    private Optional<Change> change(LinkedRule after) {
        Optional<LinkedRule> same = older.rule(after.id());
        if (same.isPresent()) {
            return compared(Change.Kind.CHANGED, same.get(), after);
        }
        Optional<LinkedRule> replaced = replaced(after);
        if (replaced.isPresent()) {
            return compared(Change.Kind.RENAMED, replaced.get(), after);
        }
        Optional<LinkedRule> moved = moved(after);
        if (moved.isPresent()) {
            return compared(Change.Kind.MOVED, moved.get(), after);
        }
        Effect effect = !isMay(after) ? Effect.TIGHTER : permits(after) ? Effect.LOOSER : Effect.NONE;
        return Optional.of(
                Change.of(Change.Kind.ADDED, Change.Thing.RULE, after.id().toString(), effect));
    }

    private static boolean isMay(LinkedRule rule) {
        return rule.rule().obligation() == Obligation.MAY;
    }

    private static boolean permits(LinkedRule rule) {
        return !rule.rule().permits().isEmpty();
    }

    /** The words of the cases in which it does not bind, those of permissions apart. */
    private static List<String> exemptionWords(List<LinkedExemption> exemptions) {
        return exemptions.stream()
                .filter(exemption -> !exemption.permission())
                .map(exemption -> exemption.id() + exemption.title() + exemptionWords(exemption.unless()))
                .toList();
    }

    /** The rule that went and that this one says that it replaces. */
    private Optional<LinkedRule> replaced(LinkedRule after) {
        Optional<LinkedRule> found = after.rule().replaces().stream()
                .map(reference -> reference.seenFrom(after.id().code()))
                .filter(gone::containsKey)
                .findFirst()
                .map(gone::get);
        found.ifPresent(rule -> gone.remove(rule.id()));
        return found;
    }

    /** The only rule that went and that says the same word for word. */
    private Optional<LinkedRule> moved(LinkedRule after) {
        List<LinkedRule> same = gone.values().stream()
                .filter(before -> before.id().rule().equals(after.id().rule()))
                .filter(before -> before.rule().equals(after.rule()))
                .toList();
        if (same.size() != 1) {
            return Optional.empty();
        }
        gone.remove(same.get(0).id());
        return Optional.of(same.get(0));
    }

    private Optional<Change> compared(Change.Kind kind, LinkedRule before, LinkedRule after) {
        List<RuleEdit> edits = edits(before, after);
        List<String> parts = edits.stream().map(RuleEdit::part).toList();
        List<String> reworded = WORDS.different(before, after).stream()
                .filter(key -> !parts.contains(key))
                .toList();
        boolean sameId = before.id().equals(after.id());
        if (sameId && edits.isEmpty() && reworded.isEmpty()) {
            return Optional.empty();
        }
        boolean onlyWords = edits.stream().allMatch(edit -> edit.isWording());
        Change.Kind found = kind == Change.Kind.CHANGED && onlyWords ? Change.Kind.REWORDED : kind;
        return Optional.of(new Change(
                found,
                Change.Thing.RULE,
                after.id().toString(),
                sameId ? Optional.empty() : Optional.of(before.id().toString()),
                Effect.together(edits.stream().map(RuleEdit::effect).toList()),
                edits,
                reworded));
    }

    private List<RuleEdit> edits(LinkedRule before, LinkedRule after) {
        Id subject = after.subject().kind().id();
        if (!before.subject().kind().id().equals(subject)) {
            return List.of(new RuleEdit(
                    "subject",
                    Effect.UNDECIDED,
                    "it was about '" + before.subject().kind().id() + "' and is about '" + subject + "'"));
        }
        return comparisons
                .computeIfAbsent(subject, id -> RuleComparison.between(before.subject(), after.subject()))
                .edits(before, after);
    }
}

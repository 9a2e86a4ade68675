package org.openguidance.model.link;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.RuleId;

/**
 * Guidance whose parts fit together, every condition with its types.
 *
 * @param guidance as it was written
 * @param zone its time zone; UTC where it needs none
 * @param subjects its kinds of subject
 * @param rules its rules, code by code, in the order of the file
 */
public record LinkedGuidance(Guidance guidance, ZoneId zone, List<LinkedSubject> subjects, List<LinkedRule> rules) {

    /** Copies the lists. */
    public LinkedGuidance {
        subjects = List.copyOf(subjects);
        rules = List.copyOf(rules);
    }

    /** The kind of subject with this id. */
    public Optional<LinkedSubject> subject(Id kind) {
        return subjects.stream()
                .filter(subject -> subject.kind().id().equals(kind))
                .findFirst();
    }

    /** The rule with this full id. */
    public Optional<LinkedRule> rule(RuleId id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The rule with this full id, or else the rule that replaces it. */
    public Optional<LinkedRule> ruleOrSuccessor(RuleId id) {
        return rule(id).or(() -> rules.stream()
                .filter(rule -> rule.rule().replaces().stream()
                        .anyMatch(retired -> retired.seenFrom(rule.id().code()).equals(id)))
                .findFirst());
    }
}

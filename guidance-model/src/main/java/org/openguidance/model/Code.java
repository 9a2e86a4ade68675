package org.openguidance.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A code of conduct: rules about one kind of subject, and what they all share. */
@Value.Immutable
public interface Code extends Cited {
    /** Its id. */
    Id id();

    /** Its title. */
    Wording title();

    /** Why it is there. */
    Optional<Wording> because();

    /** The kind of subject that its rules are about. */
    Named subject();

    /** The values that it stands for. */
    List<CodeValue> values();

    /** Holds down to every rule: it must hold besides the rule's own. */
    Optional<Condition> when();

    /** Exemptions of every rule. */
    List<Exemption> unless();

    /** Principles that every rule upholds. */
    List<Named> upholds();

    /** What may follow if a rule is broken that says nothing of its own. */
    Optional<Wording> consequence();

    /** The facts to judge on for rules that name none. */
    List<Named> judgedOn();

    /** From when until when all of it is in force. */
    Optional<InForce> inForce();

    /** The facts that the examples of all rules share. */
    Map<Id, Written> with();

    /** Its rules. */
    List<CodeRule> rules();

    /** The rule with this id. */
    default Optional<CodeRule> rule(Id id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers the parts; {@code build()} refuses what does not fit together. Not thread-safe. */
    final class Builder extends ImmutableCode.Builder {
        Builder() {}

        /** Its id. */
        public Builder id(String id) {
            return id(Id.of(id));
        }

        /** Its title, in the language of the pack. */
        public Builder title(String title) {
            return title(Wording.of(title));
        }

        /** The kind of subject that its rules are about. */
        public Builder subject(String subject) {
            return subject(Named.of(subject));
        }
    }
}

package org.openguidance.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rule of a code: how strongly it binds, what it demands, when it applies, and how it is decided. A rule that is more
 * than a permission tests something: facts and words ({@link #forbid()}, {@link #require()}), or a person
 * ({@link #ask()}), who is asked always or only where something is flagged.
 */
@Value.Immutable
public interface CodeRule extends Cited {
    /** Its id, unique in its code. */
    Id id();

    /** How strongly it binds. */
    Obligation obligation();

    /** What it demands, so that it reads on from the obligation: "must", "keep sentences short". */
    Wording statement();

    /** A short title. */
    Optional<Wording> title();

    /** Why it is there. */
    Optional<Wording> because();

    /** The value of its code that it belongs to. */
    Optional<Named> value();

    /** The principles that it upholds. */
    List<Named> upholds();

    /** The condition under which it applies; always, where there is none. */
    Optional<Condition> when();

    /** The cases in which it does not bind. */
    List<Exemption> unless();

    /** It is broken where this holds. */
    Optional<Condition> forbid();

    /** It is broken where this does not hold. */
    Optional<Condition> require();

    /** The question is put only where this holds. */
    Optional<Condition> flag();

    /** The question that a person answers; yes means broken for {@code must-not} and {@code should-not}, else kept. */
    Optional<Ask> ask();

    /** How to put it right. */
    Optional<Wording> remedy();

    /** What may follow if it is broken. */
    Optional<Wording> consequence();

    /** The facts that a person must have before them to answer. */
    List<Named> judgedOn();

    /** From when until when it is in force. */
    Optional<InForce> inForce();

    /** For {@code may} rules: the rules that they permit to be broken. */
    List<RuleReference> permits();

    /** The facts that its examples share. */
    Map<Id, Written> with();

    /** Examples; the checks of the pack run them. */
    List<RuleExample> examples();

    /** The edition of its wording: a rule that is only reworded keeps it, and with it the answers given. */
    Optional<Integer> edition();

    /** Whether a tailoring may not loosen it. */
    @Value.Default
    default boolean fixed() {
        return false;
    }

    /** Ids of rules that it stands in for. */
    List<RuleReference> replaces();

    /** Whether a yes to its question means that it is broken. */
    default boolean yesMeansBroken() {
        return obligation() == Obligation.MUST_NOT || obligation() == Obligation.SHOULD_NOT;
    }

    /** Refuses a rule that tests nothing, a flag without a question, and a may rule with tests. */
    @Value.Check
    default void check() {
        boolean tests = forbid().isPresent() || require().isPresent() || flag().isPresent() || ask().isPresent();
        if (obligation() == Obligation.MAY && tests) {
            throw new IllegalArgumentException(
                    "rule '" + id() + "' is a may rule, so it can have no 'forbid', 'require', 'flag' or 'ask'");
        }
        if (obligation() != Obligation.MAY && !tests) {
            throw new IllegalArgumentException("rule '" + id()
                    + "' tests nothing: give it 'forbid', 'require', or 'ask' if only a person can tell");
        }
        if (obligation() != Obligation.MAY && !permits().isEmpty()) {
            throw new IllegalArgumentException("rule '" + id() + "' is no may rule, so it cannot have 'permits'");
        }
        if (flag().isPresent() && ask().isEmpty()) {
            throw new IllegalArgumentException("rule '" + id() + "' has a 'flag', so it needs 'ask': "
                    + "the question for the person who looks at what is flagged");
        }
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers the parts; {@code build()} refuses what does not fit together. Not thread-safe. */
    final class Builder extends ImmutableCodeRule.Builder {
        Builder() {}

        /** Its id. */
        public Builder id(String id) {
            return id(Id.of(id));
        }

        /** What it demands, in the language of the pack. */
        public Builder statement(String statement) {
            return statement(Wording.of(statement));
        }
    }
}

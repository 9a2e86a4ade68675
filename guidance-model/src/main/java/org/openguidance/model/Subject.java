package org.openguidance.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something to be checked: its kind, the facts that are declared about it, and the plain answers that people have given.
 *
 * <p>A fact that is not declared is unknown, which is never the same as no. Values are as they were written; the checker
 * reads them by the types that the guidance gives its facts, and refuses those that do not fit. Immutable to the leaves.
 */
@Value.Immutable
public interface Subject {

    /** The kind of subject, as the guidance declares it, such as {@code post}. */
    Id kind();

    /** A name for reports, where the caller has one. */
    Optional<String> id();

    /** The declared facts by their names. */
    Map<String, Written> facts();

    /** Answers: to the question of a rule by {@code code/rule}, for a judged fact by {@code kind/fact}. */
    Map<String, Boolean> answers();

    /** The answers that are bound to what was judged: each counts only as long as that is as it was. */
    List<Judgement> judgements();

    /** A builder for a subject of a kind. */
    static Builder of(String kind) {
        return new Builder().kind(Id.of(kind));
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers the facts. Not thread-safe. */
    final class Builder extends ImmutableSubject.Builder {
        Builder() {}

        /** Declares a fact: a text, a number, a boolean, a date or time, a list or a map; see {@link Written#of}. */
        public Builder fact(String name, Object value) {
            return putFact(name, Written.of(value));
        }

        /** Gives a plain answer, yes or no. */
        public Builder answer(String question, boolean yes) {
            return putAnswer(question, yes);
        }
    }
}

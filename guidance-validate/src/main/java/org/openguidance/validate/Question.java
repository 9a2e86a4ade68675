package org.openguidance.validate;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.Judgement;
import org.openguidance.model.RuleId;

/**
 * Something that is open: a fact to be declared, or a question for a person.
 *
 * @param kind which of the two
 * @param about what it is about: {@code kind/fact} for a fact and for a judged fact, {@code code/rule} for the question of
 *     a rule, {@code $id} for a parameter that the guidance leaves open
 * @param text the question in words
 * @param answers what may be answered, where it can be listed
 * @param roles who may answer; empty where anybody may
 * @param settles the rules that are waiting for it
 * @param digest for a judgement: the digest of what is judged, to which an answer is bound
 * @param ruleDigest for a judgement: the digest of the whole rule
 */
public record Question(
        Kind kind,
        String about,
        String text,
        List<String> answers,
        List<String> roles,
        List<RuleId> settles,
        Optional<String> digest,
        Optional<String> ruleDigest) {

    /** What kind of question it is. */
    public enum Kind {
        /** A fact is missing. */
        FACT,
        /** A person has to judge, yes or no. */
        JUDGEMENT,
        /** A parameter of the guidance is not set. */
        PARAMETER
    }

    /** Copies the lists. */
    public Question {
        answers = List.copyOf(answers);
        roles = List.copyOf(roles);
        settles = List.copyOf(settles);
    }

    /** A question without digests. */
    Question(Kind kind, String about, String text, List<String> answers, List<String> roles, List<RuleId> settles) {
        this(kind, about, text, answers, roles, settles, Optional.empty(), Optional.empty());
    }

    /** The same with the digests of what is judged. */
    Question bound(String ofJudged, String ofRule) {
        return new Question(kind, about, text, answers, roles, settles, Optional.of(ofJudged), Optional.of(ofRule));
    }

    /** The same with other rules that wait for it. */
    Question settling(List<RuleId> all) {
        return new Question(kind, about, text, answers, roles, all, digest, ruleDigest);
    }

    /**
     * A person's answer to it, bound to what is judged. Who answered, and when, is still to be said.
     *
     * <pre>{@code question.answer(true).by("J. Officer").role("press-office").at(clock.instant()).build()}</pre>
     *
     * @throws IllegalStateException if it is no question for a person
     */
    public Judgement.Builder answer(boolean yes) {
        return Judgement.builder()
                .question(about)
                .yes(yes)
                .digest(digest.orElseThrow(
                        () -> new IllegalStateException("'" + about + "' is not judged by a person: declare it")))
                .ruleDigest(ruleDigest);
    }
}

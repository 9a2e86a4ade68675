package org.openguidance.model;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person's answer to a question that only a person can answer, bound to exactly what was judged. It counts for nothing
 * else: once a word of what the person had before them has changed, it is only a record, and the question is asked again.
 *
 * <p>Make one from the question of a report, which knows the digest. Immutable and thread-safe.
 */
@Value.Immutable
public interface Judgement extends Located {

    /** What was asked: {@code code/rule} for the question of a rule, {@code subject/fact} for a judged fact. */
    String question();

    /** Whether the answer is yes. */
    boolean yes();

    /** Who answered. */
    String by();

    /** In which role; needed where the question names the roles that may answer it. */
    Optional<String> role();

    /** When it was answered. */
    Instant at();

    /** Why, in the words of who answered. */
    Optional<String> because();

    /** The last day on which it counts, whole, or the first instant at which it counts no more; without it, it never ends. */
    Optional<TimePoint> until();

    /** The digest of what was judged: {@code sha256:…}, or {@code hmac-sha256:…} where answers are shared. */
    String digest();

    /** The digest of the whole rule as it was then; it only tells whether the rule has changed since. */
    Optional<String> ruleDigest();

    /** Refuses a question that is none, and blanks. */
    @Value.Check
    default void check() {
        refuseUnless(
                isQuestion(question()),
                "an answer is for a rule, 'code/rule', or for a fact that a person judges, "
                        + "'subject/fact', not for '" + question() + "'");
        refuseUnless(!by().isBlank(), "the answer to '" + question() + "' needs the name of who gave it");
        refuseUnless(
                role().filter(String::isBlank).isEmpty(),
                "the role of who answered '" + question() + "' must not be blank");
        refuseUnless(
                isDigest(digest()) && ruleDigest().map(Judgement::isDigest).orElse(true),
                "a digest is 'sha256:' or 'hmac-sha256:' and 64 hexadecimal digits, as reports give it, not '"
                        + digest()
                        + ruleDigest().map(rule -> "' beside '" + rule).orElse("") + "'");
    }

    /** Whether a text names something that can be answered: two ids with a slash between them. */
    static boolean isQuestion(String text) {
        int slash = text.indexOf('/');
        return slash > 0 && Id.isValid(text.substring(0, slash)) && Id.isValid(text.substring(slash + 1));
    }

    /** Whether a text is written as a digest. */
    static boolean isDigest(String text) {
        int colon = text.indexOf(':');
        String kind = text.substring(0, Math.max(0, colon));
        String digits = text.substring(colon + 1);
        return (kind.equals("sha256") || kind.equals("hmac-sha256"))
                && digits.length() == 64
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9' || digit >= 'a' && digit <= 'f');
    }

    private static void refuseUnless(boolean right, String message) {
        if (!right) {
            throw new IllegalArgumentException(message);
        }
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers the parts; {@code build()} refuses what does not fit together. Not thread-safe. */
    final class Builder extends ImmutableJudgement.Builder {
        Builder() {}
    }
}

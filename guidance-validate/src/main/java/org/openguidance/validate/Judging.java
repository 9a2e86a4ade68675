package org.openguidance.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openguidance.model.Judgement;
import org.openguidance.model.link.FactValue;
import org.openguidance.validate.UncountedJudgement.Reason;

/**
 * The answers that are bound to what was judged, in one check: which of them count. An answer counts where its question is
 * put, its digest is that of what is judged now, its time is not over, and who gave it has a role that the question asks for;
 * of several the newest. Used by one thread.
 */
final class Judging {

    private final JudgementBook book;
    private final Map<String, List<Judgement>> own = new TreeMap<>();
    private final Map<String, Considered> considered = new HashMap<>();

    /** What came of the answers to one question. */
    private record Considered(@Nullable Judgement counted, Map<Judgement, Reason> others) {}

    Judging(JudgementBook book, List<Judgement> ofSubject) {
        this.book = book;
        book.index(ofSubject, own);
    }

    /** The answer to a question that is put. */
    @Nullable
    Boolean answer(String question, Run run) {
        Judgement counted = consider(question, run).counted();
        return counted == null ? null : counted.yes();
    }

    /** The answer to a question of a rule that is not in force, which is not put. */
    @Nullable
    Boolean outOfForce(String question, Run run) {
        Judgement counted = considerAnew(question, run).counted();
        return counted == null ? null : counted.yes();
    }

    /** The answer that counts to a question that was put. */
    Optional<CountedJudgement> counted(String question) {
        Considered known = considered.get(question);
        AskedQuestion asked = book.question(question);
        if (known == null || known.counted() == null || asked == null) {
            return Optional.empty();
        }
        Judgement counted = known.counted();
        boolean changed = counted.ruleDigest()
                .filter(digest -> !digest.equals(asked.whole(book.digests())))
                .isPresent();
        return Optional.of(new CountedJudgement(counted, changed));
    }

    private Considered consider(String question, Run run) {
        Considered known = considered.get(question);
        if (known == null) {
            known = considerAnew(question, run);
            considered.put(question, known);
        }
        return known;
    }

    private Considered considerAnew(String question, Run run) {
        AskedQuestion asked = book.question(question);
        List<Judgement> offered = new ArrayList<>(own.getOrDefault(question, List.of()));
        offered.addAll(book.shared(question));
        if (asked == null || offered.isEmpty()) {
            return new Considered(null, Map.of());
        }
        Map<Judgement, Reason> others = new HashMap<>();
        Judgement newest = null;
        boolean contradicted = false;
        Map<String, String> digests = new HashMap<>();
        for (Judgement judgement : offered) {
            String digest = digests.computeIfAbsent(judgement.question(), named -> digest(asked, named, run));
            Reason reason = reason(judgement, asked, digest, run);
            if (reason != null) {
                others.put(judgement, reason);
            } else if (newest == null || judgement.at().isAfter(newest.at())) {
                newest = judgement;
                contradicted = false;
            } else if (judgement.at().equals(newest.at()) && judgement.yes() != newest.yes()) {
                contradicted = true;
            }
        }
        Judgement counted = contradicted ? null : newest;
        for (Judgement judgement : offered) {
            if (!judgement.equals(counted)) {
                others.putIfAbsent(judgement, contradicted ? Reason.CONTRADICTED : Reason.SUPERSEDED);
            }
        }
        return new Considered(counted, others);
    }

    private String digest(AskedQuestion asked, String named, Run run) {
        return asked.digest(book.digests(), named, slot -> value(slot, run));
    }

    private static Optional<FactValue> value(int slot, Run run) {
        return run.fact(slot).value();
    }

    private @Nullable Reason reason(Judgement judgement, AskedQuestion asked, String digest, Run run) {
        if (!judgement.digest().equals(digest)) {
            return Reason.CHANGED;
        }
        if (isExpired(judgement, run)) {
            return Reason.EXPIRED;
        }
        boolean hasRole = asked.roles().isEmpty()
                || judgement.role().filter(asked.roles()::contains).isPresent();
        return hasRole ? null : Reason.WRONG_ROLE;
    }

    private boolean isExpired(Judgement judgement, Run run) {
        return judgement
                .until()
                .filter(until -> !run.at().isBefore(until.end(book.zone())))
                .isPresent();
    }

    /** The question with this name, whose digests are those of what is judged now. */
    Question bound(Question question, Run run) {
        AskedQuestion asked = book.question(question.about());
        return asked == null ? question : question.bound(digest(asked, asked.name(), run), asked.whole(book.digests()));
    }

    /**
     * The answers that did not count, once all rules have been looked at. Those that came with the subject are all told; of
     * those that are offered to every check, which may be about other subjects, only those to questions that were put and
     * have no answer.
     */
    List<UncountedJudgement> uncounted(Run run) {
        List<UncountedJudgement> uncounted = new ArrayList<>();
        own.forEach((question, judgements) -> {
            for (Judgement judgement : judgements) {
                Reason reason = reasonOfOwn(question, judgement, run);
                if (reason != null) {
                    uncounted.add(told(judgement, reason));
                }
            }
        });
        new TreeMap<>(considered).forEach((question, known) -> {
            if (known.counted() == null) {
                book.shared(question).stream()
                        .filter(judgement ->
                                !own.getOrDefault(question, List.of()).contains(judgement))
                        .filter(known.others()::containsKey)
                        .forEach(judgement -> uncounted.add(told(judgement, reasonOf(known, judgement))));
            }
        });
        return uncounted.stream().distinct().toList();
    }

    private @Nullable Reason reasonOfOwn(String question, Judgement judgement, Run run) {
        AskedQuestion asked = book.question(question);
        if (asked == null || !run.program().asks(question)) {
            return Reason.NO_QUESTION;
        }
        Considered known = considered.get(question);
        if (known == null) {
            return run.hasPlainAnswer(question) ? Reason.SUPERSEDED : Reason.NOT_PUT;
        }
        return judgement.equals(known.counted()) ? null : reasonOf(known, judgement);
    }

    private static Reason reasonOf(Considered known, Judgement judgement) {
        return known.others().getOrDefault(judgement, Reason.SUPERSEDED);
    }

    private UncountedJudgement told(Judgement judgement, Reason reason) {
        return new UncountedJudgement(judgement, reason, says(judgement, reason));
    }

    private String says(Judgement judgement, Reason reason) {
        AskedQuestion asked = book.question(judgement.question());
        return switch (reason) {
            case CHANGED -> asked == null ? "what was judged has changed since" : changed(judgement, asked);
            case EXPIRED ->
                "expired "
                        + judgement
                                .until()
                                .map(until -> (until.isDay() ? "after " : "at ") + until)
                                .orElse("");
            case WRONG_ROLE ->
                "answered by someone without the role "
                        + (asked == null ? "" : String.join(" or ", asked.roles()))
                        + judgement.role().map(role -> ", as " + role).orElse("");
            case CONTRADICTED -> "another answer of the same moment says the opposite";
            case SUPERSEDED -> "another answer counts";
            case NOT_PUT -> "the question is not put";
            case NO_QUESTION -> "there is no such question about this";
        };
    }

    private String changed(Judgement judgement, AskedQuestion asked) {
        boolean keyed = judgement.digest().startsWith("hmac-");
        if (keyed != book.digests().isKeyed()) {
            return keyed
                    ? "its digest needs a key that this check does not have"
                    : "its digest is made without the key";
        }
        boolean sameRule = judgement
                .ruleDigest()
                .filter(digest -> digest.equals(asked.whole(book.digests())))
                .isPresent();
        if (sameRule) {
            return "the text or a fact that was shown has changed since";
        }
        return judgement.ruleDigest().isPresent()
                ? "the rule has changed since, and perhaps the text or a fact that was shown"
                : "the text, a fact that was shown, or the rule has changed since";
    }
}

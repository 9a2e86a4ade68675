package org.openguidance.validate;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openguidance.model.Judgement;
import org.openguidance.model.link.JudgementDigest;
import org.openguidance.model.link.LinkedFact;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.model.link.LinkedRule;
import org.openguidance.model.link.LinkedSubject;

/**
 * The questions that a guidance puts to people, and the answers that are offered to every check. Immutable and thread-safe.
 */
final class JudgementBook {

    private final Map<String, AskedQuestion> questions = new HashMap<>();
    private final Map<String, AskedQuestion> retired = new HashMap<>();
    private final Map<String, List<Judgement>> shared = new HashMap<>();
    private final JudgementDigest digests;
    private final ZoneId zone;

    JudgementBook(LinkedGuidance guidance, List<Judgement> judgements, Optional<byte[]> key) {
        JudgementDigest plain = JudgementDigest.of(guidance);
        this.digests = key.map(plain::withKey).orElse(plain);
        this.zone = guidance.zone();
        guidance.rules().forEach(this::add);
        guidance.subjects().forEach(subject -> subject.facts().forEach(fact -> add(subject, fact)));
        index(judgements, shared);
    }

    private void add(LinkedRule rule) {
        if (rule.rule().ask().isPresent()) {
            AskedQuestion.OfRule question = new AskedQuestion.OfRule(rule);
            questions.put(question.name(), question);
            question.retired().forEach(old -> retired.put(old.toString(), question));
        }
    }

    private void add(LinkedSubject subject, LinkedFact fact) {
        if (fact.definition().orElse(null) instanceof LinkedFact.Judged judged) {
            AskedQuestion question = new AskedQuestion.OfFact(subject, fact, judged.ask());
            questions.put(question.name(), question);
        }
    }

    /** Puts answers below the names of their questions, led on from retired ones. */
    void index(List<Judgement> judgements, Map<String, List<Judgement>> into) {
        for (Judgement judgement : judgements) {
            AskedQuestion question = question(judgement.question());
            String name = question == null ? judgement.question() : question.name();
            into.computeIfAbsent(name, none -> new ArrayList<>()).add(judgement);
        }
    }

    /** The question with a name, or the one that replaces it. */
    @Nullable
    AskedQuestion question(String name) {
        AskedQuestion known = questions.get(name);
        return known == null ? retired.get(name) : known;
    }

    boolean isEmpty() {
        return shared.isEmpty();
    }

    /** The answers to a question that are offered to every check. */
    List<Judgement> shared(String question) {
        return shared.getOrDefault(question, List.of());
    }

    JudgementDigest digests() {
        return digests;
    }

    ZoneId zone() {
        return zone;
    }
}

package org.openguidance.loader;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Judgement;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Reads one answer that a person gave. */
final class JudgementBinder {

    private static final List<String> KEYS =
            List.of("rule", "answer", "by", "role", "at", "because", "until", "digest", "rule-digest");

    private final Binding binding;
    private final DecisionValues values;
    private final DecisionPlaces places;

    JudgementBinder(Binding binding, Optional<ZoneId> zone, DecisionPlaces places) {
        this.binding = binding;
        this.values = new DecisionValues(binding, zone);
        this.places = places;
    }

    Optional<Judgement> judgement(Node node) {
        return binding.keys(node, "answer", KEYS).flatMap(this::judgement);
    }

    private Optional<Judgement> judgement(KnownKeys keys) {
        places.note(keys);
        Optional<String> question = keys.need("rule", "name what was asked, as in 'rule: code/rule'")
                .flatMap(node -> question(node, keys.what("rule")));
        Optional<Boolean> yes = keys.need("answer", "write 'answer: yes' or 'answer: no'")
                .flatMap(node -> binding.plain().yesNo(node, keys.what("answer")));
        Optional<String> by = keys.needWords("by");
        Optional<Instant> at = keys.need("at", "write when it was answered, as in 'at: 2026-03-16T09:30Z'")
                .flatMap(node -> values.instant(node, keys.what("at")));
        Optional<String> digest = keys.need(
                        "digest", "the report of a check gives it; '--ask --answers FILE' writes whole answers")
                .flatMap(node -> values.digest(node, keys.what("digest")));
        Judgement.Builder judgement = Judgement.builder()
                .location(keys.location())
                .role(keys.words("role"))
                .because(keys.words("because"))
                .until(keys.read("until", node -> binding.times().timePoint(node, keys.what("until"))))
                .ruleDigest(keys.read("rule-digest", node -> values.digest(node, keys.what("rule-digest"))));
        if (question.isEmpty() || yes.isEmpty() || by.isEmpty() || at.isEmpty() || digest.isEmpty()) {
            return Optional.empty();
        }
        judgement
                .question(question.get())
                .yes(yes.get())
                .by(by.get())
                .at(at.get())
                .digest(digest.get());
        return binding.build(keys.location(), judgement::build);
    }

    private Optional<String> question(Node node, String what) {
        return binding.plain().words(node, what).filter(text -> {
            boolean right = Judgement.isQuestion(text);
            if (!right) {
                binding.faults()
                        .add(
                                DiagnosticCode.BAD_ID,
                                node.location(),
                                "an answer is for a rule, 'code/rule', or for a fact that a person judges, 'subject/fact', not for "
                                        + Words.quoted(text));
            }
            return right;
        });
    }
}

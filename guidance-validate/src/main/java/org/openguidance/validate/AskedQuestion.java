package org.openguidance.validate;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.openguidance.model.Ask;
import org.openguidance.model.RuleId;
import org.openguidance.model.link.FactValue;
import org.openguidance.model.link.JudgementDigest;
import org.openguidance.model.link.LinkedFact;
import org.openguidance.model.link.LinkedRule;
import org.openguidance.model.link.LinkedSubject;

/** A question that people answer: that of a rule, or that of a judged fact. Immutable and thread-safe. */
interface AskedQuestion {

    /** Its name: {@code code/rule} or {@code subject/fact}. */
    String name();

    /** The roles that may answer it; empty where anybody may. */
    List<String> roles();

    /** The digest of what is judged, for an answer that names the question like this. */
    String digest(JudgementDigest digests, String named, IntFunction<Optional<FactValue>> facts);

    /** The digest of all that is asked about. */
    String whole(JudgementDigest digests);

    /** That of a rule. */
    record OfRule(LinkedRule rule) implements AskedQuestion {

        @Override
        public String name() {
            return rule.id().toString();
        }

        @Override
        public List<String> roles() {
            return rule.rule().ask().map(Ask::of).orElse(List.of());
        }

        @Override
        public String digest(JudgementDigest digests, String named, IntFunction<Optional<FactValue>> facts) {
            return digests.ofRule(rule, named, facts);
        }

        @Override
        public String whole(JudgementDigest digests) {
            return digests.ofWholeRule(rule);
        }

        /** The retired ids that lead to this rule. */
        List<RuleId> retired() {
            return rule.rule().replaces().stream()
                    .map(old -> old.seenFrom(rule.id().code()))
                    .toList();
        }
    }

    /** That of a judged fact. */
    record OfFact(LinkedSubject subject, LinkedFact fact, Ask ask) implements AskedQuestion {

        @Override
        public String name() {
            return subject.kind().id() + "/" + fact.name();
        }

        @Override
        public List<String> roles() {
            return ask.of();
        }

        @Override
        public String digest(JudgementDigest digests, String named, IntFunction<Optional<FactValue>> facts) {
            return digests.ofFact(subject, fact, facts);
        }

        @Override
        public String whole(JudgementDigest digests) {
            return digests.ofWholeFact(subject, fact);
        }
    }
}

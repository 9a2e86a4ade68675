package org.openguidance.loader;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.Id;
import org.openguidance.model.Subject;
import org.openguidance.model.Waiver;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.link.LinkedGuidance;

/** Reads a subject that is to be checked from the group of keys that its file is. */
final class SubjectBinder {

    private static final List<String> KEYS = List.of("subject", "id", "facts", "answers", "waivers");

    private final Binding binding;
    private final WrittenBinder values;
    private final DecisionsBinder decisions;

    SubjectBinder(Binding binding, Optional<LinkedGuidance> guidance) {
        this.binding = binding;
        this.values = new WrittenBinder(binding);
        this.decisions = new DecisionsBinder(binding, guidance);
    }

    /** A subject, and what is waived for it. */
    record Bound(Subject subject, List<Waiver> waivers) {}

    /** The subject, as far as it could be read; nothing, where the file is something else. */
    Optional<Bound> subject(Node.Mapping root) {
        if (isGuidance(root)) {
            return Optional.empty();
        }
        KnownKeys keys = KnownKeys.open(binding, root, "this subject", KEYS);
        List<Waiver> waivers = decisions.waivers(keys);
        return subject(keys).map(subject -> new Bound(subject, waivers));
    }

    private Optional<Subject> subject(KnownKeys keys) {
        Subject.Builder subject = Subject.builder().id(keys.words("id"));
        facts(keys, subject);
        keys.get("answers").ifPresent(node -> answers(node, keys, subject));
        Optional<Id> kind = keys.need("subject", "name the kind of subject, as in 'subject: post'")
                .flatMap(node -> binding.plain().id(node, "subject"));
        return kind.map(id -> subject.kind(id).build());
    }

    private boolean isGuidance(Node.Mapping root) {
        boolean guidance =
                root.find("subject").isEmpty() && root.find("guidance").isPresent();
        if (guidance) {
            binding.faults()
                    .add(
                            DiagnosticCode.NOT_A_PACK,
                            root.location(),
                            "this is guidance, not a subject to be checked: it begins with 'guidance', not with 'subject'",
                            "name it as the pack, and give a file that begins with 'subject' here");
        }
        return guidance;
    }

    private void facts(KnownKeys keys, Subject.Builder subject) {
        keys.need("facts", "write what is known, as in 'facts: { account: official }'; with nothing known, 'facts: {}'")
                .map(node -> values.byId(node, keys.what("facts"), "fact"))
                .ifPresent(facts -> facts.forEach((name, value) -> subject.putFact(name.text(), value)));
    }

    /** A yes or a no for each question, or a list of answers that are bound to what was judged. */
    private void answers(Node node, KnownKeys keys, Subject.Builder subject) {
        if (node instanceof Node.Listing) {
            subject.addAllJudgements(decisions.answers(keys));
            return;
        }
        binding.group(node, "'answers' in this subject")
                .ifPresent(mapping -> mapping.entries().forEach(entry -> answer(entry, subject)));
    }

    private void answer(Node.Entry entry, Subject.Builder subject) {
        String question = entry.key().text();
        Optional<Boolean> yes = binding.plain().yesNo(entry.value(), "the answer for " + Words.quoted(question));
        int slash = question.indexOf('/');
        if (slash < 0 || !Id.isValid(question.substring(0, slash)) || !Id.isValid(question.substring(slash + 1))) {
            binding.faults()
                    .add(
                            DiagnosticCode.BAD_ID,
                            entry.key().location(),
                            "an answer is for a rule, 'code/rule', or for a fact that a person judges, 'subject/fact', not for "
                                    + Words.quoted(question));
            return;
        }
        yes.ifPresent(answer -> subject.putAnswer(question, answer));
    }
}

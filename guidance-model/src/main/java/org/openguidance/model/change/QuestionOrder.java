package org.openguidance.model.change;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.Effect;
import org.openguidance.model.link.LinkedRule;
import org.openguidance.model.link.LinkedSubject;

/** Compares what people are asked by a rule, and on what. */
final class QuestionOrder {

    private final LinkedSubject olderSubject;
    private final LinkedSubject newerSubject;
    private final SameFacts same;

    QuestionOrder(LinkedSubject olderSubject, LinkedSubject newerSubject, SameFacts same) {
        this.olderSubject = olderSubject;
        this.newerSubject = newerSubject;
        this.same = same;
    }

    /** What people were asked about: an answer to the old words may not fit the new ones. */
    Optional<RuleEdit> statement(LinkedRule before, LinkedRule after) {
        boolean edition = !before.rule().edition().equals(after.rule().edition());
        boolean statement = !before.rule().statement().equals(after.rule().statement());
        boolean question = before.rule().ask().isPresent()
                && after.rule().ask().isPresent()
                && !before.rule().ask().equals(after.rule().ask());
        boolean kept = after.rule().edition().isPresent() && !edition;
        if (!statement && !question && !edition) {
            return Optional.empty();
        }
        String what = statement ? "its statement" : question ? "its question" : "its edition";
        boolean asks = before.rule().ask().isPresent() && after.rule().ask().isPresent();
        if (!asks) {
            return Optional.of(new RuleEdit(
                    statement ? "statement" : "edition",
                    Effect.UNDECIDED,
                    what + " has changed; whether it asks for more or less, only a reader can tell"));
        }
        return Optional.of(
                kept
                        ? new RuleEdit(
                                statement ? "statement" : "question",
                                Effect.UNDECIDED,
                                what + " is worded anew; answers stay, for its edition is the same")
                        : new RuleEdit(
                                statement ? "statement" : question ? "question" : "edition",
                                Effect.UNDECIDED,
                                what + " has changed, so answers that people gave no longer count"));
    }

    /** What must be there before the question is put. */
    Optional<RuleEdit> judgedOn(LinkedRule before, LinkedRule after) {
        if (before.rule().ask().isEmpty() || after.rule().ask().isEmpty()) {
            return Optional.empty();
        }
        Set<String> was = names(before, olderSubject);
        Set<String> is = names(after, newerSubject);
        boolean sameFacts = was.stream().filter(is::contains).allMatch(name -> same.facts(name, name));
        if (was.equals(is) && sameFacts) {
            return Optional.empty();
        }
        return Optional.of(
                sameFacts && is.containsAll(was)
                        ? new RuleEdit("judged-on", Effect.TIGHTER, "more must be declared before the question is put")
                        : sameFacts && was.containsAll(is)
                                ? new RuleEdit(
                                        "judged-on", Effect.LOOSER, "less must be declared before the question is put")
                                : new RuleEdit(
                                        "judged-on",
                                        Effect.UNDECIDED,
                                        "what must be declared before the question is put has changed"));
    }

    private static Set<String> names(LinkedRule rule, LinkedSubject subject) {
        Set<String> names = new HashSet<>();
        rule.judgedOn().forEach(slot -> names.add(new FactNames(subject).name(slot)));
        return names;
    }
}

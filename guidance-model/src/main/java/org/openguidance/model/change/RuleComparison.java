package org.openguidance.model.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.Condition;
import org.openguidance.model.Obligation;
import org.openguidance.model.Origin;
import org.openguidance.model.link.LinkedInForce;
import org.openguidance.model.link.LinkedRule;
import org.openguidance.model.link.LinkedSubject;
import org.openguidance.model.link.Test;

/**
 * Compares a rule with what became of it, part by part. What stands in word lists, parameters, periods and worked-out facts
 * is part of the rules that use it.
 */
final class RuleComparison {

    private final LinkedSubject olderSubject;
    private final LinkedSubject newerSubject;
    private final TestOrder order;
    private final ExemptionOrder exemptions;
    private final SameFacts same;

    private RuleComparison(LinkedSubject olderSubject, LinkedSubject newerSubject) {
        this.olderSubject = olderSubject;
        this.newerSubject = newerSubject;
        this.same = new SameFacts(new FactNames(olderSubject), new FactNames(newerSubject));
        this.order = same.order();
        this.exemptions = new ExemptionOrder(olderSubject, newerSubject, order);
    }

    /** For rules about a subject of the older and of the newer guidance. */
    static RuleComparison between(LinkedSubject older, LinkedSubject newer) {
        return new RuleComparison(older, newer);
    }

    /** What became different, part by part, but not where only words for readers did. */
    List<RuleEdit> edits(LinkedRule before, LinkedRule after) {
        List<RuleEdit> edits = new ArrayList<>();
        obligation(before, after).ifPresent(edits::add);
        statement(before, after).ifPresent(edits::add);
        dated(before, after).ifPresent(edits::add);
        inForce(before.inForce(), after.inForce()).ifPresent(edits::add);
        oftener("when", applies(before, olderSubject), applies(after, newerSubject), Words.APPLIES)
                .ifPresent(edits::add);
        exemptions.compare(before.exemptions(), after.exemptions()).ifPresent(edits::add);
        oftener("forbid", test(before.forbid(), olderSubject), test(after.forbid(), newerSubject), Words.FORBIDS)
                .ifPresent(edits::add);
        required(before, after).ifPresent(edits::add);
        oftener("ask", asked(before, olderSubject), asked(after, newerSubject), Words.ASKS)
                .ifPresent(edits::add);
        judgedOn(before, after).ifPresent(edits::add);
        return edits;
    }

    /** What is said of a part that holds in more cases, in fewer, or nobody can tell. */
    private enum Words {
        APPLIES("it applies in more cases", "it applies in fewer cases", "when it applies has changed"),
        FORBIDS("it forbids more", "it forbids less", "what it forbids has changed"),
        ASKS(
                "a person is asked in more cases",
                "a person is asked in fewer cases",
                "when a person is asked has changed");

        private final String more;
        private final String less;
        private final String other;

        Words(String more, String less, String other) {
            this.more = more;
            this.less = less;
            this.other = other + ", and whether that is more or less cannot be told";
        }
    }

    private Optional<RuleEdit> obligation(LinkedRule before, LinkedRule after) {
        Obligation was = before.rule().obligation();
        Obligation is = after.rule().obligation();
        if (was == is) {
            return Optional.empty();
        }
        boolean harder = was == Obligation.SHOULD && is == Obligation.MUST
                || was == Obligation.SHOULD_NOT && is == Obligation.MUST_NOT;
        boolean softer = was == Obligation.MUST && is == Obligation.SHOULD
                || was == Obligation.MUST_NOT && is == Obligation.SHOULD_NOT;
        Effect effect = harder ? Effect.TIGHTER : softer ? Effect.LOOSER : Effect.UNDECIDED;
        return Optional.of(
                new RuleEdit(is.label(), effect, "it was '" + was.label() + "' and is '" + is.label() + "'"));
    }

    /** What people were asked about: an answer to the old words may not fit the new ones. */
    private static Optional<RuleEdit> statement(LinkedRule before, LinkedRule after) {
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

    /** By which fact it is judged whether it is in force. */
    private Optional<RuleEdit> dated(LinkedRule before, LinkedRule after) {
        boolean matters = !before.inForce().isEmpty() || !after.inForce().isEmpty();
        Optional<String> was = olderSubject.datedBy().map(new FactNames(olderSubject)::name);
        Optional<String> is = newerSubject.datedBy().map(new FactNames(newerSubject)::name);
        boolean sameFact = was.equals(is) && (was.isEmpty() || same.facts(was.get(), is.orElseThrow()));
        return matters && !sameFact
                ? Optional.of(new RuleEdit(
                        "dated-by",
                        Effect.UNDECIDED,
                        "the fact by which it is judged whether it is in force has changed"))
                : Optional.empty();
    }

    private static Optional<RuleEdit> inForce(List<LinkedInForce> before, List<LinkedInForce> after) {
        boolean longer = isWithin(before, after);
        boolean shorter = isWithin(after, before);
        if (longer && shorter) {
            return Optional.empty();
        }
        return Optional.of(
                longer
                        ? new RuleEdit("in-force", Effect.TIGHTER, "it is in force for longer")
                        : shorter
                                ? new RuleEdit("in-force", Effect.LOOSER, "it is in force for a shorter time")
                                : new RuleEdit("in-force", Effect.LOOSER, "it is in force at another time"));
    }

    /** Whether all times at which all of some stretches hold lie within each of some others. */
    private static boolean isWithin(List<LinkedInForce> stretches, List<LinkedInForce> others) {
        return others.stream()
                .allMatch(other -> other.from().isEmpty() && other.end().isEmpty()
                        || stretches.stream()
                                        .anyMatch(stretch -> WindowOrder.isWithin(
                                                stretch, new LinkedInForce(other.from(), Optional.empty())))
                                && stretches.stream()
                                        .anyMatch(stretch -> WindowOrder.isWithin(
                                                stretch, new LinkedInForce(Optional.empty(), other.end()))));
    }

    /** A part that makes a rule tighter where it holds more often. */
    private Optional<RuleEdit> oftener(String part, Test before, Test after, Words words) {
        boolean more = order.holds(before, after);
        boolean less = order.reversed().holds(after, before);
        if (more && less) {
            return Optional.empty();
        }
        return Optional.of(
                more
                        ? new RuleEdit(part, Effect.TIGHTER, words.more)
                        : less
                                ? new RuleEdit(part, Effect.LOOSER, words.less)
                                : new RuleEdit(part, Effect.UNDECIDED, words.other));
    }

    private Optional<RuleEdit> required(LinkedRule before, LinkedRule after) {
        Test was =
                before.require().map(test -> PlainForm.of(test, olderSubject)).orElseGet(PlainForm::always);
        Test is = after.require().map(test -> PlainForm.of(test, newerSubject)).orElseGet(PlainForm::always);
        boolean less = order.holds(was, is);
        boolean more = order.reversed().holds(is, was);
        if (more && less) {
            return Optional.empty();
        }
        return Optional.of(
                more
                        ? new RuleEdit("require", Effect.TIGHTER, "it requires more")
                        : less
                                ? new RuleEdit("require", Effect.LOOSER, "it requires less")
                                : new RuleEdit(
                                        "require",
                                        Effect.UNDECIDED,
                                        "what it requires has changed, and whether that is more or less cannot be told"));
    }

    /** When a rule applies: all that its code and it say, and that there is an entry where it is about entries alone. */
    private static Test applies(LinkedRule rule, LinkedSubject subject) {
        List<Test> all = new ArrayList<>(rule.when());
        rule.appliesWhere().ifPresent(all::add);
        return all.isEmpty()
                ? PlainForm.always()
                : PlainForm.of(new Test.All(all, new Condition.Any(List.of(source(all)), Origin.NONE)), subject);
    }

    private static Condition source(List<Test> tests) {
        return Objects.requireNonNull(tests.get(0)).source();
    }

    private static Test test(Optional<Test> test, LinkedSubject subject) {
        return test.map(known -> PlainForm.of(known, subject)).orElseGet(PlainForm::never);
    }

    /** When the question is put: never without one, when it is flagged, else always. */
    private static Test asked(LinkedRule rule, LinkedSubject subject) {
        return rule.rule().ask().isEmpty()
                ? PlainForm.never()
                : rule.flag().map(flag -> PlainForm.of(flag, subject)).orElseGet(PlainForm::always);
    }

    private Optional<RuleEdit> judgedOn(LinkedRule before, LinkedRule after) {
        if (before.rule().ask().isEmpty() || after.rule().ask().isEmpty()) {
            return Optional.empty();
        }
        Set<String> was = names(before, olderSubject);
        Set<String> is = names(after, newerSubject);
        if (was.equals(is)) {
            return Optional.empty();
        }
        return Optional.of(
                is.containsAll(was)
                        ? new RuleEdit("judged-on", Effect.TIGHTER, "more must be declared before the question is put")
                        : was.containsAll(is)
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

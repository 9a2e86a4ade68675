package org.openguidance.model.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.Effect;
import org.openguidance.model.Obligation;
import org.openguidance.model.RuleId;
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
    private final QuestionOrder questions;
    private final ForceOrder times;

    private RuleComparison(LinkedSubject olderSubject, LinkedSubject newerSubject) {
        this.olderSubject = olderSubject;
        this.newerSubject = newerSubject;
        SameFacts same = new SameFacts(new FactNames(olderSubject), new FactNames(newerSubject));
        this.order = same.order();
        this.questions = new QuestionOrder(olderSubject, newerSubject, same);
        this.times = new ForceOrder(olderSubject, newerSubject, same);
        this.exemptions = new ExemptionOrder(olderSubject, newerSubject, order);
    }

    /** For rules about a subject of the older and of the newer guidance. */
    static RuleComparison between(LinkedSubject older, LinkedSubject newer) {
        return new RuleComparison(older, newer);
    }

    /** What became different, part by part, but not where only words for readers did. */
    List<RuleEdit> edits(LinkedRule before, LinkedRule after) {
        boolean was = before.rule().obligation() == Obligation.MAY;
        boolean is = after.rule().obligation() == Obligation.MAY;
        if (was != is) {
            return obligation(before, after).stream().toList();
        }
        return is ? permission(before, after) : demand(before, after);
    }

    private List<RuleEdit> demand(LinkedRule before, LinkedRule after) {
        List<RuleEdit> edits = new ArrayList<>();
        obligation(before, after).ifPresent(edits::add);
        questions.statement(before, after).ifPresent(edits::add);
        applying(before, after, edits, Words.APPLIES);
        oftener("forbid", test(before.forbid(), olderSubject), test(after.forbid(), newerSubject), Words.FORBIDS)
                .ifPresent(edits::add);
        required(before, after).ifPresent(edits::add);
        oftener("ask", asked(before, olderSubject), asked(after, newerSubject), Words.ASKS)
                .ifPresent(edits::add);
        questions.judgedOn(before, after).ifPresent(edits::add);
        return edits;
    }

    /** A permission that holds more often makes the rules milder that it permits to be broken. */
    private List<RuleEdit> permission(LinkedRule before, LinkedRule after) {
        List<RuleEdit> edits = new ArrayList<>();
        questions.statement(before, after).ifPresent(edits::add);
        List<RuleEdit> turned = new ArrayList<>();
        applying(before, after, turned, Words.PERMITS);
        turned.stream().map(RuleEdit::turned).forEach(edits::add);
        permits(before, after).ifPresent(edits::add);
        return edits;
    }

    private void applying(LinkedRule before, LinkedRule after, List<RuleEdit> edits, Words words) {
        times.dated(before, after).ifPresent(edits::add);
        times.inForce(before.inForce(), after.inForce()).ifPresent(edits::add);
        oftener("when", applies(before, olderSubject), applies(after, newerSubject), words)
                .ifPresent(edits::add);
        exemptions.compare(before.exemptions(), after.exemptions()).ifPresent(edits::add);
    }

    private static Optional<RuleEdit> permits(LinkedRule before, LinkedRule after) {
        Set<RuleId> was = permitted(before);
        Set<RuleId> is = permitted(after);
        if (was.equals(is)) {
            return Optional.empty();
        }
        return Optional.of(
                was.containsAll(is)
                        ? new RuleEdit("permits", Effect.TIGHTER, "it permits fewer rules to be broken")
                        : new RuleEdit("permits", Effect.LOOSER, "it permits other rules to be broken"));
    }

    private static Set<RuleId> permitted(LinkedRule rule) {
        Set<RuleId> permitted = new HashSet<>();
        rule.rule()
                .permits()
                .forEach(one -> permitted.add(one.seenFrom(rule.id().code())));
        return permitted;
    }

    /** What is said of a part that holds in more cases, in fewer, or nobody can tell. */
    private enum Words {
        APPLIES("it applies in more cases", "it applies in fewer cases", "when it applies has changed"),
        PERMITS("it permits in more cases", "it permits in fewer cases", "when it permits has changed"),
        FORBIDS("it forbids more", "it forbids less", "what it forbids has changed"),
        ASKS(
                "a person is asked in more cases",
                "a person is asked in fewer cases",
                "when a person is asked has changed"),
        REQUIRES("it requires more", "it requires less", "what it requires has changed");

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
                || was == Obligation.SHOULD_NOT && is == Obligation.MUST_NOT
                || was == Obligation.MAY;
        boolean softer = was == Obligation.MUST && is == Obligation.SHOULD
                || was == Obligation.MUST_NOT && is == Obligation.SHOULD_NOT
                || is == Obligation.MAY;
        Effect effect = harder ? Effect.TIGHTER : softer ? Effect.LOOSER : Effect.UNDECIDED;
        return Optional.of(
                new RuleEdit(is.label(), effect, "it was '" + was.label() + "' and is '" + is.label() + "'"));
    }

    /** A part that makes a rule tighter where it holds more often. */
    private Optional<RuleEdit> oftener(String part, Test before, Test after, Words words) {
        return edit(part, order.holds(before, after), order.reversed().holds(after, before), words);
    }

    private static Optional<RuleEdit> edit(String part, boolean more, boolean less, Words words) {
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
        return edit("require", order.reversed().holds(is, was), order.holds(was, is), Words.REQUIRES);
    }

    /** When a rule applies: all that its code and it say, and that there is an entry where it is about entries alone. */
    private static Test applies(LinkedRule rule, LinkedSubject subject) {
        List<Test> all = new ArrayList<>(rule.when());
        rule.appliesWhere().ifPresent(all::add);
        return PlainForm.of(new Test.All(all, PlainForm.NOWHERE), subject);
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
}

package org.openguidance.model.change;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.Effect;
import org.openguidance.model.link.LinkedExemption;
import org.openguidance.model.link.LinkedInForce;
import org.openguidance.model.link.LinkedSubject;
import org.openguidance.model.link.Test;

/** Compares the exemptions of a rule, those that permissions give it among them. */
final class ExemptionOrder {

    private final LinkedSubject older;
    private final LinkedSubject newer;
    private final TestOrder order;

    ExemptionOrder(LinkedSubject older, LinkedSubject newer, TestOrder order) {
        this.older = older;
        this.newer = newer;
        this.order = order;
    }

    /** An exemption as one test, and when it is in force. */
    private record Branch(Test test, List<LinkedInForce> inForce) {}

    Optional<RuleEdit> compare(List<LinkedExemption> before, List<LinkedExemption> after) {
        List<Branch> was = branches(before, older);
        List<Branch> is = branches(after, newer);
        boolean more = isWithin(was, is, order);
        boolean less = isWithin(is, was, order.reversed());
        if (more && less) {
            return Optional.empty();
        }
        return Optional.of(
                less
                        ? new RuleEdit("unless", Effect.TIGHTER, "fewer cases are exempt")
                        : more
                                ? new RuleEdit("unless", Effect.LOOSER, "more cases are exempt")
                                : new RuleEdit(
                                        "unless",
                                        Effect.UNDECIDED,
                                        "what is exempt has changed, and whether that is more or less cannot be told"));
    }

    private static boolean isWithin(List<Branch> branches, List<Branch> others, TestOrder order) {
        return branches.stream()
                .allMatch(branch -> others.stream()
                        .anyMatch(other -> isInForceWithin(branch, other) && order.holds(branch.test(), other.test())));
    }

    private static boolean isInForceWithin(Branch branch, Branch other) {
        return other.inForce().stream()
                .allMatch(stretch -> branch.inForce().stream().anyMatch(inner -> WindowOrder.isWithin(inner, stretch)));
    }

    private static List<Branch> branches(List<LinkedExemption> exemptions, LinkedSubject subject) {
        return exemptions.stream()
                .map(exemption -> new Branch(PlainForm.of(test(exemption), subject), exemption.inForce()))
                .toList();
    }

    /** It holds where its condition does and none of what takes it away again. */
    private static Test test(LinkedExemption exemption) {
        Test when = exemption.when().orElseGet(PlainForm::always);
        List<Test> unless =
                exemption.unless().stream().map(ExemptionOrder::test).toList();
        return unless.isEmpty()
                ? when
                : new Test.All(List.of(when, new Test.None(unless, PlainForm.NOWHERE)), PlainForm.NOWHERE);
    }
}

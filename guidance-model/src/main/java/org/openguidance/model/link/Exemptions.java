package org.openguidance.model.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Condition;
import org.openguidance.model.Exemption;
import org.openguidance.model.Origin;

/** Makes exemptions: of the branches of {@code unless}, and of may rules. */
final class Exemptions {

    private Exemptions() {}

    static List<LinkedExemption> typed(List<Exemption> branches, SubjectBench subject) {
        List<LinkedExemption> typed = new ArrayList<>(branches.size());
        for (Exemption branch : branches) {
            typed.add(new LinkedExemption(
                    branch.id().text(),
                    branch.title(),
                    Optional.of(subject.typed(branch.when())),
                    typed(branch.unless(), subject),
                    List.of(),
                    false));
        }
        return List.copyOf(typed);
    }

    /** The exemption that a may rule is for the rules that it permits to be broken. */
    static LinkedExemption permission(TypedRule may) {
        return new LinkedExemption(
                may.id().toString(),
                may.rule().title().orElse(may.rule().statement()),
                together(may.when()),
                may.exemptions(),
                may.inForce(),
                true);
    }

    private static Optional<Test> together(List<Test> when) {
        if (when.size() < 2) {
            return when.stream().findFirst();
        }
        List<Condition> sources = when.stream().map(Test::source).toList();
        return Optional.of(new Test.All(when, new Condition.All(sources, Origin.NONE)));
    }

    /** The tests of exemptions and of their own exceptions. */
    static List<Test> tests(List<LinkedExemption> exemptions) {
        List<Test> tests = new ArrayList<>();
        for (LinkedExemption exemption : exemptions) {
            exemption.when().ifPresent(tests::add);
            tests.addAll(tests(exemption.unless()));
        }
        return tests;
    }
}

package org.openguidance.model.link;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.Code;
import org.openguidance.model.CodeRule;
import org.openguidance.model.Condition;
import org.openguidance.model.Definition;
import org.openguidance.model.Exemption;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.Guidance;
import org.openguidance.model.Obligation;
import org.openguidance.model.Period;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.Window;

/**
 * Checks that {@code known} stands only where leaving the fact out cannot help: {@code known: yes} in {@code require} and
 * {@code unless}, {@code known: no} in {@code when}, {@code forbid} and {@code flag}.
 */
final class KnownChecks {

    private final Faults faults;
    private final Pack pack;

    KnownChecks(Faults faults, Pack pack) {
        this.faults = faults;
        this.pack = pack;
    }

    void check() {
        Guidance guidance = pack.guidance();
        for (Period period : guidance.periods()) {
            period.windows().stream()
                    .map(Window::forWhom)
                    .flatMap(Optional::stream)
                    .forEach(condition -> new KnownWalk(
                                    faults, Optional.empty(), KnownPlace.in("for", "it decides when a period counts"))
                            .check(condition));
        }
        guidance.subjects().forEach(this::check);
        guidance.codes().forEach(this::check);
    }

    private void check(SubjectKind kind) {
        for (FactDeclaration fact : kind.facts()) {
            Definition definition = fact.definition().orElse(null);
            if (definition instanceof Definition.Is is) {
                walk(kind, KnownPlace.in("is", "the fact may be used on either side"))
                        .check(is.condition());
            } else if (definition instanceof Definition.Cases cases) {
                cases.cases().stream()
                        .flatMap(one -> one.when().stream())
                        .forEach(walk(kind, KnownPlace.in("cases", "the fact may be used on either side"))::check);
            }
        }
    }

    private KnownWalk walk(SubjectKind kind, KnownPlace place) {
        return new KnownWalk(faults, Optional.of(kind), place);
    }

    private void check(Code code) {
        Optional<SubjectKind> kind = pack.subjects().get(code.subject().id());
        if (kind.isEmpty()) {
            return;
        }
        boolean permits = code.rules().stream().anyMatch(rule -> rule.obligation() == Obligation.MAY);
        code.when().ifPresent(walk(kind.get(), permits ? KnownPlace.handedToMay("when") : KnownPlace.WHEN)::check);
        exemptions(code.unless(), kind.get(), permits ? KnownPlace.handedToMay("unless") : KnownPlace.UNLESS);
        code.rules().forEach(rule -> check(rule, kind.get()));
    }

    private void check(CodeRule rule, SubjectKind kind) {
        boolean may = rule.obligation() == Obligation.MAY;
        check(rule.when(), kind, may ? KnownPlace.MAY : KnownPlace.WHEN);
        exemptions(rule.unless(), kind, may ? KnownPlace.MAY : KnownPlace.UNLESS);
        check(rule.forbid(), kind, KnownPlace.FORBID);
        check(rule.require(), kind, KnownPlace.REQUIRE);
        check(rule.flag(), kind, KnownPlace.FLAG);
    }

    private void check(Optional<Condition> condition, SubjectKind kind, KnownPlace place) {
        if (condition.isPresent()) {
            walk(kind, place).check(condition.get());
        }
    }

    private void exemptions(List<Exemption> branches, SubjectKind kind, KnownPlace place) {
        for (Exemption branch : branches) {
            walk(kind, place).check(branch.when());
            exemptions(branch.unless(), kind, place.reversed("nested unless"));
        }
    }
}

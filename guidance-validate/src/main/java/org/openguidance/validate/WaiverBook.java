package org.openguidance.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openguidance.model.Id;
import org.openguidance.model.RuleId;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.model.link.LinkedSubject;
import org.openguidance.model.link.LinkedWaiver;

/**
 * The waivers of rules about one kind of subject. Their conditions are compiled beside the rules, in a program of the same
 * facts, so that waivers that change from subject to subject leave the program of the rules as it is. Immutable and
 * thread-safe; compiling is linear in the waivers and, where one has a condition, in the facts.
 */
final class WaiverBook {

    private static final WaiverBook NONE = new WaiverBook(Map.of(), null);

    private final Map<RuleId, List<WaiverProgram>> byRule;
    private final @Nullable SubjectProgram facts;

    private WaiverBook(Map<RuleId, List<WaiverProgram>> byRule, @Nullable SubjectProgram facts) {
        this.byRule = byRule;
        this.facts = facts;
    }

    /** A book without waivers. */
    static WaiverBook none() {
        return NONE;
    }

    /** The waivers by the kinds of subject that their rules are about. */
    static Map<Id, WaiverBook> compile(LinkedGuidance guidance, List<LinkedWaiver> waivers) {
        Map<Id, List<LinkedWaiver>> byKind = new LinkedHashMap<>();
        for (LinkedWaiver waiver : waivers) {
            Id kind = waiver.rule().subject().kind().id();
            byKind.computeIfAbsent(kind, none -> new ArrayList<>()).add(waiver);
        }
        Map<Id, WaiverBook> books = new HashMap<>();
        byKind.forEach((kind, some) -> books.put(kind, of(guidance, some)));
        return Map.copyOf(books);
    }

    private static WaiverBook of(LinkedGuidance guidance, List<LinkedWaiver> waivers) {
        NodeCompiler compiler = new NodeCompiler();
        Map<RuleId, List<WaiverProgram>> byRule = new HashMap<>();
        for (LinkedWaiver waiver : waivers) {
            byRule.computeIfAbsent(waiver.rule().id(), none -> new ArrayList<>())
                    .add(WaiverProgram.compile(waiver, compiler));
        }
        LinkedSubject subject = waivers.get(0).rule().subject();
        boolean conditional = waivers.stream().anyMatch(waiver -> waiver.when().isPresent());
        return new WaiverBook(byRule, conditional ? SubjectProgram.ofFacts(subject, guidance, compiler) : null);
    }

    boolean isEmpty() {
        return byRule.isEmpty();
    }

    /** The waivers of a rule, in the order in which they were given. */
    List<WaiverProgram> of(RuleProgram rule) {
        return byRule.getOrDefault(rule.linked().id(), List.of());
    }

    /** The check in which the conditions of the waivers are looked at. */
    Run besideOf(Run run) {
        return facts == null ? run : run.beside(facts);
    }

    /** Whether one of the waivers of a rule holds now, as a {@link State}. */
    int anyState(RuleProgram rule, Run run) {
        List<WaiverProgram> waivers = of(rule);
        return waivers.isEmpty() ? State.NO : WaiverProgram.anyState(waivers, besideOf(run));
    }
}

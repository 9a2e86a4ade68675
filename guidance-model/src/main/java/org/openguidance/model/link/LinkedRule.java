package org.openguidance.model.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openguidance.model.Citation;
import org.openguidance.model.Code;
import org.openguidance.model.CodeRule;
import org.openguidance.model.Evidence;
import org.openguidance.model.Id;
import org.openguidance.model.RuleId;
import org.openguidance.model.Wording;
import org.openguidance.model.Written;

/**
 * A rule with what its code hands down to it.
 *
 * @param id its full id
 * @param rule as it was written
 * @param code its code
 * @param subject the kind of subject that it is about
 * @param inForce when it is in force, all of these; of its code and its own
 * @param when the conditions under which it applies, all of these; of its code and its own
 * @param appliesWhere for rules whose only test is a {@code require} of nothing but {@code each}: one of the lists has an
 *     entry
 * @param exemptions the cases in which it does not bind: its own, its code's, and may rules that permit it
 * @param forbid it is broken where this holds
 * @param require it is broken where this does not hold
 * @param flag its question is put only where this holds
 * @param judgedOn the slots of the facts that a person must have before them
 * @param reads the slots of the declared and judged facts that it reads, through worked-out facts; not through permissions
 * @param upholds the principles that it upholds
 * @param cite its citations, or those of its code
 * @param evidence how well it is known
 * @param consequence what may follow if it is broken
 * @param exampleFacts the facts that its examples share
 */
public record LinkedRule(
        RuleId id,
        CodeRule rule,
        Code code,
        LinkedSubject subject,
        List<LinkedInForce> inForce,
        List<Test> when,
        Optional<Test> appliesWhere,
        List<LinkedExemption> exemptions,
        Optional<Test> forbid,
        Optional<Test> require,
        Optional<Test> flag,
        List<Integer> judgedOn,
        List<Integer> reads,
        List<Id> upholds,
        List<Citation> cite,
        Evidence evidence,
        Optional<Wording> consequence,
        Map<Id, Written> exampleFacts) {}

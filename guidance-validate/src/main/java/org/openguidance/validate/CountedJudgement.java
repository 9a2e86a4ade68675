package org.openguidance.validate;

import org.openguidance.model.Judgement;

/**
 * An answer on which a result rests.
 *
 * @param judgement the answer
 * @param ruleHasChanged whether something in the rule has changed since, though nothing of what was judged
 */
public record CountedJudgement(Judgement judgement, boolean ruleHasChanged) {}

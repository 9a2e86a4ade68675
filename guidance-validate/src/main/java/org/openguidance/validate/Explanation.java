package org.openguidance.validate;

import java.util.List;
import java.util.Map;

/**
 * All that a report can say beyond the outcomes.
 *
 * @param results a result for every rule
 * @param assumed the facts whose assumed value was used, with that value
 * @param unusedAnswers the plain answers that did not count
 * @param uncounted the answers bound to what was judged that did not count
 * @param waivers what became of the waivers
 */
record Explanation(
        List<RuleResult> results,
        Map<String, String> assumed,
        List<String> unusedAnswers,
        List<UncountedJudgement> uncounted,
        List<WaiverResult> waivers) {}

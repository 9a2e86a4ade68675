package org.openguidance.benchmarks.measure;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was found out about a family; everything by name, in order.
 *
 * @param about what the work is
 * @param samples what the contenders took
 * @param agreements how far contenders find what we find
 * @param leftOut contenders that could not run, and why
 * @param figures what was found in another way
 */
public record FamilyResult(
        String about,
        Map<String, Samples> samples,
        Map<String, Agreement> agreements,
        Map<String, String> leftOut,
        Map<String, Double> figures) {

    /** With nothing found out yet. */
    static FamilyResult empty(String about) {
        return new FamilyResult(
                about, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    }
}

package org.openguidance.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a file smaller while something still holds of it, so that people read only what matters. */
final class FewerLines {

    private FewerLines() {}

    /** Takes each line away, and what is indented below it, if it still holds; again until every line is needed. */
    static List<String> of(List<String> lines, Predicate<List<String>> still) {
        List<String> fewest = lines;
        boolean again = true;
        while (again) {
            int before = fewest.size();
            for (int at = 0; at < fewest.size(); ) {
                List<String> fewer = without(fewest, at);
                boolean isNeeded = !still.test(fewer);
                fewest = isNeeded ? fewest : fewer;
                at += isNeeded ? 1 : 0;
            }
            again = fewest.size() < before;
        }
        return fewest;
    }

    private static List<String> without(List<String> lines, int at) {
        int end = at + 1;
        while (end < lines.size() && indent(lines.get(end)) > indent(lines.get(at))) {
            end++;
        }
        List<String> fewer = new ArrayList<>(lines.subList(0, at));
        fewer.addAll(lines.subList(end, lines.size()));
        return fewer;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}

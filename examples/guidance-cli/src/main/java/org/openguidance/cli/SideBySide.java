package org.openguidance.cli;

import java.util.ArrayList;
import java.util.List;

/** Two pages beside each other, without the lines that are the same in both. */
final class SideBySide {

    private static final int COLUMN = 46;

    private SideBySide() {}

    /** The lines that differ, the older ones at the left; what takes more room than a column goes on below. */
    static List<String> of(List<String> before, List<String> after) {
        int[][] common = common(before, after);
        List<String> rows = new ArrayList<>();
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        int at = 0;
        int other = 0;
        while (at < before.size() || other < after.size()) {
            boolean same =
                    at < before.size() && other < after.size() && before.get(at).equals(after.get(other));
            if (same) {
                flush(left, right, rows);
                at++;
                other++;
            } else if (other == after.size() || at < before.size() && common[at + 1][other] >= common[at][other + 1]) {
                left.addAll(wrapped(before.get(at)));
                at++;
            } else {
                right.addAll(wrapped(after.get(other)));
                other++;
            }
        }
        flush(left, right, rows);
        return rows;
    }

    /** The length of what the rests of the two have in common. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int at = before.size() - 1; at >= 0; at--) {
            for (int other = after.size() - 1; other >= 0; other--) {
                common[at][other] = before.get(at).equals(after.get(other))
                        ? common[at + 1][other + 1] + 1
                        : Math.max(common[at + 1][other], common[at][other + 1]);
            }
        }
        return common;
    }

    private static void flush(List<String> left, List<String> right, List<String> rows) {
        for (int at = 0; at < Math.max(left.size(), right.size()); at++) {
            rows.add(row(at < left.size() ? left.get(at) : "", at < right.size() ? right.get(at) : ""));
        }
        left.clear();
        right.clear();
    }

    /** One line of both columns. */
    static String row(String left, String right) {
        int length = left.codePointCount(0, left.length());
        return (left + " ".repeat(Math.max(0, COLUMN - length)) + " | " + right).stripTrailing();
    }

    private static List<String> wrapped(String line) {
        List<String> wrapped = new ArrayList<>();
        String rest = line.strip();
        while (rest.codePointCount(0, rest.length()) > COLUMN) {
            int end = rest.offsetByCodePoints(0, COLUMN);
            int space = rest.lastIndexOf(' ', end);
            int cut = space > 0 ? space : end;
            wrapped.add(rest.substring(0, cut));
            rest = "  " + rest.substring(cut).strip();
            if (space <= 2) {
                break;
            }
        }
        wrapped.add(rest);
        return wrapped;
    }
}

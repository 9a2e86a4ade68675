package org.openguidance.validate;

import java.util.Set;

/**
 * Knows National Insurance numbers: two letters that are given out, six digits and a letter A to D, in one piece or in pairs. The
 * number of official examples, which begins with QQ, is given to nobody and is none.
 */
final class NiNumbers {

    private static final Set<String> NOT_GIVEN = Set.of("bg", "gb", "kn", "nk", "nt", "tn", "zz");

    private NiNumbers() {}

    static int end(ContentShape shape, int start) {
        if (!shape.isLetter(start) || shape.isWord(start - 1) || !isPrefix(shape.at(start), shape.at(start + 1))) {
            return -1;
        }
        int at = start + 2;
        for (int pair = 0; pair < 3; pair++) {
            at = behindSeparator(shape, at);
            if (!shape.isDigit(at) || !shape.isDigit(at + 1)) {
                return -1;
            }
            at += 2;
        }
        at = behindSeparator(shape, at);
        boolean suffix = shape.at(at) >= 'a' && shape.at(at) <= 'd';
        return suffix && !shape.isWord(at + 1) ? at + 1 : -1;
    }

    private static int behindSeparator(ContentShape shape, int at) {
        return shape.at(at) == ' ' || shape.at(at) == '-' ? at + 1 : at;
    }

    private static boolean isPrefix(char first, char second) {
        return "abceghjklmnoprstwxyz".indexOf(first) >= 0
                && "abceghjklmnprstwxyz".indexOf(second) >= 0
                && !NOT_GIVEN.contains("" + first + second);
    }
}

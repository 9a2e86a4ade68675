package org.openguidance.validate;

/**
 * Counts the syllables of English words by rule, as the users of reading grades do; now and then it is one off. Accents are left
 * aside, but that an e with one is heard; the parts of a hyphenated word count each by itself, and letters beyond a to z say nothing.
 *
 * <ul>
 *   <li>One for each run of the vowels a e i o u y, and at least one for each part.
 *   <li>None for a silent e: at the end, in -es and in -ed, unless it is heard (boxes, started, table).
 *   <li>One more for two vowels that are said apart: -ing after a vowel (going), ia, io, iu (media, radio, medium) but not after
 *       c, g, s, t, x (social, nation); eo, ua, uo at the end or before a last consonant (video, actual) but not after g or q.
 *   <li>A part without vowels is spelled: NHS has three.
 * </ul>
 */
final class Syllables {

    private final String part;

    private Syllables(String part) {
        this.part = part;
    }

    static int of(String word) {
        FoldedText folded = FoldedText.of(word);
        StringBuilder part = new StringBuilder();
        int count = 0;
        for (int i = 0; i < folded.size(); i++) {
            if (folded.unit(i) == '-') {
                count += new Syllables(part.toString()).count();
                part.setLength(0);
            } else if (TextCharacters.isAsciiLetter(folded.unit(i))) {
                boolean heard = folded.unit(i) == 'e' && i + 1 < folded.size() && folded.is(i + 1, FoldedText.MARK);
                part.append(heard ? 'i' : (char) folded.unit(i));
            }
        }
        return Math.max(1, count + new Syllables(part.toString()).count());
    }

    private int count() {
        int runs = 0;
        int apart = endsInSaidIng() ? 1 : 0;
        for (int i = 0; i < part.length(); i++) {
            if (isVowel(i) && !isVowel(i - 1)) {
                runs++;
            } else if (isVowel(i) && isApart(i - 1)) {
                apart++;
            }
        }
        return runs == 0 ? part.length() : Math.max(1, runs + apart - (hasSilentEnd() ? 1 : 0));
    }

    private boolean isVowel(int at) {
        return at >= 0 && at < part.length() && "aeiouy".indexOf(part.charAt(at)) >= 0;
    }

    private boolean endsInSaidIng() {
        return part.endsWith("ing") && isVowel(part.length() - 4);
    }

    /** Whether the two vowels that begin here are said apart. */
    private boolean isApart(int at) {
        char before = at > 0 ? part.charAt(at - 1) : ' ';
        return switch (part.substring(at, at + 2)) {
            case "ia", "io", "iu" -> "cgstx".indexOf(before) < 0;
            case "eo", "ua", "uo" -> at + 3 >= part.length() && "gq".indexOf(before) < 0;
            default -> false;
        };
    }

    private boolean hasSilentEnd() {
        int length = part.length();
        if (part.endsWith("e")) {
            return length > 2 && !isVowel(length - 2) && !isHeardLe(length - 1);
        }
        if (length < 4 || isVowel(length - 3)) {
            return false;
        }
        char before = part.charAt(length - 3);
        if (part.endsWith("es")) {
            return "cgsxz".indexOf(before) < 0
                    && !part.endsWith("ches")
                    && !part.endsWith("shes")
                    && !isHeardLe(length - 2);
        }
        return part.endsWith("ed") && before != 't' && before != 'd' && !isHeardLe(length - 2);
    }

    /** Whether the e here belongs to an -le after a consonant, in which it is heard. */
    private boolean isHeardLe(int e) {
        return e >= 2 && part.charAt(e - 1) == 'l' && !isVowel(e - 2);
    }
}

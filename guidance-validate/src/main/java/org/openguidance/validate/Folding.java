package org.openguidance.validate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Folds characters to the form in which they are compared: letter case, width, styles, kinds of apostrophe and hyphen, and
 * composed against decomposed make no difference in it; accents do. All forms of i are one: with or without its dot, small or
 * capital, so that no language's own rules are needed.
 *
 * <p>Remembers what it folded last, so it is for one thread.
 */
final class Folding {

    /** Runs of marks longer than this are folded piece by piece: putting marks in order takes the square of their number. */
    static final int MOST_MARKS = 30;

    private static final int DOT_ABOVE = 0x307;
    private static final int MOST_REMEMBERED = 256;
    private static final int[][] ASCII = ascii();

    /** The small capitals, which are letters of their own in no alphabet of today. */
    private static final String SMALL_CAPITALS = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ";

    private static final String THEIR_LETTERS = "abcdefghijklmnopqrstuvwyz";

    private final int[] remembered;
    private final int[][] forms;

    /**
     * Folds the characters of a text.
     *
     * @param length how many they are, about
     */
    Folding(int length) {
        int memory = Integer.highestOneBit(Math.max(1, Math.min(MOST_REMEMBERED, length)));
        this.remembered = new int[memory];
        this.forms = new int[memory][];
        Arrays.fill(remembered, -1);
    }

    private static int[][] ascii() {
        int[][] forms = new int[0x80][];
        for (int codePoint = 0; codePoint < forms.length; codePoint++) {
            int punctuation = punctuation(codePoint);
            forms[codePoint] = new int[] {Character.toLowerCase(punctuation)};
        }
        return forms;
    }

    /** The folded form of one character. Do not change it. */
    int[] of(int codePoint) {
        if (codePoint < ASCII.length) {
            return ASCII[codePoint];
        }
        int slot = codePoint & remembered.length - 1;
        if (remembered[slot] != codePoint) {
            forms[slot] = fold(codePoint);
            remembered[slot] = codePoint;
        }
        return forms[slot];
    }

    /** The folded form of a character and the marks that follow it, no more than {@link #MOST_MARKS} of them. */
    static int[] of(CharSequence characterAndMarks) {
        String decomposed = Normalizer.normalize(characterAndMarks, Normalizer.Form.NFKD);
        return withoutDots(caseFolded(decomposed));
    }

    private static int[] fold(int codePoint) {
        return withoutDots(caseFolded(decomposed(codePoint)));
    }

    /** What a character is made of, its case kept: the letter in a ring, the letter and its accent, both letters of a ligature. */
    static String decomposed(int codePoint) {
        int plain = plain(codePoint);
        String written = Character.toString(plain);
        if (plain < 0x80 || isSurrogate(plain)) {
            return written;
        }
        String decomposed = Normalizer.normalize(written, Normalizer.Form.NFKD);
        boolean becameSpace = decomposed.length() > 1 && decomposed.charAt(0) == ' ';
        return becameSpace ? written : decomposed;
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** One character for another where Unicode's own decomposition does not know that they are the same to a reader. */
    static int plain(int codePoint) {
        if (codePoint >= 0x1F150 && codePoint <= 0x1F169) {
            return 'A' + codePoint - 0x1F150;
        }
        if (codePoint >= 0x1F170 && codePoint <= 0x1F189) {
            return 'A' + codePoint - 0x1F170;
        }
        int smallCapital = codePoint >= 0x262 && codePoint <= 0xA7AF ? SMALL_CAPITALS.indexOf(codePoint) : -1;
        return smallCapital >= 0 ? THEIR_LETTERS.charAt(smallCapital) : punctuation(codePoint);
    }

    private static int punctuation(int codePoint) {
        if (TextCharacters.isApostrophe(codePoint)) {
            return '\'';
        }
        if (TextCharacters.isDash(codePoint)) {
            return '-';
        }
        return TextCharacters.isDoubleQuote(codePoint) ? '"' : codePoint;
    }

    private static int[] caseFolded(String decomposed) {
        int[] folded = new int[decomposed.length() * 3];
        int size = 0;
        for (int at = 0; at < decomposed.length(); ) {
            int codePoint = decomposed.codePointAt(at);
            at += Character.charCount(codePoint);
            if (codePoint < 0x80) {
                folded[size++] = ASCII[codePoint][0];
                continue;
            }
            String capitals = capitals(Character.toLowerCase(plain(codePoint)));
            for (int i = 0; i < capitals.length(); i += Character.charCount(capitals.codePointAt(i))) {
                folded[size++] = Character.toLowerCase(capitals.codePointAt(i));
            }
        }
        return Arrays.copyOf(folded, size);
    }

    private static String capitals(int codePoint) {
        String written = Character.toString(codePoint);
        return isSurrogate(codePoint) ? written : written.toUpperCase(Locale.ROOT);
    }

    /** A dot over an i or a j says nothing that the letter does not. */
    private static int[] withoutDots(int[] folded) {
        int size = 0;
        for (int i = 0; i < folded.length; i++) {
            boolean dotted = folded[i] == DOT_ABOVE && size > 0 && (folded[size - 1] == 'i' || folded[size - 1] == 'j');
            if (!dotted) {
                folded[size++] = folded[i];
            }
        }
        return size == folded.length ? folded : Arrays.copyOf(folded, size);
    }

    /** A number set high or low beside a word, or the sign of a trade mark: no part of the word. */
    static boolean isBesideWord(int codePoint) {
        return switch (codePoint) {
            case 0xB2, 0xB3, 0xB9, 0x2070, 0x2120, 0x2122 -> true;
            default -> codePoint >= 0x2074 && codePoint <= 0x2079 || codePoint >= 0x2080 && codePoint <= 0x2089;
        };
    }
}

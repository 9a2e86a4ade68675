package org.openguidance.validate;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds words in which letters of one script stand for those of another: words of three letters and more that mix scripts and
 * could wholly be written in one of them, since each letter that is foreign to it has a twin there. So {@code vоte} with a
 * Cyrillic о is found, but {@code SMSка} and {@code µm} are not. Linear in the length of the text.
 */
final class LookAlikeWords {

    private static final int FEWEST_LETTERS = 3;

    private LookAlikeWords() {}

    static List<Span> in(FoldedText folded) {
        List<Span> found = new ArrayList<>();
        int from = 0;
        while (from < folded.size()) {
            int to = folded.endOfWord(from);
            if (to > from && folded.is(from, FoldedText.MIXED) && new Word(folded, from, to).couldBeOfOneScript()) {
                found.add(folded.span(from, to));
            }
            from = Math.max(to, from + 1);
        }
        return found;
    }

    /** What the letters of one word could be. */
    private static final class Word {

        private int letters;
        private boolean latin = true;
        private boolean cyrillic = true;
        private boolean greek = true;

        Word(FoldedText folded, int from, int to) {
            for (int i = from; i < to; i++) {
                if (!folded.isSameCharacter(i) && !folded.is(i, FoldedText.MARK)) {
                    add(folded.written(i), folded.unit(i));
                }
            }
        }

        private void add(int written, int folded) {
            UnicodeScript script = FoldedText.script(folded);
            if (script == UnicodeScript.COMMON) {
                return;
            }
            letters++;
            int letter = Folding.decomposed(written).codePointAt(0);
            latin &= script == UnicodeScript.LATIN
                    || LookAlikes.hasLatinTwin(written)
                    || LookAlikes.hasLatinTwin(letter);
            cyrillic &= script == UnicodeScript.CYRILLIC || LookAlikes.hasCyrillicTwin(letter);
            greek &= script == UnicodeScript.GREEK || LookAlikes.hasGreekTwin(letter);
        }

        boolean couldBeOfOneScript() {
            return letters >= FEWEST_LETTERS && (latin || cyrillic || greek);
        }
    }
}

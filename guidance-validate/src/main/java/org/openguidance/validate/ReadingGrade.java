package org.openguidance.validate;

import java.util.List;

/**
 * The Flesch-Kincaid grade: {@code 0.39 × words ÷ sentences + 11.8 × syllables ÷ words − 15.59}, for English. Words are those
 * that begin with a letter; links, hashtags, handles, e-mail addresses and numbers are left out, as nobody reads them aloud. A
 * text without such words has grade 0. Linear in the length of the text.
 */
final class ReadingGrade {

    private ReadingGrade() {}

    static double of(TextView view) {
        List<Span> aside = view.wholes();
        int words = 0;
        long syllables = 0;
        for (Span word : view.words()) {
            if (!Span.anyOverlaps(aside, word)
                    && Character.isLetter(view.whole().codePointAt(word.start()))) {
                words++;
                syllables += Syllables.of(view.whole().substring(word.start(), word.end()));
            }
        }
        int sentences = Math.max(1, view.sentences().size());
        return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }
}

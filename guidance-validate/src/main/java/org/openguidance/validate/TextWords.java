package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts words as a reader would. One word each: a hyphenated word, a word with apostrophes in it, a number such as
 * {@code 1,000.50} or {@code 22:30} or {@code 16/03/2026}, an abbreviation such as {@code e.g} or {@code R&D}, and each link,
 * hashtag, handle and e-mail address. Emoji and lone punctuation are none. Where a script puts no spaces between words, a run
 * of it is one word, unless zero-width spaces part it. Linear in the length of the text.
 */
final class TextWords {

    private final String text;
    private final Span place;
    private final List<Span> wholes;
    private final List<Span> words = new ArrayList<>();
    private int nextWhole;

    private TextWords(String text, Span place, List<Span> wholes) {
        this.text = text;
        this.place = place;
        this.wholes = wholes;
    }

    /**
     * The words of a place.
     *
     * @param text the whole text
     * @param place the place
     * @param wholes what counts as one word each whatever it is made of, in order
     */
    static List<Span> in(String text, Span place, List<Span> wholes) {
        TextWords words = new TextWords(text, place, wholes);
        int at = place.start();
        while (at < place.end()) {
            at = words.readOne(at);
        }
        return words.words;
    }

    private int readOne(int at) {
        while (nextWhole < wholes.size() && wholes.get(nextWhole).start() < at) {
            nextWhole++;
        }
        if (nextWhole < wholes.size() && wholes.get(nextWhole).start() == at) {
            words.add(wholes.get(nextWhole));
            return behindTail(wholes.get(nextWhole++).end());
        }
        int emoji = TextEmoji.endOfEmoji(text, at, place.end());
        if (emoji > at) {
            return emoji;
        }
        int codePoint = text.codePointAt(at);
        if (!TextCharacters.isWordCharacter(codePoint)) {
            return at + Character.charCount(codePoint);
        }
        int end = new WordReader(text, limit()).end(at);
        words.add(new Span(at, end));
        return end;
    }

    private int limit() {
        return nextWhole < wholes.size() ? wholes.get(nextWhole).start() : place.end();
    }

    /** Passes over an ending that makes no word of its own, as in {@code @user's} and {@code #tag-led}. */
    private int behindTail(int end) {
        int letter = end + 1;
        boolean tail = letter < limit()
                && (TextCharacters.isApostrophe(text.charAt(end)) || TextCharacters.isHyphen(text.charAt(end)))
                && TextCharacters.isWordCharacter(text.codePointAt(letter));
        return tail ? new WordReader(text, limit()).end(letter) : end;
    }
}

package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes texts apart into sentences. A sentence ends with {@code . ! ? …} or their like in other scripts, with the closing quotes
 * and brackets behind them, before white space or the end; the full stops of Chinese and Japanese, and the dandas of India, end
 * it whatever follows. A line break ends none, but a blank line does. {@link Abbreviations} tells which full stops end nothing. A
 * stretch without a word, such as a row of emoji, is no sentence of its own: it goes with the sentence before it, or else with
 * the one behind. Linear in the length of the text.
 */
final class TextSentences {

    /** Ask or call, and so end more surely than a full stop. */
    private static final String STRONG = "!?‼⁇⁈⁉؟՞‽";

    /** End a sentence before white space. */
    private static final String BEFORE_SPACE = STRONG + ".…۔։።፧";

    /** End a sentence whatever follows. */
    private static final String BY_THEMSELVES = "。！？｡．।॥။៕។།";

    private static final String CLOSING = "\"'’”»)]}›」』】》〉］｝）＂＇*_";

    private final String text;
    private final List<Span> words;
    private final List<Span> sentences = new ArrayList<>();
    private int nextWord;

    private TextSentences(String text, List<Span> words) {
        this.text = text;
        this.words = words;
    }

    static List<Span> in(String text, Span place, List<Span> words) {
        TextSentences sentences = new TextSentences(text, words);
        for (Span paragraph : TextLines.paragraphs(text, place)) {
            sentences.readParagraph(paragraph);
        }
        return sentences.sentences;
    }

    private void readParagraph(Span paragraph) {
        int before = sentences.size();
        int start = firstVisible(paragraph.start(), paragraph.end());
        int at = start;
        while (at < paragraph.end()) {
            at = afterWord(at);
            int closing = endOfClosing(at, paragraph.end());
            if (closing == at) {
                at = Math.min(paragraph.end(), at + 1);
                continue;
            }
            if (ends(at, closing, paragraph)) {
                start = add(start, closing, before);
            }
            at = closing;
        }
        add(start, paragraph.end(), before);
    }

    /** Passes over the word that begins here, so that the signs inside it end nothing. */
    private int afterWord(int at) {
        while (nextWord < words.size() && words.get(nextWord).end() <= at) {
            nextWord++;
        }
        boolean inside = nextWord < words.size() && words.get(nextWord).start() <= at;
        return inside ? words.get(nextWord).end() : at;
    }

    /** Adds a stretch as a sentence, and tells where the next begins. */
    private int add(int from, int to, int firstOfParagraph) {
        Span stretch = withoutWhite(from, to);
        if (stretch.isEmpty()) {
            return to;
        }
        if (hasWord(stretch)) {
            sentences.add(stretch);
            return to;
        }
        if (sentences.size() > firstOfParagraph) {
            int last = sentences.size() - 1;
            sentences.set(last, new Span(sentences.get(last).start(), stretch.end()));
            return to;
        }
        return from;
    }

    private boolean hasWord(Span stretch) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < stretch.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < words.size() && words.get(low).start() < stretch.end();
    }

    private Span withoutWhite(int from, int to) {
        int start = from;
        while (start < to && !TextCharacters.isVisible(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        int end = to;
        while (end > start && !TextCharacters.isVisible(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return new Span(start, end);
    }

    /** The end of the signs that may close a sentence, quotes and brackets behind them included; the start where none is here. */
    private int endOfClosing(int start, int limit) {
        if (start >= limit || !isTerminator(text.charAt(start))) {
            return start;
        }
        int end = start;
        while (end < limit && (isTerminator(text.charAt(end)) || isBehindTerminator(text.codePointAt(end)))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isBehindTerminator(int codePoint) {
        return CLOSING.indexOf(codePoint) >= 0 || TextCharacters.isInvisible(codePoint);
    }

    private static boolean isTerminator(char unit) {
        return BEFORE_SPACE.indexOf(unit) >= 0 || BY_THEMSELVES.indexOf(unit) >= 0;
    }

    /** Whether signs end a sentence. */
    private boolean ends(int start, int end, Span paragraph) {
        String signs = text.substring(start, end);
        int next = firstVisible(end, paragraph.end());
        if (next == paragraph.end() || holdsAny(signs, BY_THEMSELVES)) {
            return true;
        }
        int follower = text.codePointAt(next);
        boolean spaced = next > end && TextCharacters.isWhite(text.codePointAt(end));
        if (!spaced && !EmojiCharacters.isEmojiAlone(follower)) {
            return false;
        }
        boolean stops = !holdsAny(signs, STRONG);
        boolean dots = stops && (signs.indexOf('…') >= 0 || signs.indexOf("..") >= 0);
        if (Character.isLowerCase(follower) && (dots || holdsAny(signs, CLOSING))) {
            return false;
        }
        return !stops || dots || new Abbreviations(text, paragraph).isEnd(start, next);
    }

    private static boolean holdsAny(String signs, String wanted) {
        return signs.chars().anyMatch(sign -> wanted.indexOf(sign) >= 0);
    }

    private int firstVisible(int from, int to) {
        int at = from;
        while (at < to && !TextCharacters.isVisible(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }
}

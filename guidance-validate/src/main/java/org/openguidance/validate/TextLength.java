package org.openguidance.validate;

import java.text.Normalizer;
import java.util.List;
import org.openguidance.model.TextPart;

/**
 * Measures texts. Characters are the code points of the composed form (NFC). The weight on X is what the platform publishes:
 * after composing, 1 for each character of the ranges that hold Latin and most other alphabets and the common punctuation, 2 for
 * each other, 2 for an emoji of any length, 23 for a link of any length. Linear in the length of the text.
 */
final class TextLength {

    private static final int WEIGHT_OF_LINK = 23;
    private static final int WEIGHT_OF_EMOJI = 2;
    /** Below it each character is its own composed form. */
    private static final int FIRST_TO_COMPOSE = 0x300;
    /** Composing takes the square of a run of marks, so it is done in pieces of so many. */
    private static final int PIECE = 32;

    private TextLength() {}

    static int characters(TextView view) {
        return count(view, Integer.MAX_VALUE).count;
    }

    /** Where in the text its first so many characters end. */
    static int endOfCharacters(TextView view, int count) {
        return count(view, count).end;
    }

    private static Composed count(TextView view, int most) {
        Composed composed =
                new Composed(view.whole(), view.span().start(), view.span().end());
        while (composed.end < composed.limit) {
            int before = composed.count;
            int end = composed.end;
            composed.next();
            if (composed.count > most) {
                composed.count = before;
                composed.end = end;
                break;
            }
        }
        return composed;
    }

    static int weightOnX(TextView view) {
        List<Span> links = view.parts(TextPart.LINKS);
        int weight = links.size() * WEIGHT_OF_LINK;
        int at = view.span().start();
        for (Span link : links) {
            weight += plainWeight(view.whole(), at, link.start());
            at = link.end();
        }
        return weight + plainWeight(view.whole(), at, view.span().end());
    }

    private static int plainWeight(String text, int from, int to) {
        int weight = 0;
        int at = from;
        while (at < to) {
            int emoji = TextEmoji.endOfEmoji(text, at, to);
            if (emoji > at) {
                weight += WEIGHT_OF_EMOJI;
                at = emoji;
            } else {
                Composed composed = new Composed(text, at, to);
                composed.next();
                weight += composed.weight;
                at = composed.end;
            }
        }
        return weight;
    }

    private static int weightOf(int codePoint) {
        boolean light = codePoint <= 0x10FF
                || codePoint >= 0x2000 && codePoint <= 0x200D
                || codePoint >= 0x2010 && codePoint <= 0x201F
                || codePoint >= 0x2032 && codePoint <= 0x2037;
        return light ? 1 : 2;
    }

    /** Composes a text character by character and counts. */
    private static final class Composed {

        private final String text;
        private final int limit;
        private int end;
        private int count;
        private int weight;

        Composed(String text, int start, int limit) {
            this.text = text;
            this.end = start;
            this.limit = limit;
        }

        /** Takes in the next character with all that could be composed with it, at most a piece of them. */
        void next() {
            int start = end;
            int first = text.codePointAt(start);
            end = start + Character.charCount(first);
            int length = 1;
            while (end < limit && length < PIECE && composes(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
                length++;
            }
            if (length == 1 && first < FIRST_TO_COMPOSE) {
                add(first);
            } else {
                Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC)
                        .codePoints()
                        .forEach(this::add);
            }
        }

        private static boolean composes(int codePoint) {
            return codePoint >= FIRST_TO_COMPOSE
                    && (TextCharacters.isLaterJamo(codePoint) || TextCharacters.isMark(codePoint));
        }

        private void add(int codePoint) {
            count++;
            weight += weightOf(codePoint);
        }
    }
}

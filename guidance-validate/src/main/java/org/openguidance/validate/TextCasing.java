package org.openguidance.validate;

import java.util.List;
import org.openguidance.model.Casing;

/**
 * Tells how a text is capitalised. Letters without case fit everywhere, and so does a text without letters, but that all are
 * capitals can only be said where there is at least one. Links and handles have the case that they have and count for nothing
 * in running text.
 *
 * <p>Each word begins with a capital where its first letter is one. Inside a hashtag a word is seen to begin after {@code _}
 * and after digits, endings of ordinals ({@code 4th}, {@code 90s}) aside; so {@code #VoteToday}, {@code #COVID19} and
 * {@code #vote_today} are told apart, but nobody can see that {@code #Votetoday} is two words.
 */
final class TextCasing {

    private final TextView view;

    private TextCasing(TextView view) {
        this.view = view;
    }

    static TextCasing of(TextView view) {
        return new TextCasing(view);
    }

    boolean is(Casing casing) {
        return switch (casing) {
            case WORDS_CAPITALISED -> areWordsCapitalised();
            case ALL_CAPITALS -> hasLetter(Letter.CAPITAL) && !hasLetter(Letter.SMALL);
            case ALL_LOWER -> !hasLetter(Letter.CAPITAL);
        };
    }

    /** What counts for nothing in running text; by itself it is what is asked about. */
    private List<Span> aside() {
        return view.words().size() == 1 ? List.of() : view.addresses();
    }

    private enum Letter {
        CAPITAL,
        SMALL
    }

    private boolean hasLetter(Letter wanted) {
        List<Span> aside = aside();
        int next = 0;
        int at = view.span().start();
        while (at < view.span().end()) {
            if (next < aside.size() && aside.get(next).start() == at) {
                at = aside.get(next++).end();
                continue;
            }
            int codePoint = view.whole().codePointAt(at);
            boolean capital = isCapital(codePoint);
            if (wanted == Letter.CAPITAL ? capital : isSmall(codePoint)) {
                return true;
            }
            at += Character.charCount(codePoint);
        }
        return false;
    }

    private static boolean isCapital(int codePoint) {
        return Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint);
    }

    private static boolean isSmall(int codePoint) {
        return Character.isLowerCase(codePoint) && Character.isLetter(codePoint) || Character.isTitleCase(codePoint);
    }

    private boolean areWordsCapitalised() {
        List<Span> aside = aside();
        for (Span word : view.words()) {
            if (!Span.anyOverlaps(aside, word) && !isCapitalised(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean isCapitalised(Span word) {
        int sign = view.whole().charAt(word.start());
        boolean tag = sign == '#' || sign == '＃';
        String letters = view.whole().substring(word.start(), word.end());
        return tag ? isTagCapitalised(letters) : beginsWithCapital(letters);
    }

    private static boolean beginsWithCapital(String word) {
        int first = word.codePoints()
                .filter(TextCharacters::isLetterOrDigit)
                .findFirst()
                .orElse('0');
        return isCapital(first) || !isSmall(first);
    }

    private static boolean isTagCapitalised(String tag) {
        boolean begins = true;
        for (int at = 1; at < tag.length(); ) {
            int codePoint = tag.codePointAt(at);
            if (begins && isSmall(codePoint) && !endsOrdinal(tag, at)) {
                return false;
            }
            boolean letter = Character.isLetter(codePoint) || TextCharacters.isMark(codePoint);
            begins = !letter && (begins || !TextCharacters.isInvisible(codePoint));
            at += Character.charCount(codePoint);
        }
        return true;
    }

    /** Whether {@code st nd rd th s} stands here between a digit and something that is no small letter. */
    private static boolean endsOrdinal(String tag, int at) {
        if (!Character.isDigit(tag.codePointBefore(at))) {
            return false;
        }
        int end = at;
        while (end < tag.length() && isSmall(tag.codePointAt(end))) {
            end += Character.charCount(tag.codePointAt(end));
        }
        return List.of("st", "nd", "rd", "th", "s").contains(tag.substring(at, end));
    }
}

package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds e-mail addresses: a name of letters of any script, digits and the signs that names have in practice, and a domain of at least two
 * labels of which the last has two letters or more. Names in quotation marks are not looked for. Linear in the length of the
 * text.
 */
final class EmailAddresses {

    private final String text;
    private final Span place;

    private EmailAddresses(String text, Span place) {
        this.text = text;
        this.place = place;
    }

    static List<Span> in(String text, Span place) {
        EmailAddresses addresses = new EmailAddresses(text, place);
        List<Span> found = new ArrayList<>();
        int free = place.start();
        for (int at = place.start(); at < place.end(); at++) {
            if (isAt(text.charAt(at))) {
                int start = addresses.startOfName(at, free);
                int end = addresses.endOfDomain(at + 1);
                if (start < at && end > at) {
                    found.add(new Span(start, end));
                }
                free = Math.max(at + 1, end);
                at = free - 1;
            }
        }
        return found;
    }

    private static boolean isAt(char unit) {
        return unit == '@' || unit == '＠';
    }

    /** The start of a name before an at sign; the sign itself where none is, or where the name is that of a handle. */
    private int startOfName(int at, int free) {
        int start = at;
        while (start > free && isOfName(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        while (start < at && !isLetterOrDigit(text.codePointAt(start)) && text.codePointAt(start) != '_') {
            start += Character.charCount(text.codePointAt(start));
        }
        boolean handle = start > place.start() && isAt(text.charAt(start - 1));
        return handle || start < at && text.charAt(at - 1) == '.' ? at : start;
    }

    private static boolean isOfName(int codePoint) {
        return isLetterOrDigit(codePoint)
                || TextCharacters.isMark(codePoint)
                || TextCharacters.isInvisible(codePoint)
                || ".%&'+-_~．＿－＋".indexOf(codePoint) >= 0;
    }

    private static boolean isLetterOrDigit(int codePoint) {
        return TextCharacters.isLetterOrDigit(codePoint) && !TextCharacters.isUnspaced(codePoint);
    }

    /** The end of a domain that begins here; negative where none does. */
    private int endOfDomain(int from) {
        int end = -1;
        int labels = 0;
        int at = from;
        while (at < place.end()) {
            int endOfLabel = endOfLabel(at);
            if (endOfLabel == at) {
                break;
            }
            labels++;
            end = labels > 1 && isTopDomain(at, endOfLabel) ? endOfLabel : end;
            if (endOfLabel == place.end() || !isDot(text.charAt(endOfLabel))) {
                break;
            }
            at = endOfLabel + 1;
        }
        return end;
    }

    private static boolean isDot(char unit) {
        return unit == '.' || unit == '．' || unit == '。';
    }

    private int endOfLabel(int from) {
        int end = from;
        for (int at = from; at < place.end(); ) {
            int codePoint = text.codePointAt(at);
            boolean letter = isLetterOrDigit(codePoint) || TextCharacters.isMark(codePoint);
            boolean between =
                    at > from && (TextCharacters.isHyphen(codePoint) || TextCharacters.isInvisible(codePoint));
            if (!letter && !between) {
                break;
            }
            at += Character.charCount(codePoint);
            end = letter ? at : end;
        }
        return end;
    }

    private boolean isTopDomain(int from, int to) {
        String label = text.substring(from, to);
        return label.codePoints().filter(Character::isLetter).count() >= 2
                        && label.codePoints().noneMatch(TextCharacters::isHyphen)
                || label.startsWith("xn--");
    }
}

package org.openguidance.validate;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds hashtags and handles in any script, with their sign. A hashtag has at least one letter ({@code #1} is none) and goes on
 * through letters, digits, marks and {@code _}. A handle may be that of a server ({@code @user@host.org}) or a domain
 * ({@code @name.example.org}). Neither stands straight behind a letter or digit, as in {@code a#b} and in e-mail addresses,
 * but behind another tag, as in {@code #one#two}; nor in a link. Linear in the length of the text.
 */
final class TextTags {

    private final String text;
    private final int limit;

    private TextTags(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** The hashtags outside some places, which are in order. */
    static List<Span> hashtags(String text, Span place, List<Span> taken) {
        return new TextTags(text, place.end()).find(place, taken, '#', '＃');
    }

    /** The handles outside some places, which are in order. */
    static List<Span> handles(String text, Span place, List<Span> taken) {
        return new TextTags(text, place.end()).find(place, taken, '@', '＠');
    }

    private List<Span> find(Span place, List<Span> taken, char sign, char wideSign) {
        List<Span> found = new ArrayList<>();
        int nextTaken = 0;
        int endOfLast = -1;
        int at = place.start();
        while (at < place.end()) {
            while (nextTaken < taken.size() && taken.get(nextTaken).end() <= at) {
                nextTaken++;
            }
            if (nextTaken < taken.size() && taken.get(nextTaken).start() <= at) {
                at = taken.get(nextTaken).end();
                continue;
            }
            char unit = text.charAt(at);
            boolean signed =
                    (unit == sign || unit == wideSign) && (at == place.start() || at == endOfLast || isBorder(at));
            int end = !signed ? at : sign == '#' ? endOfHashtag(at) : endOfHandle(at);
            if (end > at) {
                found.add(new Span(at, end));
                endOfLast = end;
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    /** Whether a tag may begin here: not behind a letter, digit or {@code _}, nor behind an ampersand, as in HTML. */
    private boolean isBorder(int at) {
        int before = text.codePointBefore(at);
        return before != '&'
                && before != '_'
                && !TextCharacters.isMark(before)
                && (TextCharacters.isUnspaced(before) || !TextCharacters.isLetterOrDigit(before));
    }

    private int endOfHashtag(int start) {
        int end = start;
        boolean letter = false;
        for (int at = start + 1; at < limit; ) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            boolean invisible = TextCharacters.isInvisible(codePoint);
            if (!invisible && !isOfHashtag(codePoint)) {
                break;
            }
            letter |= Character.isLetter(codePoint) && !invisible;
            end = invisible ? end : next;
            at = next;
        }
        return letter ? end : start;
    }

    private static boolean isOfHashtag(int codePoint) {
        return codePoint == '_'
                || codePoint == 0xFF3F
                || codePoint == 0xB7
                || codePoint == 0x30FB
                || TextCharacters.isMark(codePoint) && !TextCharacters.isStyling(codePoint)
                || TextCharacters.isLetterOrDigit(codePoint);
    }

    private int endOfHandle(int start) {
        int user = endOfName(start + 1);
        if (user == start + 1 || !hasLetter(start + 1, user)) {
            return start;
        }
        int domain = endOfDomain(user);
        boolean server = domain == user && domain + 1 < limit && isAt(domain);
        int host = server ? endOfDomain(endOfName(domain + 1)) : domain;
        return host > domain + 1 ? host : domain;
    }

    private boolean isAt(int at) {
        return text.charAt(at) == '@' || text.charAt(at) == '＠';
    }

    /** The end of letters, digits and {@code _}; a name that begins in Latin letters goes on in no others. */
    private int endOfName(int start) {
        int end = start;
        boolean latin = start < limit && FoldedText.script(text.codePointAt(start)) == UnicodeScript.LATIN;
        for (int at = start; at < limit; ) {
            int codePoint = text.codePointAt(at);
            boolean invisible = TextCharacters.isInvisible(codePoint);
            if (!invisible && !isOfName(codePoint, latin)) {
                break;
            }
            at += Character.charCount(codePoint);
            end = invisible ? end : at;
        }
        return end;
    }

    private static boolean isOfName(int codePoint, boolean latin) {
        if (TextCharacters.isMark(codePoint) || codePoint == '_') {
            return true;
        }
        UnicodeScript script = FoldedText.script(codePoint);
        boolean fits = !latin || script == UnicodeScript.LATIN || script == UnicodeScript.COMMON;
        return fits && TextCharacters.isLetterOrDigit(codePoint);
    }

    private boolean hasLetter(int from, int to) {
        return text.substring(from, to).codePoints().anyMatch(Character::isLetter);
    }

    /** The end of the labels {@code .example.org} behind a name; labels with a hyphen count only before a further dot. */
    private int endOfDomain(int from) {
        int end = from;
        int at = from;
        while (at + 1 < limit && (text.charAt(at) == '.' || text.charAt(at) == '-')) {
            int endOfLabel = endOfName(at + 1);
            if (endOfLabel == at + 1) {
                break;
            }
            end = text.charAt(at) == '.' ? endOfLabel : end;
            at = endOfLabel;
        }
        return end;
    }
}

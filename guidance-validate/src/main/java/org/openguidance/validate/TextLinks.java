package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds web addresses: those that begin with {@code http://}, {@code https://} or {@code www.}, and bare ones such as
 * {@code gov.uk/page} that end in a top-level domain which people write in running text. Where such a domain is also an
 * English word ({@code in}, {@code it}, {@code to}), it counts only before a slash, since {@code agree.In} is a slip of the
 * space bar. Punctuation and unbalanced brackets at the end are no part of an address; neither is text of a script that puts
 * no spaces between words. Linear in the length of the text.
 */
final class TextLinks {

    private static final Set<String> DOMAINS = Set.of(
            "com", "org", "net", "edu", "gov", "mil", "int", "info", "biz", "io", "ai", "dev", "co", "uk", "scot",
            "wales", "cymru", "london", "eu", "ie", "fr", "de", "es", "nl", "ch", "se", "dk", "fi", "pl", "pt", "cz",
            "gr", "hu", "ro", "ca", "au", "nz", "jp", "cn", "kr", "br", "za", "ru", "ua", "mx", "tv", "ly", "gl", "gd",
            "cc");

    private static final Set<String> DOMAINS_THAT_ARE_WORDS = Set.of(
            "in", "is", "it", "to", "me", "be", "at", "no", "us", "so", "my", "as", "am", "do", "la", "by", "page",
            "shop", "app", "link", "blog", "online", "site", "social", "news");

    private final String text;
    private final int limit;

    private TextLinks(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    static List<Span> in(String text, Span place) {
        TextLinks links = new TextLinks(text, place.end());
        List<Span> found = new ArrayList<>();
        int at = place.start();
        boolean bordered = true;
        while (at < place.end()) {
            int end = bordered ? links.endOfLink(at) : at;
            if (end > at) {
                found.add(new Span(at, end));
            }
            int next = end > at ? end : links.next(at);
            bordered = !links.continuesWord(text.codePointBefore(next));
            at = next;
        }
        return found;
    }

    private int next(int at) {
        return at + Character.charCount(text.codePointAt(at));
    }

    /** Whether an address cannot begin straight after a character. */
    private boolean continuesWord(int codePoint) {
        return codePoint == '@'
                || codePoint == '_'
                || codePoint == '-'
                || codePoint == '.'
                || !TextCharacters.isUnspaced(codePoint)
                        && (TextCharacters.isLetterOrDigit(codePoint) || TextCharacters.isMark(codePoint));
    }

    private int endOfLink(int start) {
        int first = text.charAt(start);
        if (first == 'h' || first == 'H') {
            int host = startsWith(start, "https://") ? start + 8 : startsWith(start, "http://") ? start + 7 : start;
            if (host > start && host < limit && isHostStart(text.codePointAt(host))) {
                return endOfAddress(endOfUnspacedHost(host));
            }
        }
        int endOfHost = endOfBareHost(start);
        boolean goesOn = endOfHost > start && endOfHost < limit && "/?#:".indexOf(text.charAt(endOfHost)) >= 0;
        return goesOn ? endOfAddress(endOfHost) : endOfHost;
    }

    /** A host in a script without spaces goes on as far as its letters do. */
    private int endOfUnspacedHost(int start) {
        int end = start;
        boolean unspaced = TextCharacters.isUnspaced(text.codePointAt(start));
        while (unspaced && end < limit && (text.charAt(end) == '.' || isHostStart(text.codePointAt(end)))) {
            end = next(end);
        }
        return end;
    }

    private boolean startsWith(int start, String beginning) {
        return start + beginning.length() <= limit && text.regionMatches(true, start, beginning, 0, beginning.length());
    }

    private static boolean isHostStart(int codePoint) {
        return codePoint == '[' || TextCharacters.isLetterOrDigit(codePoint);
    }

    /** The end of labels such as {@code www.example.org}; the start where they name no host that is known to be one. */
    private int endOfBareHost(int start) {
        int at = start;
        int lastDot = -1;
        while (at < limit && (isLabel(text.charAt(at)) || isDotInside(at, start))) {
            lastDot = text.charAt(at) == '.' ? at : lastDot;
            at++;
        }
        if (lastDot < 0 || at < limit && (text.charAt(at) == '@' || isWordBeyondAscii(at))) {
            return start;
        }
        if (startsWith(start, "www.") && lastDot > start + 3) {
            return at;
        }
        return isKnownDomain(text.substring(lastDot + 1, at), isAt(at, '/'))
                        && TextCharacters.isWordCharacter(text.charAt(start))
                ? at
                : start;
    }

    /** A capital at its start alone is that of the next sentence. */
    private static boolean isKnownDomain(String written, boolean slashFollows) {
        String domain = written.toLowerCase(Locale.ROOT);
        boolean oneCase = written.equals(domain) || written.equals(written.toUpperCase(Locale.ROOT));
        return oneCase && (DOMAINS.contains(domain) || slashFollows && DOMAINS_THAT_ARE_WORDS.contains(domain));
    }

    private static boolean isLabel(char unit) {
        return unit == '-' || unit < 0x80 && TextCharacters.isWordCharacter(unit);
    }

    private boolean isDotInside(int at, int start) {
        return text.charAt(at) == '.'
                && at > start
                && at + 1 < limit
                && isLabel(text.charAt(at + 1))
                && text.charAt(at - 1) != '.';
    }

    private boolean isWordBeyondAscii(int at) {
        int codePoint = text.codePointAt(at);
        return codePoint > 0x7F && !TextCharacters.isUnspaced(codePoint) && TextCharacters.isWordCharacter(codePoint);
    }

    private boolean isAt(int at, char unit) {
        return at < limit && text.charAt(at) == unit;
    }

    /** The end of an address whose beginning is known, without what only happens to stand behind it. */
    private int endOfAddress(int known) {
        int end = known;
        int round = 0;
        int square = 0;
        while (end < limit && isAddress(text.codePointAt(end))) {
            round += depth(text.charAt(end), '(', ')');
            square += depth(text.charAt(end), '[', ']');
            if (round < 0 || square < 0) {
                break;
            }
            end = next(end);
        }
        while (end > known && isTail(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return end;
    }

    private static int depth(int unit, char opening, char closing) {
        return unit == opening ? 1 : unit == closing ? -1 : 0;
    }

    private static boolean isAddress(int codePoint) {
        return TextCharacters.isVisible(codePoint)
                && "<>\"“”«»{}|^`\\，。！？、；：（）「」『』【】《》".indexOf(codePoint) < 0
                && !TextCharacters.isUnspaced(codePoint)
                && !EmojiCharacters.isEmojiAlone(codePoint);
    }

    /** Punctuation of the sentence around an address. */
    private static boolean isTail(int codePoint) {
        if (codePoint < 0x80) {
            return ".,;:!?'*([".indexOf(codePoint) >= 0;
        }
        return switch (Character.getType(codePoint)) {
            case Character.OTHER_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.DASH_PUNCTUATION -> true;
            default -> false;
        };
    }
}

package org.openguidance.model.link;

import java.util.Collection;
import java.util.List;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.Printable;

/** Pieces of sentences that many messages share. */
final class Phrase {

    private static final int MOST = 12;

    private Phrase() {}

    /** A word of the author in quotes, made printable. */
    static String quote(String word) {
        return "'" + Printable.excerpt(word) + "'";
    }

    /** A word of the author as it stands in a line of a pack, made printable. */
    static String plain(String word) {
        return Printable.excerpt(word);
    }

    /** {@code a, b or c}; of many the first, and how many more there are. */
    static String or(Collection<String> words) {
        return join(words, " or ");
    }

    /** {@code a, b and c}; of many the first, and how many more there are. */
    static String and(Collection<String> words) {
        return join(words, " and ");
    }

    /** {@code at line 12}, or else what is said instead where no line is known. */
    static String at(SourceLocation location, String otherwise) {
        return location.line() > 0 ? "at line " + location.line() : otherwise;
    }

    private static String join(Collection<String> words, String last) {
        List<String> shown = words.stream().limit(MOST).map(Printable::excerpt).toList();
        if (words.size() > MOST) {
            return String.join(", ", shown) + " (and " + (words.size() - MOST) + " more)";
        }
        if (shown.size() < 2) {
            return String.join("", shown);
        }
        return String.join(", ", shown.subList(0, shown.size() - 1)) + last + shown.get(shown.size() - 1);
    }
}

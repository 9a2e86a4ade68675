package org.openguidance.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.openguidance.model.Casing;
import org.openguidance.model.LengthUnit;
import org.openguidance.model.TextPart;

/** Looks at plain texts slowly: ASCII letters in words, sentences that end in ". ", lines that end in LF. */
final class PlainText {

    private PlainText() {}

    /** A place in a text, its end left out. */
    record Place(int start, int end) {
        boolean overlaps(Place other) {
            return start < other.end && other.start < end;
        }
    }

    /** Everywhere that a term stands, in any letter case, on word boundaries. */
    static List<Place> find(String text, String term) {
        List<Place> places = new ArrayList<>();
        String lowered = text.toLowerCase(Locale.ROOT);
        for (int at = 0; at < text.length(); at++) {
            int end = matchAt(lowered, at, term.toLowerCase(Locale.ROOT));
            if (end > at) {
                places.add(new Place(at, end));
            }
        }
        return places;
    }

    static List<Place> findAny(String text, List<String> terms) {
        return terms.stream().flatMap(term -> find(text, term).stream()).toList();
    }

    private static int matchAt(String text, int start, String term) {
        boolean open = term.endsWith("*");
        String[] words = (open ? term.substring(0, term.length() - 1) : term).split(" ");
        if (start > 0 && isWord(words[0].charAt(0)) && "#@".indexOf(text.charAt(start - 1)) >= 0) {
            return -1;
        }
        if (start > 0 && isWord(words[0].charAt(0)) && isWord(text.charAt(start - 1))) {
            return -1;
        }
        int at = start;
        for (int word = 0; word < words.length; word++) {
            int before = at;
            while (word > 0 && at < text.length() && " \n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            if ((word > 0 && at == before) || !text.startsWith(words[word], at)) {
                return -1;
            }
            at += words[word].length();
        }
        while (open && at < text.length() && isWord(text.charAt(at))) {
            at++;
        }
        boolean cut = at < text.length() && isWord(text.charAt(at)) && isWord(text.charAt(at - 1));
        return cut ? -1 : at;
    }

    private static boolean isWord(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || (unit >= '0' && unit <= '9');
    }

    static List<Place> words(String text) {
        return pieces(text, " \n", 0);
    }

    static List<Place> characters(String text) {
        return IntStream.range(0, text.length())
                .mapToObj(at -> new Place(at, at + 1))
                .toList();
    }

    static List<Place> lines(String text) {
        return pieces(text, "\n", 0);
    }

    static List<Place> sentences(String text) {
        return pieces(text, " \n", '.');
    }

    /** The pieces between separators; only those separators count that follow the given sign, if one is given. */
    private static List<Place> pieces(String text, String separators, int after) {
        List<Place> pieces = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean ends = at == text.length()
                    || (separators.indexOf(text.charAt(at)) >= 0
                            && (after == 0 || (at > 0 && text.charAt(at - 1) == after)));
            if (ends) {
                if (at > start) {
                    pieces.add(new Place(start, at));
                }
                start = at + 1;
            }
        }
        return pieces;
    }

    static List<String> part(String text, TextPart part) {
        List<String> words = Arrays.stream(text.split("[ \n]+"))
                .map(word -> word.endsWith(".") || word.endsWith(",") ? word.substring(0, word.length() - 1) : word)
                .filter(word -> !word.isEmpty())
                .toList();
        return switch (part) {
            case WORDS -> words;
            case HASHTAGS -> words.stream().filter(word -> word.startsWith("#")).toList();
            case HANDLES -> words.stream().filter(word -> word.startsWith("@")).toList();
            case SENTENCES -> cut(text, sentences(text));
            case LINES -> cut(text, lines(text));
            case PARAGRAPHS -> List.of(text);
            case LINKS ->
                words.stream().filter(word -> word.startsWith("https:")).toList();
            case EMOJI -> List.of();
        };
    }

    private static List<String> cut(String text, List<Place> places) {
        return places.stream()
                .map(place -> text.substring(place.start(), place.end()))
                .toList();
    }

    /** All characters are plain; the platform X counts a link as 23. */
    static int length(String text, LengthUnit unit) {
        int links = part(text, TextPart.LINKS).stream()
                .mapToInt(link -> 23 - link.length())
                .sum();
        return text.length() + (unit == LengthUnit.X_WEIGHTED ? links : 0);
    }

    /** How many words stand between two places that do not overlap. */
    static long between(String text, Place one, Place other) {
        int from = Math.min(one.end(), other.end());
        int until = Math.max(one.start(), other.start());
        return words(text).stream()
                .filter(word -> word.start() >= from && word.start() < until)
                .count();
    }

    static boolean isCased(String text, Casing casing) {
        return switch (casing) {
            case ALL_CAPITALS -> text.equals(text.toUpperCase(Locale.ROOT));
            case ALL_LOWER -> text.equals(text.toLowerCase(Locale.ROOT));
            case WORDS_CAPITALISED ->
                part(text, TextPart.WORDS).stream()
                        .map(word -> word.startsWith("#") || word.startsWith("@") ? word.substring(1) : word)
                        .allMatch(word -> Character.isUpperCase(word.charAt(0)));
        };
    }
}

package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text of which some is taken out, and before and after which something is added, with the places of what is left in the text
 * as it was. Immutable.
 *
 * @param original the text as it was
 * @param kept the places of it that are left, in order
 * @param before what is added before it
 * @param after what is added after it
 */
record EditedText(String original, List<Span> kept, String before, String after) {

    EditedText {
        kept = List.copyOf(kept);
    }

    static EditedText of(String original) {
        return new EditedText(original, List.of(new Span(0, original.length())), "", "");
    }

    /** The text as it is now. */
    String text() {
        StringBuilder text = new StringBuilder(before);
        kept.forEach(span -> text.append(original, span.start(), span.end()));
        return text.append(after).toString();
    }

    /** The same without some places of the text as it is now, which are in order and apart; what was added stays. */
    EditedText without(List<Span> places) {
        List<Span> left = new ArrayList<>();
        int shown = before.length();
        int next = 0;
        for (Span span : kept) {
            int length = span.end() - span.start();
            int from = span.start();
            while (next < places.size() && places.get(next).start() < shown + length) {
                Span place = places.get(next);
                add(left, from, span.start() + Math.max(0, place.start() - shown));
                from = Math.max(from, span.start() + Math.min(length, Math.max(0, place.end() - shown)));
                if (place.end() > shown + length) {
                    break;
                }
                next++;
            }
            add(left, from, span.end());
            shown += length;
        }
        return new EditedText(original, left, before, after);
    }

    private static void add(List<Span> left, int start, int end) {
        if (start < end) {
            left.add(new Span(start, end));
        }
    }

    /** The same with some words before it. */
    EditedText withBefore(String words) {
        return new EditedText(original, kept, words + " " + before, after);
    }

    /** The same with some words after it. */
    EditedText withAfter(String words) {
        return new EditedText(original, kept, before, after + " " + words);
    }

    /** What is taken out, in the text as it was. */
    List<Span> takenOut() {
        List<Span> out = new ArrayList<>();
        int at = 0;
        for (Span span : kept) {
            add(out, at, span.start());
            at = span.end();
        }
        add(out, at, original.length());
        return out;
    }

    /** What is added before it, where something is. */
    Optional<String> addedBefore() {
        return Optional.of(before.strip()).filter(words -> !words.isEmpty());
    }

    /** What is added after it, where something is. */
    Optional<String> addedAfter() {
        return Optional.of(after.strip()).filter(words -> !words.isEmpty());
    }
}

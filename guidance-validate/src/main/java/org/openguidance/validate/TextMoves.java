package org.openguidance.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openguidance.model.LengthUnit;
import org.openguidance.model.Written;
import org.openguidance.model.link.FactValue;
import org.openguidance.model.link.Terms;
import org.openguidance.model.link.Test;

/**
 * What to try with a text so that a test of it comes out otherwise: take out what was found, add what was looked for, make it
 * shorter. What is tried is checked again, so nothing here has to be certain. Keeps no state.
 */
final class TextMoves {

    private static final int TERMS_TRIED = 8;

    private TextMoves() {}

    /**
     * The moves.
     *
     * @param test the test
     * @param trace how it went
     * @param hand the text
     * @param wanted how it is to come out
     * @param values the values that it compares with
     */
    static List<Move> of(Test test, Trace trace, Hand hand, Truth wanted, List<FactValue> values) {
        if (!hand.isKnown() || hand.isNothing()) {
            return List.of();
        }
        if (test instanceof Test.Length length) {
            return shorter(hand, length.unit(), values);
        }
        if (test instanceof Test.Cased) {
            String lower = hand.text().toLowerCase(Locale.ROOT);
            return List.of(new Move.Put(hand.path(), Written.text(lower), true));
        }
        if (test instanceof Test.Blank && wanted == Truth.YES) {
            return List.of(new Move.Put(hand.path(), Written.text(""), true));
        }
        return wanted == Truth.NO ? without(trace) : with(test, hand);
    }

    /** Without all that it points at. */
    static List<Move> without(Trace trace) {
        List<Trace.Place> places = trace.places().get();
        List<Span> spans = spans(places.stream().flatMap(place -> place.span().stream()));
        return spans.isEmpty()
                ? List.of()
                : List.of(new Move.Cut(places.get(0).hand().path(), spans, false));
    }

    /** Spans in order, those that touch made one. */
    static List<Span> spans(Stream<Span> some) {
        List<Span> joined = new ArrayList<>();
        for (Span span : some.sorted(Comparator.comparingInt(Span::start)).toList()) {
            Span last = joined.isEmpty() ? new Span(0, 0) : joined.get(joined.size() - 1);
            if (!joined.isEmpty() && span.start() <= last.end()) {
                joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else if (!span.isEmpty()) {
                joined.add(span);
            }
        }
        return joined;
    }

    private static List<Move> with(Test test, Hand hand) {
        List<Move> moves = new ArrayList<>();
        String path = hand.path();
        if (test instanceof Test.Says says) {
            words(says).forEach(words -> moves.add(new Move.Insert(path, words, false)));
        } else if (test instanceof Test.InFirst first) {
            words(first.says()).forEach(words -> moves.add(new Move.Insert(path, words, true)));
        } else if (test instanceof Test.StartsWith starts) {
            words(starts.terms()).forEach(words -> moves.add(new Move.Insert(path, words, true)));
        } else if (test instanceof Test.EndsWith ends) {
            words(ends.terms()).forEach(words -> moves.add(new Move.Insert(path, words, false)));
        }
        return moves;
    }

    private static List<String> words(Test.Says says) {
        List<String> words = words(says.terms());
        return says.near()
                .map(near -> words.stream()
                        .flatMap(word -> words(near.terms()).stream().map(other -> word + " " + other))
                        .limit(TERMS_TRIED)
                        .toList())
                .orElse(words);
    }

    /** Words that a search for terms finds; one that stands for any word has none. */
    private static List<String> words(Terms terms) {
        return terms.words().stream()
                .filter(term -> Stream.of(term.split(" ", -1)).noneMatch("*"::equals))
                .map(term -> term.replace("*", ""))
                .filter(term -> !term.isBlank())
                .distinct()
                .limit(TERMS_TRIED)
                .toList();
    }

    /** Without its end, so that it is as long as one of some lengths, or one less. */
    private static List<Move> shorter(Hand hand, LengthUnit unit, List<FactValue> lengths) {
        List<Move> moves = new ArrayList<>();
        String text = hand.text();
        int now = TextView.of(text).length(unit);
        for (FactValue length : lengths) {
            int most = number(length).orElse(0);
            for (int wanted : new int[] {most, most - 1}) {
                if (0 < wanted && wanted < now) {
                    Span end = new Span(endOfFirst(wanted, unit, text), text.length());
                    moves.add(new Move.Cut(hand.path(), List.of(end), true));
                }
            }
        }
        return moves;
    }

    /** Where the longest beginning of so many units ends; found by halving, and never inside a surrogate pair. */
    private static int endOfFirst(int wanted, LengthUnit unit, String text) {
        int low = 0;
        int high = text.codePointCount(0, text.length());
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            String beginning = text.substring(0, text.offsetByCodePoints(0, middle));
            if (TextView.of(beginning).length(unit) <= wanted) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.offsetByCodePoints(0, low);
    }

    /** Without the last of some parts of a text, so that as many are left as one of some numbers, or one less. */
    static List<Move> fewer(List<Hand> parts, List<FactValue> numbers) {
        List<Move> moves = new ArrayList<>();
        for (FactValue number : numbers) {
            int most = number(number).orElse(0);
            for (int wanted : new int[] {most, most - 1}) {
                if (0 <= wanted && wanted < parts.size()) {
                    List<Hand> last = parts.subList(wanted, parts.size());
                    List<Span> spans =
                            spans(last.stream().map(part -> part.view().span()));
                    moves.add(new Move.Cut(last.get(0).path(), spans, true));
                }
            }
        }
        return moves;
    }

    private static Optional<Integer> number(FactValue value) {
        return value instanceof FactValue.Decimal decimal
                ? Optional.of(decimal.number().intValue())
                : Optional.empty();
    }
}

package org.openguidance.reference;

import static org.openguidance.reference.Values.Nothing.NOTHING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openguidance.model.Condition;
import org.openguidance.model.ContentKind;
import org.openguidance.model.FactType;
import org.openguidance.model.Guidance;
import org.openguidance.model.Operand;
import org.openguidance.model.Words;
import org.openguidance.reference.Belief.Need;
import org.openguidance.reference.PlainText.Place;
import org.openguidance.reference.Values.Missing;
import org.openguidance.reference.Values.Scope;
import org.openguidance.reference.Values.Typed;

/** The tests of a text, or of what stands in its place. */
final class TextTests {

    private final Guidance guidance;
    private final Evaluator evaluator;
    private final RightSides rights;
    private final Typed at;
    private final Scope names;

    TextTests(Guidance guidance, Evaluator evaluator, RightSides rights, Typed at, Scope names) {
        this.guidance = guidance;
        this.evaluator = evaluator;
        this.rights = rights;
        this.at = at;
        this.names = names;
    }

    Belief eval(Condition condition) {
        if (condition instanceof Condition.Says says) {
            return says(says, Optional.empty());
        }
        if (condition instanceof Condition.InFirst first) {
            return says(first.says(), Optional.of(first));
        }
        if (condition instanceof Condition.StartsWith starts) {
            return anywhere(starts.words(), text -> place -> place.start() == 0);
        }
        if (condition instanceof Condition.EndsWith ends) {
            return anywhere(ends.words(), text -> place -> place.end() == text.length());
        }
        if (condition instanceof Condition.Length length) {
            return length(length);
        }
        return onText(List.of(), text -> Belief.of(holds(condition, text)));
    }

    private static boolean holds(Condition condition, String text) {
        if (condition instanceof Condition.Pattern pattern) {
            return text.contains(pattern.pattern());
        }
        if (condition instanceof Condition.Contains contains) {
            return contains.kinds().contains(ContentKind.EMAIL_ADDRESS) && text.contains("@office");
        }
        return PlainText.isCased(text, ((Condition.Cased) condition).casing());
    }

    private Belief length(Condition.Length length) {
        if (at.value() instanceof String) {
            return onText(List.of(), text -> {
                BigDecimal size = BigDecimal.valueOf(PlainText.length(text, length.unit()));
                return evaluator.bounds(length.bounds(), List.of(size), Set.of(), at, names);
            });
        }
        Object none = at.value() == NOTHING ? BigDecimal.ZERO : at.value();
        return evaluator.bounds(length.bounds(), List.of(none), Set.of(), at, names);
    }

    /** Tests a text that has something visible in it; one that is missing waits for the right sides too. */
    private Belief onText(List<?> right, Function<String, Belief> test) {
        if (at.value() == NOTHING) {
            return Belief.NO;
        }
        if (at.value() instanceof Missing) {
            return Belief.open(Values.needs(
                    Stream.concat(Stream.of(at.value()), right.stream()).toList()));
        }
        String text = (String) at.value();
        return text.isBlank() ? Belief.waitingFor(Need.Kind.FACT, at.path()) : test.apply(text);
    }

    /** Terms that are known, and {@link Missing} for a parameter that is not. */
    private List<Object> terms(Words words) {
        Typed text = at.with("", FactType.text());
        return words.list()
                .map(name -> guidance.wordLists().stream()
                        .filter(list -> list.id().equals(name.id()))
                        .flatMap(list -> list.words().stream())
                        .map(Object.class::cast)
                        .toList())
                .orElseGet(() -> rights.constants(words.words(), text));
    }

    private static List<Place> places(String text, List<Object> terms) {
        return PlainText.findAny(
                text,
                terms.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList());
    }

    /** Yes if the known terms will do; else open while others are not known. */
    private Belief anywhere(Words words, Function<String, Predicate<Place>> where) {
        List<Object> terms = terms(words);
        return onText(
                terms,
                text -> places(text, terms).stream().anyMatch(where.apply(text))
                        ? Belief.YES
                        : openIfAny(Values.needs(terms)));
    }

    private static Belief openIfAny(Set<Need> needs) {
        return needs.isEmpty() ? Belief.NO : Belief.open(needs);
    }

    private Belief says(Condition.Says says, Optional<Condition.InFirst> first) {
        List<Object> terms = terms(says.words());
        List<Object> except = says.except().map(this::terms).orElse(List.of());
        List<Object> near = says.near().map(one -> terms(one.words())).orElse(List.of());
        List<Object> numbers = Stream.concat(
                        says.near().map(Condition.Near::within).stream(), first.map(Condition.InFirst::amount).stream())
                .map(this::number)
                .toList();
        List<Object> all =
                Stream.of(terms, except, near, numbers).flatMap(List::stream).toList();
        return onText(all, text -> {
            List<Place> found = places(text, terms).stream()
                    .filter(place -> first.isEmpty() || isInFirst(place, first.get(), text))
                    .toList();
            List<Place> left = found.stream()
                    .filter(place -> places(text, except).stream().noneMatch(place::overlaps))
                    .filter(place ->
                            says.near().isEmpty() || isNear(place, says.near().get(), text))
                    .toList();
            Set<Need> needs = Values.needs(found.isEmpty() ? terms : all);
            boolean mayBeMore =
                    !Values.needs(terms).isEmpty() || !Values.needs(near).isEmpty();
            boolean mayBeLess =
                    !Values.needs(except).isEmpty() || !Values.needs(numbers).isEmpty();
            if (left.isEmpty()) {
                return mayBeMore ? openIfAny(needs) : Belief.NO;
            }
            return mayBeLess ? Belief.open(needs) : Belief.YES;
        });
    }

    private Object number(Operand operand) {
        return rights.right(operand, FactType.number(), at, names);
    }

    /** Whether a place lies inside; it may while the number is not known. */
    private boolean isInFirst(Place place, Condition.InFirst first, String text) {
        List<Place> units = switch (first.unit()) {
            case LINES -> PlainText.lines(text);
            case WORDS -> PlainText.words(text);
            case SENTENCES -> PlainText.sentences(text);
            case CHARACTERS -> PlainText.characters(text);
        };
        return !(number(first.amount()) instanceof BigDecimal number)
                || units.stream().limit(number.intValueExact()).anyMatch(unit -> place.end() <= unit.end());
    }

    /** Whether the other words are near; all that there are may be while the number of words between is not known. */
    private boolean isNear(Place place, Condition.Near near, String text) {
        int within = number(near.within()) instanceof BigDecimal number ? number.intValueExact() : Integer.MAX_VALUE;
        return places(text, terms(near.words())).stream()
                .filter(other -> !other.overlaps(place))
                .anyMatch(other -> PlainText.between(text, place, other) <= within);
    }
}

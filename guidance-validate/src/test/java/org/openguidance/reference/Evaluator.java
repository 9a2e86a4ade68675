package org.openguidance.reference;

import static org.openguidance.reference.Values.Nothing.NOTHING;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.openguidance.model.Comparison;
import org.openguidance.model.Condition;
import org.openguidance.model.FactType;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.Operand;
import org.openguidance.reference.Belief.Need;
import org.openguidance.reference.Belief.Tri;
import org.openguidance.reference.Values.Missing;
import org.openguidance.reference.Values.Scope;
import org.openguidance.reference.Values.Typed;
import org.openguidance.reference.Values.When;

/** Evaluates conditions as sections 4, 5 and 9 of the format say, straight over what was written. */
final class Evaluator {

    private static final FactType NUMBER = FactType.number();

    private final Guidance guidance;
    private final Values values;
    private final Dates dates;
    private final RightSides rights;
    private final Scope subject;

    Evaluator(Guidance guidance, Scope subject, Instant now) {
        this.guidance = guidance;
        this.values = new Values(guidance);
        this.dates = new Dates(guidance);
        this.rights = new RightSides(guidance, subject, now);
        this.subject = subject;
    }

    /** A condition on the subject. */
    Belief onSubject(Condition condition) {
        return eval(condition, root(), subject);
    }

    /** The subject as a value. */
    Typed root() {
        return new Typed(subject, FactType.text(), guidance.zone().orElseThrow(), "", false);
    }

    /** A condition on a value; the scope is where names at the right are looked up first. */
    private Belief eval(Condition condition, Typed at, Scope names) {
        if (condition instanceof Condition.All all) {
            return Belief.all(evalAll(all.conditions(), at, names));
        }
        if (condition instanceof Condition.Any any) {
            return Belief.any(evalAll(any.conditions(), at, names));
        }
        if (condition instanceof Condition.None none) {
            return Belief.any(evalAll(none.conditions(), at, names)).not();
        }
        if (condition instanceof Condition.SomeOf some) {
            return Belief.atLeast(some.atLeast(), evalAll(some.conditions(), at, names));
        }
        if (condition instanceof Condition.Field field) {
            return eval(field.condition(), Parts.of(at, field.name()), names);
        }
        if (condition instanceof Condition.Known known) {
            return Belief.of(known.known() != at.value() instanceof Missing);
        }
        if (condition instanceof Condition.Blank blank) {
            return at.value() instanceof Missing missing
                    ? Belief.open(missing.needs())
                    : Belief.of(blank.blank() == isBlank(at.value()));
        }
        return equality(condition, at, names);
    }

    private List<Belief> evalAll(List<Condition> conditions, Typed at, Scope names) {
        return conditions.stream().map(one -> eval(one, at, names)).toList();
    }

    private static boolean isBlank(Object value) {
        return value == NOTHING
                || (value instanceof String text && text.isBlank())
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Set<?> set && set.isEmpty());
    }

    private Belief equality(Condition condition, Typed at, Scope names) {
        if (condition instanceof Condition.Is is) {
            return has(at, List.of(is.value()));
        }
        if (condition instanceof Condition.OneOf oneOf) {
            return has(at, oneOf.values());
        }
        if (condition instanceof Condition.IsNot isNot) {
            return has(at, List.of(isNot.value())).not();
        }
        if (condition instanceof Condition.NoneOf noneOf) {
            return has(at, noneOf.values()).not();
        }
        if (condition instanceof Condition.HasAll hasAll) {
            return Belief.all(equalities(at, hasAll.values()));
        }
        if (condition instanceof Condition.Only only) {
            return Belief.all(elements(at).map(one -> has(one, only.values())).toList());
        }
        if (condition instanceof Condition.SameAs same) {
            Typed other = rights.find(same.fact(), names);
            return equal(at, other.value(), other.optional());
        }
        return ofEntries(condition, at, names);
    }

    /** Equals one of the values; of a set: has one. */
    private Belief has(Typed at, List<Operand> operands) {
        return Belief.any(equalities(at, operands));
    }

    private List<Belief> equalities(Typed at, List<Operand> operands) {
        return rights.constants(operands, at).stream()
                .map(value -> equal(at, value, false))
                .toList();
    }

    /** The elements of a set one by one; an open set stands for itself, and nothing has none. */
    private static Stream<Typed> elements(Typed at) {
        Set<?> elements =
                at.value() instanceof Set<?> set ? set : at.value() == NOTHING ? Set.of() : Set.of(at.value());
        return elements.stream().map(one -> at.with(one, at.type()));
    }

    private Belief equal(Typed at, Object other, boolean optional) {
        if (at.value() == NOTHING && other instanceof Missing && !optional) {
            return Belief.NO;
        }
        if (at.value() instanceof Missing || other instanceof Missing) {
            return Belief.open(Values.needs(List.of(at.value(), other)));
        }
        if (at.value() instanceof When when && other instanceof When otherWhen) {
            return Belief.of(when.compare(otherWhen) == 0);
        }
        if (at.value() instanceof Set<?> set && other instanceof String choice) {
            return Belief.of(set.contains(choice));
        }
        return Belief.of(plain(at.value()).equals(plain(other)));
    }

    /** Lists of texts by what they hold. */
    private static Object plain(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(entry -> ((Typed) entry).value()).toList()
                : value;
    }

    private Belief ofEntries(Condition condition, Typed at, Scope names) {
        if (condition instanceof Condition.Each each) {
            return Belief.all(evalEntries(each.condition(), at, names));
        }
        if (condition instanceof Condition.Some some) {
            return Belief.any(evalEntries(some.condition(), at, names));
        }
        if (condition instanceof Condition.Count count) {
            return at.value() instanceof Missing
                    ? bounds(count.bounds(), List.of(at.value()), Set.of(), at, names)
                    : count(count, at, names);
        }
        return ofOrder(condition, at, names);
    }

    private List<Belief> evalEntries(Condition condition, Typed at, Scope names) {
        return at.value() instanceof Missing missing
                ? List.of(Belief.open(missing.needs()))
                : entries(at).stream()
                        .map(entry -> eval(condition, entry, entry.value() instanceof Scope fields ? fields : names))
                        .toList();
    }

    /** Where there is nothing, there are no entries. */
    private static List<Typed> entries(Typed at) {
        return at.value() instanceof List<?> list
                ? list.stream().map(Typed.class::cast).toList()
                : List.of();
    }

    private Belief count(Condition.Count count, Typed at, Scope names) {
        List<Belief> beliefs = count.where()
                .map(where -> evalEntries(where, at, names))
                .orElse(Collections.nCopies(entries(at).size(), Belief.YES));
        long least = beliefs.stream().filter(belief -> belief.is(Tri.YES)).count();
        long most = beliefs.stream().filter(belief -> !belief.is(Tri.NO)).count();
        List<BigDecimal> possible = LongStream.rangeClosed(least, most)
                .mapToObj(BigDecimal::valueOf)
                .toList();
        return bounds(count.bounds(), possible, Belief.needsOf(beliefs), at, names);
    }

    /** Whether a number keeps all bounds, whichever of these it is. */
    Belief bounds(List<Condition.Compare> bounds, List<?> possible, Set<Need> needs, Typed at, Scope names) {
        List<Belief> beliefs = new ArrayList<>();
        for (Condition.Compare bound : bounds) {
            List<Belief> each = possible.stream()
                    .map(number -> ofOrder(bound, at.with(number, NUMBER), names))
                    .toList();
            Set<Tri> found = EnumSet.noneOf(Tri.class);
            each.forEach(belief -> found.add(belief.tri()));
            Set<Need> all = Belief.needsOf(each);
            all.addAll(needs);
            beliefs.add(found.size() == 1 && !found.contains(Tri.OPEN) ? each.get(0) : Belief.open(all));
        }
        return Belief.all(beliefs);
    }

    private Belief ofOrder(Condition condition, Typed at, Scope names) {
        if (condition instanceof Condition.Compare compare) {
            Object right = rights.right(compare.right(), at.type(), at, names);
            return undecided(at.value(), right).orElseGet(() -> ordered(compare.comparison(), at, right));
        }
        if (condition instanceof Condition.Within within) {
            Object anchor = rights.right(within.anchor(), at.type(), at, names);
            Object amount = rights.right(within.amount(), NUMBER, at, names);
            return undecided(at.value(), anchor, amount)
                    .orElseGet(() -> dates.within(within, at, (When) anchor, ((BigDecimal) amount).intValueExact()));
        }
        if (condition instanceof Condition.During during) {
            return undecided(at.value()).orElseGet(() -> during(during.period(), (When) at.value()));
        }
        return new TextTests(guidance, this, rights, at, names).eval(condition);
    }

    /** The answer of an order if a value is missing, or is nothing: first at the left, then at the right. */
    private static Optional<Belief> undecided(Object... sides) {
        Set<Need> needs = Values.needs(List.of(sides));
        boolean leftIsOpen = sides[0] instanceof Missing;
        if (sides[0] == NOTHING || (!leftIsOpen && List.of(sides).contains(NOTHING))) {
            return Optional.of(Belief.NO);
        }
        return needs.isEmpty() ? Optional.empty() : Optional.of(Belief.open(needs));
    }

    private Belief ordered(Comparison comparison, Typed at, Object right) {
        Optional<Integer> order = values.order(at.value(), right, at.type());
        if (order.isEmpty()) {
            return Belief.waitingFor(Need.Kind.FACT, at.path());
        }
        int sign = order.get();
        return Belief.of(
                switch (comparison) {
                    case AT_LEAST -> sign >= 0;
                    case AT_MOST -> sign <= 0;
                    case OVER, AFTER -> sign > 0;
                    case UNDER, BEFORE -> sign < 0;
                    case EXACTLY -> sign == 0;
                });
    }

    private Belief during(Id period, When when) {
        return Belief.any(guidance.periods().stream()
                .filter(one -> one.id().equals(period))
                .flatMap(one -> one.windows().stream())
                .filter(window -> !dates.startsLater(when, window.from()) && !dates.isOver(when, window.until()))
                .map(window -> window.forWhom().map(this::onSubject).orElse(Belief.YES))
                .toList());
    }
}

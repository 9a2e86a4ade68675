package org.openguidance.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openguidance.model.EngagementModel;
import org.openguidance.model.FactType;
import org.openguidance.model.Guidance;
import org.openguidance.model.ScalarType;
import org.openguidance.model.TimePoint;
import org.openguidance.model.Written;

/**
 * Values as the reference sees them: a {@code String} (texts, links, yes-no, one-of, scale, stage), a {@code BigDecimal}, a
 * {@code Set}, a {@code List} of {@link Typed}, and the records here; {@link Missing} and {@link Nothing} may stand for each.
 */
final class Values {

    /** Known to have no value. */
    enum Nothing {
        NOTHING
    }

    private final Guidance guidance;

    Values(Guidance guidance) {
        this.guidance = guidance;
    }

    /** No value yet. */
    record Missing(Set<Belief.Need> needs) {}

    /** What is waited for by those that are missing. */
    static Set<Belief.Need> needs(Iterable<?> values) {
        Set<Belief.Need> needs = new TreeSet<>();
        for (Object value : values) {
            needs.addAll(value instanceof Missing missing ? missing.needs() : Set.of());
        }
        return needs;
    }

    /** A value with all that is needed to judge it; the path is how reports name it, the zone that of its dates. */
    record Typed(Object value, FactType type, ZoneId zone, String path, boolean optional) {
        Typed with(Object other, FactType otherType) {
            return new Typed(other, otherType, zone, path, false);
        }
    }

    /** What names stand for: the facts of the subject, or the fields of an entry. */
    interface Scope {
        Optional<Typed> find(String name);
    }

    record Entry(Map<String, Typed> fields) implements Scope {
        @Override
        public Optional<Typed> find(String name) {
            return Optional.ofNullable(fields.get(name));
        }
    }

    /** A day or a moment; a moment starts and ends at once. */
    record When(Optional<LocalDate> day, Instant start, Instant end, ZoneId zone) {
        static When of(TimePoint point, ZoneId zone) {
            Optional<LocalDate> day = point.isDay() ? Optional.of(point.date()) : Optional.empty();
            return new When(day, point.start(zone), point.end(zone), zone);
        }

        static When at(Instant moment, ZoneId zone) {
            return new When(Optional.empty(), moment, moment, zone);
        }

        /** The day on which this lies: beside a day in the zone of that, else in its own. */
        LocalDate dayBeside(When other) {
            return day.orElseGet(() -> LocalDate.ofInstant(start, other.day.isPresent() ? other.zone : zone));
        }

        /** Two days by the calendar, two moments by the clock; a day and a moment are the same if it lies in the day. */
        int compare(When other) {
            if (day.isPresent() && other.day.isPresent()) {
                return day.get().compareTo(other.day.get());
            }
            if (day.isPresent()) {
                return -other.compare(this);
            }
            if (start.isBefore(other.start)) {
                return -1;
            }
            return other.day.isPresent() ? (start.isBefore(other.end) ? 0 : 1) : start.compareTo(other.start);
        }
    }

    record Lasting(boolean months, long amount) {}

    record Release(List<BigInteger> parts) {}

    record Mix(Map<String, BigDecimal> weights) {}

    static BigDecimal number(String text) {
        return new BigDecimal(text).stripTrailingZeros();
    }

    Typed read(Written written, FactType type, ZoneId zone, String path, boolean optional) {
        boolean nothing =
                optional && written instanceof Written.Text text && text.text().equals(Written.NOTHING);
        return new Typed(nothing ? Nothing.NOTHING : value(written, type, zone, path), type, zone, path, optional);
    }

    private Object value(Written written, FactType type, ZoneId zone, String path) {
        if (written instanceof Written.Text text) {
            return literal(text.text(), type, zone);
        }
        if (written instanceof Written.Fields fields) {
            return type instanceof FactType.Fields record
                    ? entry(fields, record, zone, path)
                    : mix(fields, ((FactType.BlendOf) type));
        }
        List<Written> items = ((Written.Items) written).items();
        if (type instanceof FactType.SetOf) {
            return new TreeSet<>(items.stream().map(Written::toString).toList());
        }
        List<Typed> entries = new ArrayList<>();
        for (Written item : items) {
            entries.add(read(item, ((FactType.ListOf) type).of(), zone, path + "[" + entries.size() + "]", false));
        }
        return entries;
    }

    private Entry entry(Written.Fields written, FactType.Fields type, ZoneId zone, String path) {
        Map<String, Typed> fields = new LinkedHashMap<>();
        for (FactType.FieldType field : type.fields()) {
            String name = field.name().text();
            String ownPath = path + "." + name;
            Written given = written.fields().get(name);
            fields.put(
                    name,
                    given == null
                            ? missing(field.type(), zone, ownPath, field.optional())
                            : read(given, field.type(), zone, ownPath, field.optional()));
        }
        return new Entry(fields);
    }

    static Typed missing(FactType type, ZoneId zone, String path, boolean optional) {
        Set<Belief.Need> needs = Set.of(new Belief.Need(Belief.Need.Kind.FACT, path));
        return new Typed(new Missing(needs), type, zone, path, optional);
    }

    private Mix mix(Written.Fields written, FactType.BlendOf type) {
        Map<String, BigDecimal> weights = new TreeMap<>();
        model(type.engagement().text())
                .stages()
                .forEach(stage -> weights.put(stage.id().text(), number("0")));
        written.fields().forEach((stage, weight) -> weights.put(stage, number(weight.toString())));
        return new Mix(weights);
    }

    private EngagementModel model(String id) {
        return guidance.engagement().stream()
                .filter(model -> model.id().text().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A single value by its type; refuses with an exception what is no value of the type. */
    Object literal(String text, FactType type, ZoneId zone) {
        if (type instanceof FactType.Scalar scalar) {
            return scalar(text, scalar.type(), zone);
        }
        if (!choices(type).contains(text)) {
            throw new IllegalArgumentException(text + " is none of " + choices(type));
        }
        return text;
    }

    /** The values that one can choose among, in their order. */
    List<String> choices(FactType type) {
        if (type instanceof FactType.OneOf oneOf) {
            return oneOf.values();
        }
        if (type instanceof FactType.Scale scale) {
            return scale.values();
        }
        if (type instanceof FactType.SetOf set) {
            return set.values();
        }
        return model(((FactType.StageOf) type).engagement().text()).stages().stream()
                .map(stage -> stage.id().text())
                .toList();
    }

    private static Object scalar(String text, ScalarType type, ZoneId zone) {
        return switch (type) {
            case TEXT, LINK, YES_NO -> text.replace("\r\n", "\n").replace('\r', '\n');
            case NUMBER -> number(text);
            case DATE, DATE_TIME -> When.of(TimePoint.of(text), zone);
            case DURATION -> lasting(text.split(" "));
            case VERSION -> release(List.of(text.split("\\.")));
        };
    }

    private static Lasting lasting(String[] words) {
        if (words.length != 2) {
            throw new IllegalArgumentException("a duration has an amount and a unit");
        }
        long amount = Long.parseLong(words[0]);
        String unit = words[1].endsWith("s") ? words[1] : words[1] + "s";
        return switch (unit) {
            case "minutes" -> new Lasting(false, amount);
            case "hours" -> new Lasting(false, amount * 60);
            case "days" -> new Lasting(false, amount * 60 * 24);
            case "weeks" -> new Lasting(false, amount * 60 * 24 * 7);
            case "months" -> new Lasting(true, amount);
            case "years" -> new Lasting(true, amount * 12);
            default -> throw new IllegalArgumentException(unit);
        };
    }

    private static Release release(List<String> written) {
        List<BigInteger> parts =
                new ArrayList<>(written.stream().map(BigInteger::new).toList());
        while (!parts.isEmpty() && parts.get(parts.size() - 1).signum() == 0) {
            parts.remove(parts.size() - 1);
        }
        return new Release(parts);
    }

    /** How two values of a type stand in order; empty if they cannot be compared. */
    Optional<Integer> order(Object left, Object right, FactType type) {
        if (left instanceof BigDecimal number) {
            return Optional.of(number.compareTo((BigDecimal) right));
        }
        if (left instanceof When when) {
            return Optional.of(when.compare((When) right));
        }
        if (left instanceof Lasting one && right instanceof Lasting other) {
            return one.months() == other.months()
                    ? Optional.of(Long.compare(one.amount(), other.amount()))
                    : Optional.empty();
        }
        if (left instanceof Release release) {
            return Optional.of(byParts(release.parts(), ((Release) right).parts()));
        }
        List<String> steps = choices(type);
        return Optional.of(Integer.compare(steps.indexOf(left), steps.indexOf(right)));
    }

    private static int byParts(List<BigInteger> one, List<BigInteger> other) {
        for (int at = 0; at < Math.max(one.size(), other.size()); at++) {
            BigInteger left = at < one.size() ? one.get(at) : BigInteger.ZERO;
            BigInteger right = at < other.size() ? other.get(at) : BigInteger.ZERO;
            if (!left.equals(right)) {
                return left.compareTo(right);
            }
        }
        return 0;
    }
}

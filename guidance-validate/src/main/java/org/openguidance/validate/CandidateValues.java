package org.openguidance.validate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openguidance.model.EngagementModel;
import org.openguidance.model.FactType;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.Origin;
import org.openguidance.model.ScalarType;
import org.openguidance.model.Stage;
import org.openguidance.model.Written;
import org.openguidance.model.link.FactValue;

/**
 * The values worth trying for a fact: of a type with few values all of them; of others those that a test compares with, and
 * their neighbours. Immutable and thread-safe.
 *
 * @param guidance the guidance that has the stages
 * @param at the instant of the check
 * @param zone the zone in which dates are written
 */
record CandidateValues(Guidance guidance, Instant at, ZoneId zone) {

    /** More values of one type are not tried. */
    private static final int MOST = 60;

    private static final long MINUTES_A_DAY = 24 * 60;

    /**
     * Values for a type.
     *
     * @param type the type
     * @param optional whether it may be nothing
     * @param now the values it has, of a set; else empty
     * @param hints the values that a test compares with
     */
    List<Written> of(FactType type, boolean optional, Set<String> now, List<FactValue> hints) {
        Set<Written> values = new LinkedHashSet<>();
        if (type instanceof FactType.OneOf oneOf) {
            texts(oneOf.values(), values);
        } else if (type instanceof FactType.Scale scale) {
            texts(scale.values(), values);
        } else if (type instanceof FactType.SetOf set) {
            sets(set.values(), now, hints, values);
        } else if (type instanceof FactType.StageOf stage) {
            texts(stages(stage.engagement()), values);
        } else if (type instanceof FactType.BlendOf blend) {
            stages(blend.engagement()).forEach(one -> values.add(Written.of(Map.of(one, 1))));
        } else if (type instanceof FactType.ListOf) {
            values.add(new Written.Items(List.of(), Origin.NONE));
        } else if (type instanceof FactType.Fields) {
            values.add(new Written.Fields(Map.of(), Origin.NONE));
        } else if (type instanceof FactType.Scalar scalar) {
            scalar(scalar.type(), hints, values);
        }
        if (optional) {
            values.add(Written.text(Written.NOTHING));
        }
        return values.stream().limit(MOST).toList();
    }

    private static void texts(List<String> texts, Set<Written> values) {
        texts.forEach(text -> values.add(Written.text(text)));
    }

    private List<String> stages(Id model) {
        return guidance.engagement().stream()
                .filter(one -> one.id().equals(model))
                .map(EngagementModel::stages)
                .flatMap(List::stream)
                .map(Stage::id)
                .map(Id::text)
                .toList();
    }

    private static void sets(List<String> all, Set<String> now, List<FactValue> hints, Set<Written> values) {
        Set<String> named = new LinkedHashSet<>();
        hints.forEach(hint -> named.addAll(ValueNodes.valuesOf(hint)));
        named.retainAll(all);
        Set<String> with = new LinkedHashSet<>(now);
        with.addAll(named);
        Set<String> without = new LinkedHashSet<>(now);
        without.removeAll(named);
        Set<String> only = new LinkedHashSet<>(now);
        only.retainAll(named);
        for (String value : all) {
            Set<String> turned = new LinkedHashSet<>(now);
            if (!turned.remove(value)) {
                turned.add(value);
            }
            values.add(set(turned, all));
        }
        for (Set<String> some : List.of(with, without, only, named)) {
            values.add(set(some, all));
        }
    }

    /** A set in the order of its type, so that it is tried once. */
    private static Written set(Set<String> values, List<String> all) {
        return Written.of(all.stream().filter(values::contains).toList());
    }

    private void scalar(ScalarType type, List<FactValue> hints, Set<Written> values) {
        switch (type) {
            case YES_NO -> texts(List.of("yes", "no"), values);
            case TEXT, LINK ->
                hints.stream()
                        .filter(hint -> hint instanceof FactValue.Text || hint instanceof FactValue.Link)
                        .forEach(hint -> values.add(Written.text(hint.display())));
            case NUMBER -> hints.forEach(hint -> numbers(hint, values));
            case DATE, DATE_TIME -> hints.forEach(hint -> times(type, hint, values));
            case DURATION -> hints.forEach(hint -> durations(hint, values));
            case VERSION -> hints.forEach(hint -> versions(hint, values));
        }
        if (values.isEmpty()) {
            texts(List.of(usual(type)), values);
        }
    }

    /** A value for what nothing is compared with. */
    private String usual(ScalarType type) {
        LocalDate today = LocalDate.ofInstant(at, zone);
        return switch (type) {
            case TEXT -> Change.Declare.ANY_TEXT;
            case LINK -> "https://example.org/";
            case YES_NO -> "yes";
            case NUMBER -> "0";
            case DATE, DATE_TIME -> today.toString();
            case DURATION -> "1 day";
            case VERSION -> "1";
        };
    }

    private static void numbers(FactValue hint, Set<Written> values) {
        if (hint instanceof FactValue.Decimal decimal) {
            values.add(Written.of(decimal.number()));
            values.add(Written.of(decimal.number().add(BigDecimal.ONE)));
            values.add(Written.of(decimal.number().subtract(BigDecimal.ONE)));
        }
    }

    private static void times(ScalarType type, FactValue hint, Set<Written> values) {
        if (hint instanceof FactValue.Day day) {
            days(day.date(), values);
        } else if (hint instanceof FactValue.Moment moment && type == ScalarType.DATE_TIME) {
            for (int minutes : new int[] {0, 1, -1}) {
                values.add(Written.of(moment.instant()
                        .plus(minutes, ChronoUnit.MINUTES)
                        .atZone(moment.zone())
                        .toOffsetDateTime()));
            }
        } else if (hint instanceof FactValue.Moment moment) {
            days(LocalDate.ofInstant(moment.instant(), moment.zone()), values);
        }
    }

    private static void days(LocalDate day, Set<Written> values) {
        values.add(Written.of(day));
        values.add(Written.of(day.plusDays(1)));
        values.add(Written.of(day.minusDays(1)));
    }

    private static void durations(FactValue hint, Set<Written> values) {
        if (hint instanceof FactValue.Duration duration) {
            long step = duration.months() || duration.amount() % MINUTES_A_DAY != 0 ? 1 : MINUTES_A_DAY;
            String unit = duration.months() ? " months" : step == 1 ? " minutes" : " days";
            values.add(Written.text(duration.written()));
            for (long amount : new long[] {duration.amount() / step + 1, duration.amount() / step - 1}) {
                if (amount > 0) {
                    values.add(Written.text(amount + unit));
                }
            }
        }
    }

    private static void versions(FactValue hint, Set<Written> values) {
        if (hint instanceof FactValue.Version version && !version.parts().isEmpty()) {
            values.add(Written.text(version.written()));
            int last = version.parts().size() - 1;
            for (long by : new long[] {1, -1}) {
                List<Long> parts = new ArrayList<>(version.parts());
                parts.set(last, Math.max(0, parts.get(last) + by));
                values.add(Written.text(
                        String.join(".", parts.stream().map(String::valueOf).toList())));
            }
        }
    }
}

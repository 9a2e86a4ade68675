package org.openguidance.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openguidance.model.FactType;
import org.openguidance.model.ScalarType;
import org.openguidance.model.Written;

/** Random values from pools so small that equal ones meet. */
final class RandomValues {

    static final List<String> WORDS = List.of("garden", "river", "market", "open", "monday", "vote", "free", "marked");
    static final List<String> NEAR_WORDS = List.of("ships", "snow", "quiet");
    static final List<String> TAGS = List.of("#OpenDay", "#openday", "#OPEN", "#market");
    static final List<String> STAGES = List.of("listen", "talk", "act");

    private static final List<String> BLANKS = List.of("", " ", "\n ");

    private final Dice dice;

    /** The first of the days that there are; seldom the clocks change among them. */
    private final LocalDate first;

    RandomValues(Dice dice) {
        this.dice = dice;
        this.first = LocalDate.parse(
                dice.chance(80) ? "2026-06-01" : dice.of("2026-03-05", "2026-03-24", "2026-10-20", "2026-10-27"));
    }

    /** What a subject may declare for a fact. */
    Written declared(FactType type, boolean optional) {
        if (optional && dice.chance(30)) {
            return Written.text(Written.NOTHING);
        }
        if (type instanceof FactType.SetOf set) {
            return Written.of(dice.some(set.values(), 0, 3));
        }
        if (type instanceof FactType.ListOf list) {
            return list(list);
        }
        if (type instanceof FactType.Fields record) {
            return fields(record);
        }
        if (type instanceof FactType.BlendOf) {
            return blend();
        }
        if (isText(type)) {
            return Written.text(dice.chance(12) ? dice.of(BLANKS) : text());
        }
        return Written.text(literal(type));
    }

    /** A few entries; seldom so many that only the last few differ. */
    private Written list(FactType.ListOf type) {
        List<Written> entries = new ArrayList<>(dice.times(dice.upTo(3), () -> declared(type.of(), false)));
        boolean isLong = type.of() instanceof FactType.Fields && dice.upTo(500) == 0;
        if (isLong) {
            entries.addAll(0, Collections.nCopies(dice.of(250, 1_005), declared(type.of(), false)));
        }
        return Written.of(entries);
    }

    static boolean isText(FactType type) {
        return type instanceof FactType.Scalar scalar && scalar.type() == ScalarType.TEXT;
    }

    private Written fields(FactType.Fields record) {
        Map<String, Written> fields = new LinkedHashMap<>();
        for (FactType.FieldType field : record.fields()) {
            if (dice.chance(80)) {
                fields.put(field.name().text(), declared(field.type(), field.optional()));
            }
        }
        return Written.of(fields);
    }

    private Written blend() {
        List<String> shares = dice.of(
                List.of("1"),
                List.of("0.5", "0.5"),
                List.of("0.2", "0.8"),
                List.of("0.25", "0.25", "0.5"),
                List.of("0.4", "0.2", "0.4"));
        Map<String, String> weights = new LinkedHashMap<>();
        List<String> stages = dice.some(STAGES, 3, 3);
        for (String share : shares) {
            weights.put(stages.get(weights.size()), share);
        }
        return Written.of(weights);
    }

    /** A single value as it is written in conditions and subjects. */
    String literal(FactType type) {
        if (type instanceof FactType.Scalar scalar) {
            return scalar(scalar.type());
        }
        if (type instanceof FactType.OneOf oneOf) {
            return dice.of(oneOf.values());
        }
        if (type instanceof FactType.Scale scale) {
            return dice.of(scale.values());
        }
        if (type instanceof FactType.SetOf set) {
            return dice.of(set.values());
        }
        return dice.of(STAGES);
    }

    private String scalar(ScalarType type) {
        return switch (type) {
            case TEXT -> text();
            case LINK -> dice.of("https://www.gov.uk/news", "https://example.org/a?b=c", "http://river.example.com");
            case YES_NO -> dice.of("yes", "no");
            case NUMBER -> dice.of("0", "1", "2", "2.0", "3", "2.5", "-1", "10");
            case DATE -> day();
            case DATE_TIME ->
                dice.chance(15)
                        ? day()
                        : day() + "T" + dice.of("00:00", "09:00", "09:00:30", "17:30", "23:59")
                                + dice.of("", "", "", "Z", "+02:00");
            case DURATION ->
                dice.of(
                        "30 minutes",
                        "2 hours",
                        "1 day",
                        "24 hours",
                        "3 days",
                        "1 week",
                        "1 month",
                        "12 months",
                        "1 year",
                        "2 years");
            case VERSION -> dice.of("1", "1.0", "1.0.1", "1.2", "1.10", "2", "0.9.9");
        };
    }

    String day() {
        return dice.chance(6)
                ? dice.of("2026-12-30", "2027-01-04")
                : first.plusDays(dice.upTo(11)).toString();
    }

    /** A plain text: sentences of simple words, with a hashtag or handle here and there. */
    String text() {
        if (dice.chance(15)) {
            return String.join(" ", dice.times(dice.between(1, 3), () -> dice.of(WORDS)));
        }
        if (dice.chance(10)) {
            return String.join(" ", dice.times(dice.between(1, 3), () -> dice.of(WORDS)))
                    .toUpperCase(Locale.ROOT);
        }
        List<String> sentences = dice.times(dice.between(1, 3), this::sentence);
        String text = String.join(dice.of(" ", "\n"), sentences);
        return dice.chance(50) ? text : text.substring(0, text.length() - 1);
    }

    private String sentence() {
        List<String> words = new ArrayList<>();
        words.add(capitalised(dice.of(WORDS)));
        for (int at = dice.between(1, 5); at > 0; at--) {
            words.add(word());
        }
        words.add(dice.of(WORDS));
        return String.join(dice.chance(85) ? " " : "\n", words) + ".";
    }

    private String word() {
        if (dice.chance(15)) {
            return dice.of(dice.of(TAGS), dice.of(TAGS), "@ann", "https://www.gov.uk/news", "ann@office.org");
        }
        String word = dice.chance(25) ? dice.of(NEAR_WORDS) : dice.of(WORDS);
        String cased = dice.chance(20) ? capitalised(word) : dice.chance(10) ? word.toUpperCase(Locale.ROOT) : word;
        return dice.chance(10) ? cased + "," : cased;
    }

    static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}

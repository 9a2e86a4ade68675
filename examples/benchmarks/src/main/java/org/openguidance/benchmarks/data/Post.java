package org.openguidance.benchmarks.data;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/** A draft: a text and what is declared about it. Immutable. */
public final class Post {

    private final String text;
    private final Map<Fact, String> values;
    private final Map<Fact, Integer> numbers = new EnumMap<>(Fact.class);

    private Post(String text, Map<Fact, String> values) {
        this.text = text;
        this.values = new EnumMap<>(values);
        values.forEach((fact, value) -> {
            if (fact.isNumber()) {
                numbers.put(fact, Integer.valueOf(value));
            }
        });
    }

    /** A post with a text and facts drawn at random. */
    public static Post of(String text, Random random) {
        Map<Fact, String> values = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            values.put(fact, fact.any(random));
        }
        return new Post(text, values);
    }

    /** A post with a text, and with facts that are always the same. */
    public static Post ofText(String text) {
        return of(text, new Random(0));
    }

    /** The same facts with another text. */
    public Post withText(String other) {
        return new Post(other, values);
    }

    /** What it says. */
    public String text() {
        return text;
    }

    /** What is declared of a fact, as it is written. */
    public String value(Fact fact) {
        String value = values.get(fact);
        return value == null ? "" : value;
    }

    /** A number that is declared. */
    public int number(Fact fact) {
        return numbers.getOrDefault(fact, 0);
    }
}

package org.openguidance.benchmarks.data;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What is declared about a post beside its text: eight choices, six yes-no, five numbers. With the text, 20 facts. */
public enum Fact {
    ACCOUNT("personal official named-official shared campaign"),
    ACTION("post repost reply like follow"),
    CHANNEL("short video photo forum blog"),
    AUDIENCE("public staff press partners children"),
    REGION("england scotland wales northern-ireland abroad"),
    TOPIC("health transport money schools weather"),
    TONE("plain warm formal funny urgent"),
    GRADE("junior middle senior minister none"),
    PAID("yes no"),
    SCHEDULED("yes no"),
    APPROVED("yes no"),
    IMAGE("yes no"),
    VIDEO("yes no"),
    ANSWER("yes no"),
    FOLLOWERS(100_000),
    REPLIES(200),
    IMAGES(10),
    ATTACHMENTS(6),
    DAYS(60);

    private final String values;
    private final int below;

    Fact(String values) {
        this.values = values;
        this.below = 0;
    }

    Fact(int below) {
        this.values = "";
        this.below = below;
    }

    /** How guidance names it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its values; none for a number. */
    public List<String> choices() {
        return isNumber() ? List.of() : List.of(values.split(" ", -1));
    }

    /** Whether it is a whole number. */
    public boolean isNumber() {
        return below > 0;
    }

    /** Whether it is yes or no. */
    public boolean isYesNo() {
        return values.equals("yes no");
    }

    /** One of its values. */
    public String any(Random random) {
        if (isNumber()) {
            return Integer.toString(random.nextInt(below));
        }
        List<String> choices = choices();
        return choices.get(random.nextInt(choices.size()));
    }
}

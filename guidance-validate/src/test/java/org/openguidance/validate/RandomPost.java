package org.openguidance.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.openguidance.model.Subject;

/** A small random post for {@link BaselineTest}, which knows by itself what breaks the rules there. */
record RandomPost(
        List<String> words, String account, Optional<Integer> hours, Optional<Integer> most, Optional<Boolean> sides) {

    private static final List<String> WORDS =
            List.of("Hooray", "hooray", "YIPPEE", "yell", "hello", "manifesto", "so", "!");

    static RandomPost of(Random random) {
        List<String> words = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int at = 0; at < count; at++) {
            words.add(word(random));
        }
        return new RandomPost(words, account(random), number(random), number(random), sides(random));
    }

    /** The same with one thing changed, or nothing. */
    RandomPost changed(Random random) {
        List<String> other = new ArrayList<>(words);
        return switch (random.nextInt(8)) {
            case 0 -> {
                other.add(random.nextInt(other.size() + 1), word(random));
                yield new RandomPost(other, account, hours, most, sides);
            }
            case 1 -> {
                other.set(random.nextInt(other.size()), word(random));
                yield new RandomPost(other, account, hours, most, sides);
            }
            case 2 -> {
                java.util.Collections.shuffle(other, random);
                yield new RandomPost(other, account, hours, most, sides);
            }
            case 3 -> new RandomPost(words, account(random), hours, most, sides);
            case 4 -> new RandomPost(words, account, number(random), most, sides);
            case 5 -> new RandomPost(words, account, hours, number(random), sides);
            case 6 -> new RandomPost(words, account, hours, most, sides(random));
            default -> this;
        };
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static String account(Random random) {
        return random.nextBoolean() ? "official" : "personal";
    }

    private static Optional<Integer> number(Random random) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(19 + random.nextInt(14));
    }

    private static Optional<Boolean> sides(Random random) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(random.nextBoolean());
    }

    Subject subject() {
        Subject.Builder subject =
                Subject.of("post").id("a").fact("text", text()).fact("account", account);
        hours.ifPresent(number -> subject.fact("hours", Integer.toString(number)));
        most.ifPresent(number -> subject.fact("most", Integer.toString(number)));
        sides.ifPresent(yes -> subject.answer("code/fair", yes));
        return subject.build();
    }

    private String text() {
        return String.join(" ", words);
    }

    /** What breaks a rule of the test's pack, each thing with how often. */
    Breaks breaks(String rule) {
        Breaks breaks = new Breaks(new HashMap<>());
        switch (rule) {
            case "quiet" -> {
                words(breaks, "hooray", "yippee");
                hours.filter(number -> number > 30).ifPresent(number -> breaks.add("hours " + number));
            }
            case "official" -> breaks.add(account);
            case "late" -> hours.ifPresent(number -> breaks.add("hours " + number));
            case "loud" -> words(breaks, "yell");
            case "bound" -> breaks.add(hours + " over " + most);
            case "short" -> breaks.add(text());
            case "fair" -> breaks.add("answered about " + text());
            case "calm" -> words(breaks, "!");
            default -> throw new IllegalArgumentException(rule);
        }
        return breaks;
    }

    private void words(Breaks breaks, String... found) {
        for (String word : words) {
            for (String one : found) {
                if (word.equalsIgnoreCase(one)) {
                    breaks.add(one);
                }
            }
        }
    }

    /** What breaks a rule, each thing with how often. */
    record Breaks(Map<String, Integer> counts) {

        void add(String thing) {
            counts.merge(thing, 1, Integer::sum);
        }

        boolean isWithin(Breaks others) {
            return counts.entrySet().stream()
                    .allMatch(one -> one.getValue() <= others.counts.getOrDefault(one.getKey(), 0));
        }
    }
}

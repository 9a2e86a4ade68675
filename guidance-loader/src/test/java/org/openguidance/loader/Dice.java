package org.openguidance.loader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.openguidance.model.Id;

/** Chance for tests: the same for the same seed. */
final class Dice {

    private static final List<String> WORDS = List.of(
            "a",
            "Vote",
            "labour",
            "no",
            "yes",
            "on",
            "true",
            "null",
            "~",
            "1.10",
            "010",
            "22:30",
            "#ad",
            "# ad",
            "a #b",
            "a: b",
            "key:",
            ":",
            "-",
            "- x",
            "--",
            "---",
            "...",
            "!important",
            "&anchor",
            "*alias",
            "?",
            "? x",
            "|",
            ">",
            "%",
            "@x",
            "`tick`",
            "\"quoted\"",
            "'single'",
            "it's",
            "say \"hi\"",
            "back\\slash",
            "\\bfree\\b",
            "[x]",
            "{x}",
            "x,",
            ",",
            "Inform, inspire",
            "2026-03-16",
            "2026-03-16T09:00",
            "https://example.org/a?b=c#d",
            "$5 off",
            "$$",
            "caf\u00e9",
            "cafe\u0301",
            "\u05e9\u05dc\u05d5\u05dd",
            "\u4f60\u597d",
            "\ud83d\ude00",
            "\ud83d\udc68\u200d\ud83d\udc69",
            "\u201ccurly\u201d",
            "\u2018x\u2019",
            "\u200bhidden",
            "tab\there",
            "a\nb",
            "a\n\nb\n",
            "\nx",
            " lead",
            "trail ",
            "a  b",
            "cr\rlf\r\n",
            "\u2028sep",
            "\u00a0nbsp",
            "\ufffd",
            "<<",
            "=",
            "x=y",
            "0x1F",
            "1e3",
            ".inf",
            "+44 20",
            "100%",
            "a|b",
            "a>b",
            "(x)",
            "x;",
            "^",
            "{{x}}",
            "${x}",
            "\u0f0b",
            "~tilde",
            "a\\",
            "'",
            "\"",
            "''",
            "x: 'y'");

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> T of(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? Optional.of(value.get()) : Optional.empty();
    }

    <T> List<T> some(int most, Supplier<T> value) {
        int count = random.nextInt(most + 1);
        List<T> list = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            list.add(value.get());
        }
        return list;
    }

    <T> List<T> several(int most, Supplier<T> value) {
        List<T> list = new ArrayList<>(some(most - 1, value));
        list.add(value.get());
        return list;
    }

    /** Different ones. */
    List<String> distinct(int most, Supplier<String> value) {
        Set<String> set = new LinkedHashSet<>(several(most, value));
        return List.copyOf(set);
    }

    Id id() {
        return Id.of(of(List.of("post", "a", "no", "yes", "on", "true", "null", "x-1", "b2", "some-fact", "n", "e-3")));
    }

    /** A text that people write, or that only a test would write; never blank. */
    String text() {
        String text = String.join(oneIn(3) ? "" : " ", several(4, () -> of(WORDS)));
        return text.isBlank() ? "x" : text;
    }

    /** The same, and now and then blank. */
    String anyText() {
        return oneIn(12) ? of(List.of("", " ", "\n", "\t")) : text();
    }
}

package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openguidance.model.Casing;
import org.openguidance.model.ContentKind;
import org.openguidance.model.LengthUnit;
import org.openguidance.model.TextPart;
import org.openguidance.model.TextUnit;

/**
 * Nothing takes the square of the length of a text. Each shape is looked at with all there is, in a short and in a text eight
 * times as long; what is quadratic takes 64 times as long for it. The time is that of the processor, and the bounds are wide,
 * since machines differ.
 */
class TextGrowthTest {

    private static final int SHORT = 10_000;
    private static final int LONGER = 8;
    private static final int MOST_GROWTH = 30;
    private static final long NOISE = Duration.ofMillis(400).toNanos();

    static Stream<Arguments> shapes() {
        return Stream.of(
                        "a",
                        "ab ",
                        "vote labou ",
                        " ",
                        "\n",
                        "\r",
                        "👨‍👩‍👧",
                        "\uFDFA",
                        "\u200B",
                        "a\u200B",
                        "!",
                        "! ",
                        ".a",
                        "a.",
                        "a. ",
                        "@",
                        "@a",
                        "#a",
                        "a@",
                        "a@b.",
                        "a.com ",
                        "http://",
                        "www.",
                        "http://a(",
                        "a-",
                        "@a-",
                        "1",
                        "1 ",
                        "020 ",
                        "(",
                        "投票",
                        "vоte ",
                        "aа",
                        "🇬",
                        "\uDB40\uDC61",
                        "\uD800",
                        "각",
                        "\u202E",
                        "क्",
                        "e.g. ",
                        "a&",
                        "a'\u200B",
                        "* ",
                        "a\u0301",
                        "\u0301",
                        "\u0301\u0316",
                        "カ\uFF9E",
                        "#A1b_",
                        ".'",
                        "… ",
                        "“",
                        "ᄀ",
                        "x\u200B\u0301",
                        "4111 ",
                        "ab123456",
                        "sw1a ",
                        "a_",
                        "&#39;",
                        "🏴",
                        "5️⃣",
                        "😀\u200D",
                        "\u0E01\u0E31",
                        "a/b")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void time_grows_with_the_length_of_the_text(String shape) {
        String longText = shape.repeat(SHORT * LONGER / shape.length());
        lookAtAll(longText.substring(0, 1_000));
        long small = cost(shape.repeat(SHORT / shape.length()));
        long large = cost(longText);
        assertTrue(large <= NOISE + MOST_GROWTH * small, small / 1_000_000 + " ms, then " + large / 1_000_000 + " ms");
    }

    @Test
    void one_letter_may_have_160_000_marks_and_one_word_100_000_invisible_characters() {
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
            lookAtAll("a" + "\u0301\u0316".repeat(80_000) + " vote");
            lookAtAll("vo" + "\u200B".repeat(100_000) + "te");
            lookAtAll("a" + "\u200B".repeat(80_000) + "\u0301".repeat(80_000));
            lookAtAll(" ".repeat(80_000) + "! ".repeat(40_000));
            lookAtAll("x" + "#".repeat(80_000) + "a");
        });
        String hidden = "vo" + "\u200B".repeat(100_000) + "te";
        assertEquals(
                1, TextTests.says(List.of("vote")).find(TextView.of(hidden)).size());
    }

    @Test
    void every_place_of_very_many_terms_is_counted() {
        List<String> terms = new ArrayList<>();
        for (int length = 1; length <= 1_200; length++) {
            terms.add("a".repeat(length));
        }
        TextTest test = TextTests.says(terms);
        assertEquals(0, test.find(TextView.of("a".repeat(50_000))).size());
        assertEquals(25_000, test.find(TextView.of("a ".repeat(25_000))).size());
    }

    private static long cost(String text) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        lookAtAll(text);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }

    private static void lookAtAll(String text) {
        TextView view = TextView.of(text);
        for (TextPart part : TextPart.values()) {
            view.parts(part);
        }
        for (LengthUnit unit : LengthUnit.values()) {
            view.length(unit);
        }
        for (Casing casing : Casing.values()) {
            TextTests.cased(view, casing);
        }
        view.readingGrade();
        view.host();
        TextTest says =
                TextTests.says(List.of("a", "vote labour", "vot*", "back * x", "* labour", "投票", "!!!", "#a", "* *"));
        List<TextTest> tests = List.of(
                TextTests.near(says, List.of("ab", "labou"), 5),
                TextTests.except(says, List.of("a a", "vote labou")),
                TextTests.inFirst(says, 1_000, TextUnit.CHARACTERS),
                TextTests.startsWith(List.of("a", "vote")),
                TextTests.endsWith(List.of("a", "vote")),
                TextTests.contains(EnumSet.allOf(ContentKind.class)));
        tests.forEach(test -> test.find(view));
    }
}

package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index of terms: what its lists are, what it takes, and that nothing takes the square of the length of a text. */
class TermIndexTest {

    private static final int SHORT = 10_000;
    private static final int LONGER = 8;
    private static final int MOST_GROWTH = 30;
    private static final long NOISE = Duration.ofMillis(300).toNanos();

    private static TermIndex index(List<List<String>> lists) {
        return TermIndex.of(lists.stream().map(TermSearch::of).toList());
    }

    private static List<Integer> found(TermIndex index, String text) {
        long[] found = new long[TermIndex.words(index.searches.size())];
        index.scan(text, found, index.newScan());
        return IntStream.range(0, index.searches.size())
                .filter(list -> TermIndex.has(found, list))
                .boxed()
                .toList();
    }

    private static List<String> terms(int count, IntFunction<String> term) {
        return IntStream.range(0, count).mapToObj(term).toList();
    }

    @Test
    void lists_are_told_by_their_number() {
        List<List<String>> lists = new ArrayList<>();
        for (int i = 0; i < 130; i++) {
            lists.add(List.of("word" + i, "in any list", "x" + i + " *"));
        }
        assertEquals(List.of(), found(index(lists), "word130 or word"));
        assertEquals(List.of(0, 64, 129), found(index(lists), "Word129, word64; WORD0"));
        assertEquals(List.of(63), found(index(lists), "x63 y, x64"));
        assertEquals(130, found(index(lists), "in any  list").size());
    }

    @Test
    void no_list_and_no_text_are_found_nothing_in() {
        assertEquals(List.of(), found(index(List.of()), "vote"));
        assertEquals(List.of(), found(index(List.of(List.of(), List.of("", " ", "\u200B"))), "vote"));
        assertEquals(List.of(), found(index(List.of(List.of("vote", "*", "!"))), ""));
    }

    @Test
    void one_room_serves_long_and_short_texts_in_turn() {
        TermIndex index = index(List.of(List.of("vote labour"), List.of("é"), List.of("vоte")));
        TermScan room = index.newScan();
        for (int length : new int[] {0, 5_000, 1, 70_000, 3}) {
            long[] found = new long[1];
            index.scan("é ".repeat(length) + "Vote\u200B  Lаbour", found, room);
            assertEquals(length == 0 ? 0b001 : 0b011, found[0], "behind " + length);
        }
    }

    @Test
    void bits_that_are_set_stay_set() {
        TermIndex index = index(List.of(List.of("a"), List.of("b"), List.of("c")));
        long[] found = {0b010};
        index.scan("c", found, index.newScan());
        assertEquals(0b110, found[0]);
    }

    @Test
    void terms_that_crowd_one_word_are_told_apart() {
        List<List<String>> lists = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            lists.add(List.of(signs(i) + "c" + signs(i / 2)));
        }
        assertEquals(List.of(345), found(index(lists), "so " + signs(345) + "C" + signs(172) + " there"));
        assertEquals(List.of(), found(index(lists), "so " + signs(345) + "cd" + signs(172)));
    }

    private static String signs(int number) {
        return Integer.toString(number + 1_000, 5)
                .replace('0', '!')
                .replace('1', '?')
                .replace('2', '.')
                .replace('3', '/')
                .replace('4', '+');
    }

    @Test
    void scan_of_an_ordinary_post_takes_no_memory() {
        TermIndex index = index(List.of(terms(1_000, i -> "word" + i), List.of("back * candidate", "vot*", "🔥🔥")));
        TermScan room = index.newScan();
        long[] found = new long[1];
        String post = "Our new clinic opens on Monday – don’t miss it! Café visitors: come by, with £5 😀 #health @nhs";
        com.sun.management.ThreadMXBean memory = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        index.scan(post, found, room);
        long before = memory.getThreadAllocatedBytes(thread);
        for (int i = 0; i < 10_000; i++) {
            index.scan(post, found, room);
        }
        long bytes = memory.getThreadAllocatedBytes(thread) - before;
        assertTrue(bytes < 10_000, bytes + " bytes in 10,000 scans");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a ",
                "a a b ",
                "x1 vote labour y2x ",
                "c!?.,;: ",
                "!",
                "\u0301",
                "a\u0301\u0316",
                "²",
                "a²",
                "aа ",
                "投票",
                "a\u200B",
                "é",
                "😀",
                "𝐚",
                "각",
                "a b1x "
            })
    void time_grows_with_the_length_of_the_text(String shape) {
        List<List<String>> lists = List.of(
                terms(400, i -> "a".repeat(i + 1) + "z"),
                terms(100, i -> "a ".repeat(i + 1) + "z"),
                terms(63, i -> "a".repeat(i + 1) + "y*"),
                terms(10_000, i -> "x" + i / 100 + " vote labour y" + i % 100),
                terms(5_000, i -> "c" + signs(i)),
                terms(100, i -> "a * b" + i));
        TermIndex index = index(lists);
        TermScan room = index.newScan();
        cost(index, shape.repeat(1_000), room);
        long small = cost(index, shape.repeat(SHORT / shape.length()), room);
        long large = cost(index, shape.repeat(SHORT * LONGER / shape.length()), room);
        assertTrue(
                large <= NOISE + MOST_GROWTH * small,
                () -> String.format(Locale.ROOT, "%d ms, then %d ms", small / 1_000_000, large / 1_000_000));
    }

    private static long cost(TermIndex index, String text, TermScan room) {
        long[] found = new long[1];
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        index.scan(text, found, room);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}

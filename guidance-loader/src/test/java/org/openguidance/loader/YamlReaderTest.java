package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;

class YamlReaderTest {

    private final Diagnostics.Collector faults = Diagnostics.collector();

    private Node.Mapping read(String text) {
        return read(text, LoadLimits.defaults());
    }

    private Node.Mapping read(String text, LoadLimits limits) {
        return YamlReader.read(SourceText.of("x", text), limits, faults).root().orElseThrow();
    }

    private List<String> messages() {
        return faults.finish().list().stream().map(Diagnostic::toString).toList();
    }

    @Test
    void every_node_has_its_place() {
        Node.Mapping root = read("a: b\nc:\n  - d\n  - e: {f: [g]}\n");
        assertEquals("x:1:1", root.location().toString());
        assertEquals("x:1:1", root.entries().get(0).key().location().toString());
        assertEquals("x:1:4", root.entries().get(0).value().location().toString());
        Node.Listing list = (Node.Listing) root.find("c").orElseThrow().value();
        assertEquals("x:3:3", list.location().toString());
        assertEquals("x:3:5", list.items().get(0).location().toString());
        Node.Mapping item = (Node.Mapping) list.items().get(1);
        assertEquals("x:4:5", item.location().toString());
        Node.Mapping inner = (Node.Mapping) item.entries().get(0).value();
        assertEquals("x:4:8", inner.location().toString());
        assertEquals("x:4:12", inner.entries().get(0).value().location().toString());
    }

    @Test
    void columns_count_utf_16_units_and_only_line_ends_of_files_end_lines() {
        Node.Mapping root = read("a: [\uD83D\uDE00\u2028, b]\r\nc: d\re: f\n");
        Node.Listing list = (Node.Listing) root.find("a").orElseThrow().value();
        assertEquals("x:1:10", list.items().get(1).location().toString());
        assertEquals("x:2:4", root.find("c").orElseThrow().value().location().toString());
        assertEquals("x:3:4", root.find("e").orElseThrow().value().location().toString());
    }

    @Test
    void every_text_knows_how_it_was_written() {
        Node.Mapping root = read("a: x\nb: 'x'\nc: \"x\"\nd: |\n  x\ne: >\n  x\n");
        List<Node.Style> styles = root.entries().stream()
                .map(entry -> ((Node.Text) entry.value()).style())
                .toList();
        assertEquals(
                List.of(Node.Style.PLAIN, Node.Style.SINGLE, Node.Style.DOUBLE, Node.Style.LITERAL, Node.Style.FOLDED),
                styles);
    }

    @Test
    void nodes_are_named_in_the_words_of_authors() {
        Node.Mapping root = read("a: x\nb: [x]\nc:\n");
        assertEquals("a group of keys", root.kindName());
        assertEquals("a text", root.entries().get(0).value().kindName());
        assertEquals("a list", root.entries().get(1).value().kindName());
        assertEquals(
                "something that could not be read",
                root.entries().get(2).value().kindName());
    }

    @Test
    void what_is_right_beside_a_fault_is_read() {
        Node.Mapping root = read("a: b: c\nd: \"e\" f\ng:\n  - h\n   - i\nj: @k\nl: m\n");
        assertEquals(
                ".\"a\" = \"b: c\"\n.\"d\" = \"e\\\" f\"\n.\"g\"[0] = (could not be read)\n.\"j\" = (could not be read)\n.\"l\" = \"m\"",
                NodeText.of(root));
        assertEquals(4, faults.finish().total());
        assertTrue(root.complete());
    }

    @Test
    void a_group_that_lost_a_line_says_so_and_others_do_not() {
        Node.Mapping root = read("a: b\nsome words without a key\nc:\n  d: e\n");
        assertFalse(root.complete());
        assertTrue(((Node.Mapping) root.find("c").orElseThrow().value()).complete());
        assertEquals(1, faults.finish().total());
    }

    @Test
    void five_mistakes_are_found_in_one_run_and_in_the_order_of_the_file() {
        read("a: b: c\nd: @e\nf: [g\nh: i #j\nk: \"l\" m\n");
        assertEquals(
                List.of(
                        new SourceLocation("x", 1, 5),
                        new SourceLocation("x", 2, 4),
                        new SourceLocation("x", 3, 4),
                        new SourceLocation("x", 4, 6),
                        new SourceLocation("x", 5, 8)),
                faults.finish().list().stream().map(Diagnostic::location).toList());
    }

    @Test
    void twenty_thousand_mistakes_are_found_and_a_hundred_listed() {
        StringBuilder text = new StringBuilder("guidance: x\n");
        for (int at = 0; at < 20_000; at++) {
            text.append("k").append(at).append(": a: b\n");
        }
        read(text.toString());
        Diagnostics found = faults.finish();
        assertEquals(100, found.list().size());
        assertTrue(found.format().endsWith("\nand 19,900 more"));
        assertTrue(found.format().length() < 100_000);
    }

    @Test
    void a_text_at_the_limit_is_read_and_one_character_more_is_refused() {
        LoadLimits limits = LoadLimits.defaults().withTextLength(5);
        assertEquals(".\"a\" = \"12345\"", NodeText.of(read("a: 12345\n", limits)));
        assertEquals(0, faults.size());
        assertEquals(".\"a\" = (could not be read)", NodeText.of(read("a: 123456\n", limits)));
        assertEquals(
                List.of("x:1:4: error G002: the text has 6 characters, more than the 5 that one text may have"),
                messages());
    }

    @Test
    void a_key_at_the_limit_is_read_and_one_character_more_is_refused() {
        LoadLimits limits = LoadLimits.defaults().withKeyLength(5);
        read("12345: a\n", limits);
        assertEquals(0, faults.size());
        assertEquals(".\"a\" = \"b\"", NodeText.of(read("123456: a\na: b\n", limits)));
        assertEquals(
                List.of("x:1:1: error G002: the key has 6 characters, more than the 5 that a key may have"),
                messages());
    }

    @Test
    void a_depth_at_the_limit_is_read_and_one_more_is_refused() {
        LoadLimits limits = LoadLimits.defaults().withDepth(3);
        read("a: {b: [c]}\nd:\n  e:\n    - f\n", limits);
        assertEquals(0, faults.size());
        Node.Mapping root = read("a: {b: [{c: d}]}\ne:\n  f:\n    - g: h\ni: j\n", limits);
        assertEquals(
                List.of(
                        "x:1:9: error G002: lists and groups of keys stand more than 3 deep in one another here",
                        "x:4:7: error G002: lists and groups of keys stand more than 3 deep in one another here"),
                messages());
        assertEquals("j", ((Node.Text) root.find("i").orElseThrow().value()).text());
    }

    @Test
    void nodes_at_the_limit_are_read_and_one_more_is_refused() {
        LoadLimits limits = LoadLimits.defaults().withNodes(5);
        read("a: b\nc: d\n", limits);
        assertEquals(0, faults.size());
        assertFalse(read("a: b\nc: d\ne: f\n", limits).complete());
        assertEquals(
                List.of("x:3:1: error G002: the file holds more than 5 texts, lists and groups of keys"), messages());
    }

    @Test
    void faults_that_are_mended_do_not_count_towards_the_limit_of_nodes() {
        LoadLimits limits = LoadLimits.defaults().withNodes(7);
        read("a: b: c\nd: e: f\ng: h: i\n", limits);
        assertEquals(3, faults.finish().total());
    }

    @Test
    void a_subtree_that_cannot_be_read_is_damaged_and_its_lines_make_no_further_faults() {
        LoadLimits limits = LoadLimits.defaults().withDepth(2);
        Node.Mapping root = read("a:\n  b:\n    c:\n      d: e: f\n    g: \"h\n  i: j\nk: l\n", limits);
        assertEquals(".\"a\".\"b\" = (could not be read)\n.\"a\".\"i\" = \"j\"\n.\"k\" = \"l\"", NodeText.of(root));
        assertEquals(1, faults.finish().total());
    }

    @Test
    void hostile_nesting_costs_neither_stack_nor_much_time() throws InterruptedException {
        assertQuick("a: " + "[".repeat(10_000));
        assertQuick("a: " + "[".repeat(10_000) + "]".repeat(10_000));
        assertQuick("a: " + "{a: ".repeat(10_000));
        assertQuick("a:\n " + "- ".repeat(10_000) + "x");
        assertQuick("a:\n" + "[\n".repeat(5_000));
        assertQuick("a: " + "[".repeat(1_000_000));
        assertQuick("- ".repeat(500_000));
    }

    @Test
    void large_and_odd_files_are_read_in_time_that_is_linear_in_their_size() throws InterruptedException {
        assertQuick("a: " + "x".repeat(1_000_000));
        assertQuick("x".repeat(1_000_000) + ": a");
        assertQuick("a: " + "1".repeat(1_000_000));
        assertQuick("a: " + ": ".repeat(500_000));
        assertQuick("a: " + "\"".repeat(500_000));
        assertQuick("a: \"" + "\\d".repeat(300_000) + "\"");
        assertQuick("a: [" + ",\t".repeat(300_000) + "]");
        assertQuick("a: [" + "x #y, ".repeat(100_000) + "]");
        assertQuick("a: {b: c, " + "d, ".repeat(40_000) + "}");
        assertQuick("a: [" + "\u201Ca, ".repeat(40_000) + "]");
        assertQuick("? ".repeat(400_000));
        assertQuick("a: " + "[}".repeat(300_000));
        assertQuick("\n".repeat(1_000_000));
        assertQuick(" ".repeat(1_000_000));
        assertQuick(lines(100_000, "k%: v"));
        assertQuick(lines(20_000, "k%: \"a"));
        assertQuick(lines(20_000, "some words"));
        assertQuick("a: b\n" + lines(20_000, "some words"));
        assertQuick(lines(20_000, "k%: [a"));
        assertQuick(lines(20_000, "k%: - a"));
        assertQuick("a:\n" + lines(10_000, "\tk%: a\nb%: c"));
        assertQuick(lines(48, "a%: &a% [*a, *a]"));
    }

    private static String lines(int count, String line) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < count; at++) {
            text.append(line.replace("%", Integer.toString(at))).append('\n');
        }
        return text.toString();
    }

    /** Reads on a thread with a stack of 256 KiB; a shared machine may take its time, a quadratic loop takes far more. */
    private static void assertQuick(String text) throws InterruptedException {
        Optional<?>[] outcome = {Optional.empty()};
        Thread thread = new Thread(
                null,
                () -> {
                    Diagnostics.Collector found = Diagnostics.collector();
                    YamlReader.read(SourceText.of("x", text), LoadLimits.defaults(), found);
                    outcome[0] = Optional.of(found.finish().format());
                },
                "small stack",
                256 * 1024);
        thread.start();
        thread.join(20_000);
        assertTrue(outcome[0].isPresent(), "not read in time: " + text.substring(0, Math.min(40, text.length())));
    }

    @Test
    void a_fault_of_the_file_is_shown_with_its_line_and_others_are_left_alone() {
        SourceText text = SourceText.of("x", "a: b\nc: d\n");
        Diagnostics.Collector found = Diagnostics.collector();
        found.add(DiagnosticCode.WRONG_TYPE, text.at(2, 4), "wrong");
        found.add(DiagnosticCode.WRONG_TYPE, text.at(9, 1), "beyond the end");
        found.add(DiagnosticCode.WRONG_TYPE, new SourceLocation("y", 2, 4), "in another file");
        List<Optional<String>> shown =
                text.withLines(found).all().stream().map(Diagnostic::sourceLine).toList();
        assertEquals(List.of(Optional.of("c: d"), Optional.empty(), Optional.empty()), shown);
    }

    @Test
    void the_same_text_gives_the_same_faults_on_every_thread() throws InterruptedException {
        String text = "a: b: c\nd: @e\nf: [g\nh: i #j\nk: \"l\" m\n\tn: o\n";
        read(text);
        String expected = faults.finish().format();
        int[] same = new int[8];
        Thread[] threads = new Thread[same.length];
        for (int at = 0; at < same.length; at++) {
            int index = at;
            threads[at] = new Thread(() -> {
                for (int round = 0; round < 200; round++) {
                    Diagnostics.Collector found = Diagnostics.collector();
                    YamlReader.read(SourceText.of("x", text), LoadLimits.defaults(), found);
                    same[index] += found.finish().format().equals(expected) ? 1 : 0;
                }
            });
            threads[at].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        for (int count : same) {
            assertEquals(200, count);
        }
    }
}

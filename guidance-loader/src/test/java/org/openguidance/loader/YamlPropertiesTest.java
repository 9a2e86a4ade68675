package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.Diagnostics;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What holds for every file, tried on cut, damaged and random ones. */
class YamlPropertiesTest {

    private static final String PACK = """
            guidance: press-office     # an id
            version: "2026-03"
            title: Social media guidance, for "all" of us
            because: >-
              People ask us
              things.
            sources:
              - id: code
                title: Civil Service Code
                url: https://www.gov.uk/x?y=1#z
              - {id: manual, title: 'The officers'' manual', of: [a, "b: c", d]}
            steps:
            - listen
            - "say \\u00e9"
            text: |
              one # two
                three: four
            when: { account: official,
                    any: [ {grade: G7}, x ] }
            """;

    private static final String[] PIECES = {
        "\"",
        "'",
        ": ",
        ":",
        " ",
        "  ",
        "\n",
        "#",
        " #x",
        " # ",
        "- ",
        "-",
        "[",
        "]",
        "{",
        "}",
        ",",
        ", ",
        "&a ",
        "*a",
        "!x",
        "!!str ",
        "|",
        ">",
        "%",
        "@",
        "`",
        "\t",
        "? ",
        "---\n",
        "...\n",
        "<<: ",
        "\\",
        "\r",
        "\0",
        "\u201C",
        "\u201D",
        "\u00E9",
        "\uD83D\uDE00",
        "\u00A0",
        "\uFEFF",
        "\n\n",
        "\n  ",
        "\n    ",
        "\nkey: v",
        "\n- x",
        "~"
    };

    @Test
    void every_prefix_is_read_or_refused() {
        byte[] bytes = PACK.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= bytes.length; length++) {
            check(Arrays.copyOf(bytes, length));
        }
    }

    @Test
    void every_flipped_bit_is_read_or_refused() {
        byte[] bytes = PACK.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < bytes.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << bit);
                check(flipped);
            }
        }
    }

    @Test
    void random_edits_are_read_or_refused() {
        Random random = new Random(20260316);
        for (int round = 0; round < 4_000; round++) {
            String text = PACK;
            for (int edit = random.nextInt(4); edit >= 0; edit--) {
                text = edited(text, random);
            }
            check(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String edited(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + random.nextInt(30));
        String piece = PIECES[random.nextInt(PIECES.length)];
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(to);
            case 1 -> text.substring(0, at) + text.substring(at, to) + text.substring(at);
            default -> text.substring(0, at) + piece + text.substring(at);
        };
    }

    /** A file is refused with faults that have their places, or read as another reader of YAML reads it. */
    private static void check(byte[] bytes) {
        Diagnostics.Collector found = Diagnostics.collector();
        Optional<SourceText> text = SourceText.decode("x.yaml", bytes, found);
        Optional<Node.Mapping> root = text.flatMap(
                source -> YamlReader.read(source, LoadLimits.defaults(), found).root());
        String shown = new String(bytes, StandardCharsets.UTF_8);
        if (found.size() == 0) {
            assertTrue(root.isPresent(), () -> "neither read nor refused:\n" + shown);
            Optional<String> other = otherReader(shown.startsWith("\uFEFF") ? shown.substring(1) : shown);
            other.ifPresent(expected -> assertEquals(expected, NodeText.of(root.get()), shown));
        }
        text.ifPresent(source -> source.withLines(found).finish().forEach(fault -> checkPlace(fault, source)));
    }

    private static void checkPlace(Diagnostic fault, SourceText text) {
        int line = fault.location().line();
        assertTrue(line >= 1 && line <= Math.max(1, text.lineCount()), fault::toString);
        int column = fault.location().column();
        assertTrue(column >= 1 && column <= text.line(line).length() + 1, fault::toString);
    }

    /** What the parser's own composer makes of it; it refuses tabs and question marks that YAML allows. */
    private static Optional<String> otherReader(String text) {
        try {
            org.yaml.snakeyaml.nodes.Node node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            return Optional.of(NodeText.of(translated(node)));
        } catch (RuntimeException refused) {
            assertTrue(text.contains("\t") || text.contains("?"), () -> refused.getMessage() + "\n" + text);
            return Optional.empty();
        }
    }

    private static Node translated(org.yaml.snakeyaml.nodes.Node node) {
        SourceLocation place = SourceLocation.NONE;
        if (node instanceof ScalarNode scalar) {
            return new Node.Text(scalar.getValue(), Node.Style.PLAIN, place);
        }
        if (node instanceof SequenceNode sequence) {
            List<Node> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(translated(item)));
            return new Node.Listing(items, place, true);
        }
        List<Node.Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            Node.Text key = (Node.Text) translated(tuple.getKeyNode());
            entries.add(new Node.Entry(key, translated(tuple.getValueNode())));
        }
        return new Node.Mapping(entries, place, true);
    }

    @Test
    void tabs_between_words_change_nothing() {
        String tabbed = PACK.replace("id: code", "id:\tcode")
                .replace("- listen", "-\tlisten")
                .replace("{id: manual", "{id:\tmanual")
                .replace("sources:\n", "sources:\t\n\t\n")
                .replace("steps:\n", "steps:   \t\n \t \n")
                .replace("[ {grade: G7}, x ]", "[\t{grade:\tG7},\tx\t]");
        assertEquals(read(PACK), read(tabbed));
    }

    @Test
    void line_ends_change_nothing() {
        assertEquals(read(PACK), read(PACK.replace("\n", "\r\n")));
        assertEquals(read(PACK), read(PACK.replace("\n", "\r")));
        assertEquals(read(PACK), read("\n# x\n---\n" + PACK + "...\n"));
    }

    @Test
    void every_text_comes_back_as_it_was_typed() {
        Random random = new Random(42);
        for (int round = 0; round < 3_000; round++) {
            String text = randomText(random);
            List<String> written = new ArrayList<>();
            written.add("a: " + Quoting.singly(text) + "\n");
            written.add("a: \"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"\n");
            written.add("a: [" + Quoting.quote(text) + "]\n");
            written.add(Quoting.singly("k" + text) + ": v\n");
            written.add("a: |-\n  x" + text + "x\n");
            assertEquals(".\"a\" = " + NodeText.quoted(text), read(written.get(0)));
            assertEquals(".\"a\" = " + NodeText.quoted(text), read(written.get(1)));
            assertEquals(".\"a\"[0] = " + NodeText.quoted(text), read(written.get(2)));
            assertEquals("." + NodeText.quoted("k" + text) + " = \"v\"", read(written.get(3)));
            assertEquals(".\"a\" = " + NodeText.quoted("x" + text + "x"), read(written.get(4)));
        }
    }

    /** What is typed without quotation marks is kept to the letter, or refused, but for comments and outer blanks. */
    @Test
    void no_word_is_lost_in_silence() {
        Random random = new Random(7);
        int accepted = 0;
        for (int round = 0; round < 20_000; round++) {
            String text = randomText(random).replace('\u2028', 'x').replace('\u2029', 'y');
            String start = text.strip();
            if (start.isEmpty() || "[{\"'|>&!".indexOf(start.charAt(0)) >= 0) {
                continue;
            }
            Diagnostics.Collector found = Diagnostics.collector();
            Optional<Node.Mapping> root = YamlReader.read(
                            SourceText.of("x.yaml", "a: " + text + "\n"), LoadLimits.defaults(), found)
                    .root();
            if (found.size() == 0) {
                accepted++;
                String kept = ((Node.Text) root.orElseThrow().entries().get(0).value()).text();
                assertEquals(withoutComment(text), kept, "a: " + text);
            }
        }
        assertTrue(accepted > 5_000, "only " + accepted);
    }

    private static String withoutComment(String text) {
        String line = " " + text;
        int end = line.length();
        for (int at = 1; at < line.length() && end == line.length(); at++) {
            boolean blank = line.charAt(at - 1) == ' ' || line.charAt(at - 1) == '\t';
            if (line.charAt(at) == '#' && blank) {
                assertTrue(
                        at + 1 == line.length() || !Character.isLetterOrDigit(line.codePointAt(at + 1)),
                        () -> "words were lost: " + text);
                end = at;
            }
        }
        int start = 0;
        while (start < end && (line.charAt(start) == ' ' || line.charAt(start) == '\t')) {
            start++;
        }
        while (end > start && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
            end--;
        }
        return line.substring(start, end);
    }

    private static String randomText(Random random) {
        String letters = "ab1 .,:;-?!#&*[]{}|>'\"%@`~=<\\/\t\u00E9\u201C\u2019\u2028\u2029\u00A0\u200D\uFF1A";
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(12); length >= 0; length--) {
            int pick = random.nextInt(letters.length() + 1);
            text.append(pick == letters.length() ? "\uD83D\uDE00" : letters.substring(pick, pick + 1));
        }
        return text.toString();
    }

    private static String read(String text) {
        Diagnostics.Collector found = Diagnostics.collector();
        SourceText source = SourceText.of("x.yaml", text);
        Optional<Node.Mapping> root =
                YamlReader.read(source, LoadLimits.defaults(), found).root();
        assertEquals("", source.withLines(found).finish().format(), text);
        return NodeText.of(root.orElseThrow());
    }
}

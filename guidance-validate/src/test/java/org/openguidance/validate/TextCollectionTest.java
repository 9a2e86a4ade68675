package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openguidance.model.ContentKind;
import org.openguidance.model.LengthUnit;
import org.openguidance.model.TextPart;

/**
 * The collection of texts in {@code texts/}: what must be found in each is found at the right place, and nothing else. A line
 * {@code says vote | free: …} gives the text again with what the words find in brackets, or {@code none}; so do
 * {@code contains KIND}, {@code starts-with WORDS} and the parts of texts; {@code honest: yes} says that nothing is hidden or
 * looks alike.
 */
class TextCollectionTest {

    private static final List<String> FILES = List.of(
            "hidden", "bidi", "styled", "look-alikes", "marks", "emoji", "honest", "borders", "payloads", "personal");

    private record Expectation(String test, String expected) {}

    private record Sample(String title, String text, List<Expectation> expectations) {}

    @TestFactory
    Stream<DynamicNode> every_text_of_the_collection_holds_what_it_says() {
        return FILES.stream()
                .map(file -> dynamicContainer(file, samples(file).stream().map(TextCollectionTest::tests)));
    }

    @Test
    void collection_has_150_texts_and_more_and_each_expects_something() {
        List<Sample> all =
                FILES.stream().flatMap(file -> samples(file).stream()).toList();
        assertTrue(all.size() >= 150, all.size() + " texts");
        assertEquals(
                List.of(),
                all.stream().filter(sample -> sample.expectations.isEmpty()).toList());
        assertEquals(all.size(), all.stream().map(Sample::title).distinct().count());
    }

    private static DynamicNode tests(Sample sample) {
        return dynamicContainer(
                sample.title,
                sample.expectations.stream()
                        .map(expectation -> dynamicTest(expectation.test, () -> check(sample.text, expectation))));
    }

    private static void check(String text, Expectation expectation) {
        String expected = expectation.expected.equals("none") ? text : expectation.expected;
        int space = expectation.test.indexOf(' ');
        String test = space < 0 ? expectation.test : expectation.test.substring(0, space);
        String argument = space < 0 ? "" : expectation.test.substring(space + 1);
        TextView view = TextView.of(text);
        String found = switch (test) {
            case "says" -> Excerpts.found(TextTests.says(words(argument)), text);
            case "starts-with" -> Excerpts.found(TextTests.startsWith(words(argument)), text);
            case "contains" ->
                Excerpts.found(
                        TextTests.contains(Set.of(ContentKind.of(argument).orElseThrow())), text);
            case "length" -> String.valueOf(view.length(LengthUnit.of(argument).orElseThrow()));
            case "blank" -> view.isBlank() ? "yes" : "no";
            case "honest" -> isHonest(view) ? "yes" : "no";
            default -> Excerpts.parts(TextPart.of(test).orElseThrow(), text);
        };
        assertEquals(expected, found);
    }

    private static boolean isHonest(TextView view) {
        return TextTests.contains(Set.of(ContentKind.HIDDEN_CHARACTERS, ContentKind.LOOK_ALIKE_LETTERS))
                .find(view)
                .isEmpty();
    }

    private static List<String> words(String argument) {
        return List.of(argument.split(" \\| ", -1));
    }

    private static List<Sample> samples(String file) {
        List<Sample> samples = new ArrayList<>();
        for (String block : read(file).split("\n## ", -1)) {
            if (!block.startsWith("#")) {
                samples.add(sample(block));
            }
        }
        return samples;
    }

    private static Sample sample(String block) {
        List<String> lines = block.lines().filter(line -> !line.isBlank()).collect(Collectors.toList());
        String title = lines.remove(0);
        String text = unescaped(lines.remove(0).substring("text: ".length()));
        List<Expectation> expectations = new ArrayList<>();
        for (String line : lines) {
            int colon = line.indexOf(": ");
            expectations.add(
                    new Expectation(unescaped(line.substring(0, colon)), unescaped(line.substring(colon + 2))));
        }
        return new Sample(title, text, expectations);
    }

    private static String read(String file) {
        try (InputStream stream = TextCollectionTest.class.getResourceAsStream("/texts/" + file + ".txt")) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Reads {@code \n \r \\} and a character by its number. */
    private static String unescaped(String written) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < written.length(); at++) {
            char unit = written.charAt(at);
            if (unit != '\\') {
                text.append(unit);
                continue;
            }
            char kind = written.charAt(++at);
            switch (kind) {
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case 'u' -> {
                    int close = written.indexOf('}', at);
                    int number = Integer.parseInt(written.substring(at + 2, close), 16);
                    text.append(Character.toString(number));
                    at = close;
                }
                default -> text.append(kind);
            }
        }
        return text.toString();
    }
}

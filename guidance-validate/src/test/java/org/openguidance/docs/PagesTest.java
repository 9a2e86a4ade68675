package org.openguidance.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the pages for readers together: their links lead somewhere, and the program that the README shows is a real one. */
class PagesTest {

    private static final Path ROOT = Page.root();
    private static final String PROGRAM =
            "examples/embedding/check-a-draft/src/main/java/org/example/embedding/CheckADraft.java";

    @TestFactory
    Stream<DynamicTest> every_link_to_a_file_or_a_heading_leads_there() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages()) {
            for (String link : links(page)) {
                tests.add(DynamicTest.dynamicTest(
                        ROOT.relativize(page) + " to " + link, () -> assertTrue(leadsSomewhere(page, link))));
            }
        }
        assertTrue(tests.size() > 30, "the pages have links");
        return tests.stream();
    }

    @Test
    void every_line_of_the_readme_s_program_stands_in_the_example_in_that_order() throws IOException {
        List<String> program = trimmed(Files.readAllLines(ROOT.resolve(PROGRAM)));
        List<String> shown = trimmed(block(ROOT.resolve("README.md"), "```java"));
        List<String> found = new ArrayList<>();
        int at = 0;
        for (String line : shown) {
            int place = program.subList(at, program.size()).indexOf(line);
            if (place >= 0) {
                found.add(line);
                at += place + 1;
            }
        }
        assertEquals(String.join("\n", shown), String.join("\n", found));
        assertTrue(shown.size() >= 8, "the README shows a program");
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (Path folder : List.of(ROOT, ROOT.resolve("docs"))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
            }
        }
        return pages;
    }

    /** The links of a page that are not addresses on the web. */
    private static List<String> links(Path page) throws IOException {
        List<String> links = new ArrayList<>();
        String text = Files.readString(page);
        for (int at = text.indexOf("]("); at >= 0; at = text.indexOf("](", at + 1)) {
            String link = text.substring(at + 2, text.indexOf(')', at));
            if (!link.contains("://")) {
                links.add(link);
            }
        }
        return links;
    }

    private static boolean leadsSomewhere(Path page, String link) throws IOException {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        return Files.exists(target) && (hash < 0 || anchors(target).contains(link.substring(hash + 1)));
    }

    /** The anchors of the headings of a page, as the forges of code make them. */
    private static List<String> anchors(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.substring(line.indexOf(' ') + 1).toLowerCase(Locale.ROOT))
                .map(PagesTest::anchor)
                .toList();
    }

    private static String anchor(String heading) {
        StringBuilder anchor = new StringBuilder();
        heading.codePoints()
                .filter(letter -> letter == ' ' || letter == '-' || Character.isLetterOrDigit(letter))
                .map(letter -> letter == ' ' ? '-' : letter)
                .forEach(anchor::appendCodePoint);
        return anchor.toString();
    }

    private static List<String> block(Path page, String fence) throws IOException {
        List<String> lines = Files.readAllLines(page);
        int start = lines.indexOf(fence) + 1;
        int end = start + lines.subList(start, lines.size()).indexOf("```");
        return lines.subList(start, end);
    }

    private static List<String> trimmed(List<String> lines) {
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}

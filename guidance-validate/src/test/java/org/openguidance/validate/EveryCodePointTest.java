package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openguidance.model.Casing;
import org.openguidance.model.ContentKind;
import org.openguidance.model.LengthUnit;
import org.openguidance.model.TextPart;

/** No character, wherever it stands, leads to an exception or to a place that is none. */
class EveryCodePointTest {

    private static final TextTest SAYS = TextTests.says(List.of("vote", "a", "vot*", "*", "#a", "投票", "!"));
    private static final TextTest CONTAINS = TextTests.contains(EnumSet.allOf(ContentKind.class));

    @Test
    void every_code_point_folds_to_a_map_that_covers_the_text_in_order() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String alone = Character.toString(codePoint);
            assertMapped(alone);
            assertMapped(alone + alone);
            assertMapped("a" + alone + "b");
        }
    }

    private static void assertMapped(String text) {
        FoldedText folded = FoldedText.of(text);
        int start = 0;
        int end = 0;
        for (int i = 0; i < folded.size(); i++) {
            assertTrue(folded.start(i) >= start && folded.end(i) > folded.start(i) && folded.end(i) >= end, text);
            assertTrue(folded.end(i) <= text.length(), text);
            assertWhole(text, folded.span(i, i + 1));
            start = folded.start(i);
            end = folded.end(i);
        }
    }

    private static void assertWhole(String text, Span place) {
        assertTrue(place.start() >= 0 && place.start() <= place.end() && place.end() <= text.length(), text);
        assertTrue(isBorder(text, place.start()) && isBorder(text, place.end()), text);
    }

    private static boolean isBorder(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isHighSurrogate(text.charAt(at - 1))
                || !Character.isLowSurrogate(text.charAt(at));
    }

    @Test
    void every_code_point_is_a_term_that_is_found_if_it_can_be_seen() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String alone = Character.toString(codePoint);
            List<Mark> marks = TermSearch.of(List.of(alone)).find(TextView.of("x " + alone + " y"));
            boolean seen = TextCharacters.isVisible(codePoint) && codePoint != '*' && !TextCharacters.isMark(codePoint);
            boolean stretch = codePoint == 0x640;
            if (seen && !stretch) {
                assertTrue(
                        marks.contains(new Mark(new Span(2, 2 + alone.length()), false)),
                        Integer.toHexString(codePoint));
            }
        }
    }

    @Test
    void words_around_every_code_point_are_found() {
        TextTest vote = TextTests.says(List.of("vote"));
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String text = "vote " + Character.toString(codePoint) + " vote";
            List<Mark> marks = vote.find(TextView.of(text));
            boolean second =
                    !marks.isEmpty() && marks.get(marks.size() - 1).span().start() == text.length() - 4;
            assertTrue(second && marks.size() == 2, Integer.toHexString(codePoint));
        }
    }

    @Test
    void every_code_point_of_the_planes_in_use_goes_through_everything() {
        for (int codePoint = 0; codePoint <= 0x323AF; codePoint += codePoint < 0x3400 ? 1 : 7) {
            goThrough("a" + Character.toString(codePoint) + "1");
        }
        for (int codePoint = 0xE0000; codePoint <= 0xE01EF; codePoint++) {
            goThrough("a" + Character.toString(codePoint) + "😀");
        }
    }

    @Test
    void texts_thrown_together_go_through_everything() {
        String[] alphabet = {
            "a",
            "A",
            "1",
            ".",
            " ",
            "\n",
            "\r",
            "#",
            "@",
            "-",
            "'",
            "https://",
            "www.",
            ".com",
            "é",
            "\u0301",
            "\u200D",
            "\uFE0F",
            "😀",
            "🇬",
            "🏽",
            "\uD83D",
            "\uDE00",
            "\uDB40\uDC61",
            "\uDB40\uDC7F",
            "🏴",
            "投",
            "ก",
            "\u0E31",
            "ﷺ",
            "ß",
            "а",
            "²",
            "(",
            ")",
            "+44",
            "020 ",
            "\u202E",
            "\u0000",
            "क",
            "्",
            "각",
            "ᄀ",
            "ᅡ",
            "!",
            "?",
            "…",
            "。",
            "…”",
            "_",
            "&",
            "*",
            "\u20E3"
        };
        Random random = new Random(5);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(alphabet[random.nextInt(alphabet.length)]);
            }
            goThrough(text.toString());
        }
    }

    private static void goThrough(String text) {
        TextView view = TextView.of(text);
        assertMapped(text);
        for (TextPart part : TextPart.values()) {
            int end = 0;
            for (Span place : view.parts(part)) {
                assertWhole(text, place);
                assertTrue(place.start() >= end && (!place.isEmpty() || part == TextPart.LINES), text);
                end = place.end();
                view.view(place).words();
            }
        }
        for (TextTest test : List.of(SAYS, CONTAINS)) {
            int start = 0;
            for (Mark mark : test.find(view)) {
                assertWhole(text, mark.span());
                assertTrue(mark.span().start() >= start && !mark.span().isEmpty(), text);
                start = mark.span().start();
            }
        }
        measure(view);
    }

    private static void measure(TextView view) {
        for (LengthUnit unit : LengthUnit.values()) {
            assertTrue(view.length(unit) >= 0);
        }
        for (Casing casing : Casing.values()) {
            TextTests.cased(view, casing);
        }
        assertTrue(view.length(LengthUnit.GRAPHEMES) <= view.text().length());
        assertTrue(Double.isFinite(view.readingGrade()));
        assertTrue(view.host().length() <= view.text().length() * 3);
        assertTrue(view.isBlank() || !view.text().isEmpty());
    }
}

package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openguidance.model.LengthUnit;
import org.openguidance.model.TextUnit;

class TextLengthTest {

    private static int length(String text, LengthUnit unit) {
        return TextView.of(text).length(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abc, 3",
        "é, 1",
        "e\u0301, 1",
        "e\u0323\u0301, 2",
        "😀, 1",
        "👍🏽, 2",
        "각, 1",
        "\u1100\u1161\u11A8, 1",
        "\u0958, 2",
        "👨‍👩‍👧, 5",
        "'a b', 3"
    })
    void characters_are_code_points_of_the_composed_form(String text, int expected) {
        assertEquals(expected, length(text, LengthUnit.CHARACTERS));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abc, 3",
        "e\u0301\u0323, 1",
        "👍🏽, 1",
        "👨‍👩‍👧‍👦, 1",
        "🇬🇧🇫🇷🇩, 3",
        "5️⃣, 1",
        "🏴󠁧󠁢󠁷󠁬󠁳󠁿, 1",
        "각, 1",
        "\u1100\u1161\u11A8\u1100, 2",
        "नमस्ते, 3",
        "กำ, 1",
        "நி, 1",
        "❤️‍🔥❤️, 2",
        "a\u200Db, 2",
        "\u0600\u0661, 1",
        "🏳️‍🌈🏳️‍🌈, 2",
        "👩🏽‍🚀, 1",
        "a\u0300\u200D\u0301, 1"
    })
    void graphemes_are_what_readers_see(String text, int expected) {
        assertEquals(expected, length(text, LengthUnit.GRAPHEMES));
    }

    @Test
    void line_ends_and_lone_surrogates_are_graphemes() {
        assertEquals(3, length("a\r\nb", LengthUnit.GRAPHEMES));
        assertEquals(2, length("\n\r", LengthUnit.GRAPHEMES));
        assertEquals(3, length("\uD800a\uDC00", LengthUnit.GRAPHEMES));
        assertEquals(2, length("\n\u0301", LengthUnit.GRAPHEMES));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abc, 3",
        "é, 1",
        "e\u0301, 1",
        "日本, 4",
        "привет, 6",
        "ไทย, 3",
        "한국, 4",
        "😀, 2",
        "👨‍👩‍👧‍👦, 2",
        "🇬🇧, 2",
        "5️⃣, 2",
        "©, 1",
        "€, 2",
        "“a”, 3",
        "…, 2",
        "—, 1",
        "•, 2",
        "https://gov.uk/a/very/long/path/indeed, 23",
        "'see gov.uk/x.', 28",
        "'x www.gov.uk https://gov.uk', 49",
        "#tag, 4"
    })
    void weight_on_x_is_as_published(String text, int expected) {
        assertEquals(expected, length(text, LengthUnit.X_WEIGHTED));
    }

    @Test
    void post_of_280_emoji_has_280_graphemes() {
        assertEquals(280, length("👩🏽‍🚀".repeat(280), LengthUnit.GRAPHEMES));
        assertEquals(560, length("👩🏽‍🚀".repeat(280), LengthUnit.X_WEIGHTED));
    }

    @Test
    void first_characters_end_where_their_composed_form_does() {
        String text = "cafe\u0301 x";
        assertEquals("caf", first(text, 3));
        assertEquals("cafe\u0301", first(text, 4));
        assertEquals("cafe\u0301 x", first(text, 6));
        assertEquals(text, first(text, 100));
        assertEquals("", first(text, 0));
        assertEquals("😀", first("😀😀", 1));
    }

    private static String first(String text, int count) {
        return text.substring(0, TextBeginning.endOfFirst(TextView.of(text), count, TextUnit.CHARACTERS));
    }
}

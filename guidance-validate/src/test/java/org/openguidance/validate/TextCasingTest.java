package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openguidance.model.Casing;

class TextCasingTest {

    private static void assertCased(Casing casing, boolean expected, String text) {
        assertEquals(expected, TextTests.cased(TextView.of(text), casing), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#VoteToday",
                "#Votetoday",
                "#COVID19",
                "#Vote_Today",
                "#Covid19Update",
                "#2024Election",
                "#4thJuly",
                "#90sMusic",
                "#投票",
                "#ΔήλωσηΨήφου",
                "#ÉtéCamp",
                "#2024",
                "Hello World",
                "NASA And Nato",
                "Well-known Facts",
                "2024 Plans",
                "See www.gov.uk And @user",
                "“Quoted” (Words)",
                "😀 Yes",
                "",
                "123 !",
                "日本",
                "Don't Stop",
                "ǅ"
            })
    void words_are_capitalised_as_far_as_can_be_seen(String text) {
        assertCased(Casing.WORDS_CAPITALISED, true, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#voteToday",
                "#vote",
                "#Vote_today",
                "#2024election",
                "#Covid19update",
                "#été",
                "#выборы",
                "hello World",
                "Hello world",
                "iPhone",
                "#4thjuly",
                "#A11y",
                "“quoted”",
                "e\u0301te"
            })
    void small_letter_at_the_start_of_a_word_is_seen(String text) {
        assertCased(Casing.WORDS_CAPITALISED, false, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"STOP", "STOP NOW! 2024", "BREXIT 脱欧", "A", "SEE www.gov.uk NOW", "ПРИВЕТ", "#VOTE", "CAFE\u0301"
            })
    void text_of_capitals_is_all_capitals(String text) {
        assertCased(Casing.ALL_CAPITALS, true, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Stop", "STOP now", "2024", "脱欧", "", "😀", "ß", "ǅ", "see https://gov.uk"})
    void text_with_a_small_letter_or_without_capitals_is_not_all_capitals(String text) {
        assertCased(Casing.ALL_CAPITALS, false, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "stop 2024!", "脱欧", "", "#vote", "see WWW.GOV.UK now", "ß"})
    void text_without_capitals_is_all_lower(String text) {
        assertCased(Casing.ALL_LOWER, true, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Stop", "sTop", "ПРИВЕТ", "İ", "ǅ", "#voteNow"})
    void text_with_a_capital_is_not_all_lower(String text) {
        assertCased(Casing.ALL_LOWER, false, text);
    }
}

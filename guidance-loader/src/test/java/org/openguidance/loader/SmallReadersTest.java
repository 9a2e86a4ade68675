package org.openguidance.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small things that readers of single texts lean on. */
class SmallReadersTest {

    @ParameterizedTest
    @CsvSource({
        "No phone_numbers, no-phone-numbers",
        "noPhone, no-phone",
        "-x-, x",
        "A.B/C, a-b-c",
        "caf\u00e9, caf",
        "UPPER, upper"
    })
    void the_nearest_id_is_in_lower_case_with_hyphens(String typed, String id) {
        assertEquals(Optional.of(id), Plain.nearestId(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2012", "---", "\u4f60\u597d"})
    void of_what_is_no_word_there_is_no_nearest_id(String typed) {
        assertEquals(Optional.empty(), Plain.nearestId(typed));
    }

    @ParameterizedTest
    @CsvSource({"16/03/2026, 2026-03-16", "03/16/2026, 2026-03-16", "2026-3-1, 2026-03-01", "5.5.2026, 2026-05-05"})
    void a_date_in_another_form_is_understood_where_it_can_only_be_one(String typed, LocalDate day) {
        assertEquals(Optional.of(day), MeantDate.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2026", "30/02/2026", "16/03/26", "2026", "16 March 2026", "99999-01-01", "1-2-3-4"})
    void a_date_that_could_be_two_days_or_none_is_left_alone(String typed) {
        assertEquals(Optional.empty(), MeantDate.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/London", "UTC", "America/Argentina/Buenos_Aires"})
    void zones_have_iana_names(String name) {
        assertTrue(ZoneNames.isZone(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BST", "GMT+1", "UTC+01:00", "+01:00", "Z", "europe/london", "London", "SystemV/EST5", ""})
    void letters_offsets_and_other_spellings_are_no_zones(String name) {
        assertFalse(ZoneNames.isZone(name));
    }

    @ParameterizedTest
    @CsvSource({
        "BST, Europe/London",
        "europe/london, Europe/London",
        "Lodnon, ''",
        "new york, America/New_York",
        "Europe/Londno, Europe/London",
        "CEST, Europe/Paris"
    })
    void a_zone_that_is_none_comes_near_to_one(String typed, String zone) {
        assertEquals(Optional.of(zone).filter(name -> !name.isEmpty()), ZoneNames.nearest(typed));
    }

    @Test
    void a_short_word_is_taken_for_another_only_after_one_slip() {
        assertTrue(MeantKey.isSure("whne", "when"));
        assertTrue(MeantKey.isSure("whn", "when"));
        assertTrue(MeantKey.isSure("whenn", "when"));
        assertFalse(MeantKey.isSure("where", "when"));
        assertFalse(MeantKey.isSure("wehe", "when"));
        assertTrue(MeantKey.isSure("frobid", "forbid"));
    }

    @Test
    void a_key_that_is_there_already_is_not_what_was_meant_if_another_is_as_near() {
        assertEquals(Optional.of("must-not"), MeantKey.of("mustnot", List.of("must-not"), List.of("must", "must-not")));
        assertEquals(Optional.of("title"), MeantKey.of("name", List.of("title", "id"), List.of("title", "id")));
        assertEquals(Optional.empty(), MeantKey.of("colour", List.of("title"), List.of("title")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vote(s",
                "vote)",
                "[a",
                "a**",
                "*a",
                "a{2,1}",
                "(?=a)",
                "(?<!a)b",
                "\\p{Nonsense}",
                "a\\",
                "(?P<n>a)(?P<n>b)"
            })
    void a_pattern_that_is_not_right_is_told_in_plain_words(String pattern) {
        List<String> told = SmallPack.errors(SmallPack.forbidding("{ text: { pattern: '" + pattern + "' } }")).stream()
                .map(fault -> fault.message())
                .toList();
        assertEquals(1, told.size(), told::toString);
        assertTrue(told.get(0).contains(" is not right: "), told::toString);
        for (String word : List.of("regexp", "Perl", "operator", "argument", "class range")) {
            assertFalse(told.get(0).contains(word), told::toString);
        }
    }

    @Test
    void no_pattern_makes_the_check_fail() {
        Dice dice = new Dice(7);
        List<String> pieces = List.of(
                "a",
                "(",
                ")",
                "[",
                "]",
                "{",
                "}",
                "*",
                "+",
                "?",
                "\\",
                "^",
                "$",
                ".",
                "|",
                "(?",
                "(?P<",
                ">",
                "1",
                ",",
                "-",
                ":",
                "\\p",
                "\\x",
                "\\Q",
                "\\E",
                "[[:",
                ":]",
                "\\pN",
                "(?i)",
                "\\C",
                "\\8",
                "\ud83d\ude00");
        for (int at = 0; at < 20_000; at++) {
            String pattern = String.join("", dice.several(8, () -> dice.of(pieces)));
            new PatternCheck(new Faults(org.openguidance.model.diagnostic.Diagnostics.collector()))
                    .isRight(pattern, org.openguidance.model.SourceLocation.NONE);
        }
    }
}

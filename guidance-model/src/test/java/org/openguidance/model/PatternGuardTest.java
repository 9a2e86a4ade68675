package org.openguidance.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "free",
                "(?i)\\bfree\\b",
                "\\d{2}:\\d{2}",
                "[^.!?]{200,}",
                ".{0,100}",
                "(a{10}){10}",
                "((a|b)*c){3,5}",
                "a{x}",
                "a{,3}",
                "{",
                "\\Q((((a{1000}){1000}\\E",
                "[(((((]{3}",
                "\\(a{3}\\){3}",
                "(?P<word>x){3}",
                "(",
                ")",
                "[",
                "\\",
                "\\x",
                "\\p",
                "(?"
            })
    void small_pattern_may_be_compiled(String pattern) {
        assertEquals(Optional.empty(), PatternGuard.refuse(pattern));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?i)\u1C80",
                "(?i)\\x{1C80}",
                "(?i)\\x{1c88}",
                "(?i)[\\x{1c00}-\\x{1d00}]",
                "(?i)[a-\u1C81]",
                "(?i)[^\u1C84]",
                "x(?si:a|\u1C82)",
                "\u1C83(?i)"
            })
    void letters_whose_cases_the_engine_never_finds_are_refused_where_case_is_ignored(String pattern) {
        assertTrue(PatternGuard.refuse(pattern).orElse("").contains("U+1C80"), pattern);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u1C80",
                "[\\x{1c00}-\\x{1d00}]",
                "(?i)vote-\u2013now",
                "(?i)\u1C7F\u1C89",
                "(?i)[a-z\u2013-\u2014]",
                "(?i)\\x{zz}\\x{1C80",
                "(?s)[a-\u2014]",
                "(?i)[\\]-a]",
                "(?-i)\u1C80"
            })
    void other_letters_and_the_same_letters_as_they_are_may_be_compiled(String pattern) {
        assertEquals(Optional.empty(), PatternGuard.refuse(pattern));
    }

    @Test
    void pattern_at_the_limit_of_length_is_kept_and_one_longer_refused() {
        assertEquals(Optional.empty(), PatternGuard.refuse("é".repeat(512)));
        assertEquals(Optional.empty(), PatternGuard.refuse("😀".repeat(512)));
        assertEquals(
                Optional.of("the pattern is 513 characters long, and a pattern may have at most 512"),
                PatternGuard.refuse("a".repeat(513)));
    }

    @Test
    void groups_are_nested_to_the_limit_and_no_deeper() {
        assertEquals(Optional.empty(), PatternGuard.refuse("(".repeat(50) + "a" + ")".repeat(50)));
        assertEquals(
                Optional.of("the pattern nests groups 51 deep, and it may nest them at most 50 deep"),
                PatternGuard.refuse("(?:".repeat(51) + "a" + ")*".repeat(51)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((a{100}){100}){100}",
                "(?:a{1000}){1000}",
                "(a{60}){60}",
                "(?i:(?:ab){50}){50}",
                "(((x{10}){10}){10}){10}",
                "(?:a{99999999999999999999}){9999999999}",
                "(\\p{L}{100}|b){50}",
                "([a-z]{100,}){40,}"
            })
    void counted_repeats_that_multiply_are_refused(String pattern) {
        assertTrue(
                PatternGuard.refuse(pattern).orElse("").contains("when its counted repeats are written out"), pattern);
    }

    @Test
    void steps_are_counted_to_the_limit() {
        assertEquals(Optional.empty(), PatternGuard.refuse("a{1000}"));
        assertEquals(
                Optional.of("the pattern comes to 1,001 steps when its counted repeats are written out,"
                        + " and it may come to at most 1,000"),
                PatternGuard.refuse("a{1000}b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a{0,101}", "(a{0,60}b){1,50}", "((a{0,40}){0,40}){0,40}"})
    void repeats_that_vary_widely_are_refused(String pattern) {
        assertTrue(PatternGuard.refuse(pattern).orElse("").contains("a number of times that may vary by"), pattern);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\bé",
                "café\\b",
                "[äöü]\\w*",
                "\\d+ лет",
                "\\Qé\\E\\s",
                "\\x{e9}\\b",
                "\\xe9\\b",
                "\\p{Greek}\\w",
                "é[[:alpha:]]",
                "[é\\w]"
            })
    void classes_that_know_only_ascii_are_noticed_beside_other_letters(String pattern) {
        assertTrue(PatternGuard.usesAsciiClasses(pattern), pattern);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\bfree\\b", "café", "\\\\bé", "\\Q\\b\\Eé", "£\\d+", "\\x{20}\\b", "[b]é", "—\\s"})
    void other_patterns_are_not_noticed(String pattern) {
        assertFalse(PatternGuard.usesAsciiClasses(pattern), pattern);
    }

    @Test
    void no_pattern_is_too_odd_to_be_read() {
        Random random = new Random(7);
        String alphabet = "(){}[]\\|*+?,:<>PQEbpx^$.-109aé\uD83D\uDE00\uDC00\u0000";
        for (int round = 0; round < 50_000; round++) {
            StringBuilder pattern = new StringBuilder();
            for (int i = random.nextInt(24); i > 0; i--) {
                pattern.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String written = pattern.toString();
            Assertions.assertDoesNotThrow(() -> PatternGuard.refuse(written), written);
            Assertions.assertDoesNotThrow(() -> PatternGuard.usesAsciiClasses(written), written);
        }
    }

    @Test
    void reading_a_pattern_is_quick_whatever_its_length() {
        String hostile = "((((a{9}){9}[".repeat(100_000);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> PatternGuard.usesAsciiClasses(hostile));
    }
}

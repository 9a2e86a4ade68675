package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatternSetTest {

    private static void finds(String pattern, String... texts) {
        for (String text : texts) {
            assertFinds(List.of(0), pattern, text);
        }
    }

    private static void findsNot(String pattern, String... texts) {
        for (String text : texts) {
            assertFinds(List.of(), pattern, text);
        }
    }

    private static void assertFinds(List<Integer> expected, String pattern, String text) {
        PatternSet set = PatternSets.of(pattern);
        String message = "pattern '" + pattern + "', text '" + PatternSets.escaped(text) + "'";
        assertEquals(List.of(), set.alone(), message);
        assertEquals(expected, PatternSets.found(set, text), message);
        assertEquals(expected.isEmpty(), !PatternSearch.of(pattern).isFoundIn(text), message);
    }

    @Test
    void letters_are_found_anywhere_and_case_counts() {
        finds("fre+", "freedom", "a frank fre");
        findsNot("fre+", "", "Free", "fr", "f r e");
        finds("a|bc|", "", "x");
        finds("(?:ab){2,3}c", "ababc", "ababababc");
        findsNot("(?:ab){2,3}c", "abc", "ababbc");
        findsNot("xa{2}x", "xax", "xaaax");
    }

    @Test
    void case_is_left_aside_as_simple_folding_has_it() {
        finds("(?i)kiss", "KISS", "\u212Ai\u017Fs");
        finds("(?i)[k-s]x", "\u212Ax", "\u017Fx", "Mx");
        finds("(?i)straße", "STRA\u1E9EE");
        findsNot("(?i)straße", "STRASSE");
        finds("(?i)σ", "ς", "Σ");
        finds("a(?i)b(?-i)c", "aBc");
        findsNot("a(?i)b(?-i)c", "ABc", "abC");
        finds("(?i:a)b|c", "Ab", "c");
        findsNot("(?i:a)b|c", "aB", "C");
    }

    @Test
    void classes_of_words_digits_and_spaces_know_ascii_only() {
        findsNot("\\w", "é", "–");
        findsNot("\\d", "\u0663");
        findsNot("\\s", "\u00A0", "\u000B");
        finds("\\bcaf\\b", "café");
        finds("[[:alpha:]][^[:alpha:]]", "aé");
        finds("\\pL\\PL", "é.");
        findsNot("\\p{Greek}", "abc", "д");
        finds("[^\\p{Greek}]", "д");
        findsNot("[^\\p{Greek}]", "αβγ");
    }

    @Test
    void places_are_those_between_characters() {
        finds("^a", "ab");
        findsNot("^a", "ba", "\na");
        finds("(?m)^a$", "b\na\nb", "a");
        findsNot("(?m)^a$", "ba", "ab\r");
        finds("a$", "ba");
        findsNot("a$", "a\n");
        finds("\\Aa\\z", "a");
        finds("\\B", "", "ab", " ");
        findsNot("\\B", "a");
        finds("\\b", "a", " a");
        findsNot("\\b", "", " ", "é");
        finds("a\\b.", "a-");
        findsNot("a\\b.", "ab", "a");
    }

    @Test
    void pairs_of_surrogates_are_one_character() {
        finds("^.$", "😀", "\uD83D", "\uDE00");
        findsNot("^.$", "😀😀", "\uDE00\uD83D", "\n");
        finds("(?s)^.$", "\n");
        finds("[😀-😂]", "x😁");
        findsNot("[😀-😂]", "😃", "\uD83D", "\uDE00");
        finds("\\x{1F600}", "😀");
        finds("a[^b]c", "a😀c");
    }

    @Test
    void quoted_letters_stand_for_themselves() {
        finds("\\Qa.b*\\E", "a.b*");
        findsNot("\\Qa.b*\\E", "aab");
        finds("a{,2}", "a{,2}");
        findsNot("a{,2}", "aa");
        finds("[\\]\\-a-]b", "]b", "-b", "ab");
    }

    @Test
    void each_pattern_has_a_bit_of_its_own_and_other_bits_stay() {
        PatternSet set = PatternSet.of(IntStream.range(0, 130)
                .mapToObj(i -> PatternSearch.of("x" + i + "\\b"))
                .toList());
        assertEquals(List.of(7, 64, 129), PatternSets.found(set, "x7 x64, x129 x130"));
        long[] found = {1, 0, 0};
        set.scan("x65", found);
        assertEquals(List.of(0, 65), PatternSets.numbers(found));
    }

    @Test
    void set_of_no_patterns_finds_none() {
        assertEquals(List.of(), PatternSets.found(PatternSets.of(), "a"));
    }

    @Test
    void pattern_that_is_treated_in_a_way_of_its_own_is_looked_for_alone() {
        PatternSet set = PatternSets.of("a", "\\x{DE00}", "(?i)\\x{1E900}");
        assertEquals("[\\x{DE00}, (?i)\\x{1E900}]", set.alone().toString());
        assertEquals(List.of(0, 1), PatternSets.found(set, "a😀"));
        assertEquals(List.of(2), PatternSets.found(set, "\uD83A\uDD22"));
    }

    @Test
    void choice_with_a_letter_both_as_it_is_and_in_any_case_is_looked_for_alone() {
        PatternSet set = PatternSets.of("A\\d|[Aa]", "b\\d|(?i)B", "[Aa]b|cd", "(?i)a\\d|A");
        assertEquals("[A\\d|[Aa], b\\d|(?i)B]", set.alone().toString());
        // RE2/J takes both for the same, and so are they found here.
        assertEquals(List.of(3), PatternSets.found(set, "a"));
        assertEquals(List.of(0, 3), PatternSets.found(set, "A"));
    }

    @Test
    void program_is_printed_a_step_a_line() {
        String program = """
                  0: found 0
                  1: [b] then 0
                  2: 3 or 1
                  3: [a] then 2
                > 4: \\b then 2
                  5: found 1
                  6: [\\x{0}-\\x{9}\\x{b}-\\x{10ffff}] then 5
                > 7: [@] then 6
                """;
        assertEquals(program, PatternSets.of("\\ba*b", "\\w?@.+").toString());
    }

    @Test
    void patterns_that_ask_for_many_states_stay_within_the_limits() {
        DfaLimits limits = new DfaLimits(200, 1_000_000);
        PatternSet set = PatternSet.of(
                List.of(
                        PatternSearch.of("(a|b)*a(a|b){12}c"),
                        PatternSearch.of("x.{50}y"),
                        PatternSearch.of("b.*a.*c")),
                limits);
        StringBuilder text = new StringBuilder();
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            text.append("abx ".charAt(random.nextInt(4)));
        }
        assertEquals(List.of(), PatternSets.found(set, text.toString()));
        assertTrue(set.dfa().size() <= 200, () -> set.dfa().size() + " states");
        assertTrue(set.dfa().renewals() > 50, () -> set.dfa().renewals() + " renewals");
        assertTrue(set.dfa().renewals() <= 20_000 / 190, () -> set.dfa().renewals() + " renewals");
        assertEquals(
                List.of(0, 1, 2), PatternSets.found(set, text + "ab" + "a".repeat(11) + "cx" + "a".repeat(50) + "y"));
    }

    @Test
    void pattern_with_a_gap_for_other_words_is_looked_for_whole_only_where_its_pieces_are() {
        PatternSet set = PatternSets.of("\\bvote\\s+(?:\\w+\\s+){0,3}green\\b", "(?s)one.*two.*six");
        assertTrue(set.toString().contains("> 6: \\b then 5"), set.toString());
        assertEquals(List.of(0), PatternSets.found(set, "please vote for the green party"));
        assertEquals(List.of(), PatternSets.found(set, "green is what I vote for, evergreen, go green"));
        assertEquals(List.of(), PatternSets.found(set, "vote for one two three four green"));
        assertEquals(List.of(1), PatternSets.found(set, "one and two\nand six"));
        assertEquals(List.of(), PatternSets.found(set, "two and one and six"));
    }

    @Test
    void bits_of_pieces_are_cleared_behind_each_text() {
        PatternSet set = PatternSets.of("abc.*def");
        long[] found = new long[set.longs()];
        set.scan("abc", found);
        set.scan("def", found);
        assertEquals(List.of(), PatternSets.numbers(found));
        set.scan("abc def", found);
        assertEquals(List.of(0), PatternSets.numbers(found));
    }

    @Test
    void pattern_of_very_many_groups_or_steps_is_looked_for_alone() {
        StringBuilder groups = new StringBuilder();
        for (String name : List.of("L", "M", "N", "P", "S", "Z", "C")) {
            groups.append("\\p").append(name).append("(?i)\\p").append(name).append("(?-i)");
        }
        assertEquals(List.of(), PatternSets.of(groups.toString().repeat(3)).alone());
        for (String name : List.of("Greek", "Latin", "Han", "Thai", "Arabic", "Hebrew", "Lao", "Tamil")) {
            groups.append("\\p{").append(name).append("}");
        }
        PatternSet set = PatternSets.of(groups.toString(), "(?:abc{100}){100}x{100}", "(?:[a-c]{100}){1000}", "a");
        assertEquals(2, set.alone().size());
        assertEquals(List.of(3), PatternSets.found(set, "abc"));
    }

    @Test
    void pattern_behind_very_many_characters_is_looked_for_alone() {
        List<PatternSearch> patterns = IntStream.range(0, 130)
                .mapToObj(i ->
                        PatternSearch.of(Character.toString(0x4E00 + 100 * i) + characters(0x4E00 + 100 * i + 1, 99)))
                .toList();
        PatternSet set = PatternSet.of(patterns);
        assertTrue(
                !set.alone().isEmpty() && set.alone().size() < 60,
                () -> set.alone().size() + " alone");
        String text = patterns.get(2) + " " + patterns.get(129);
        assertEquals(List.of(2, 129), PatternSets.found(set, text));
    }

    private static String characters(int first, int count) {
        return new String(IntStream.range(first, first + count).toArray(), 0, count);
    }
}

package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PatternPiecesTest {

    private static String trimmed(String pattern) {
        return PatternTrimming.trim(PatternParser.parse(pattern, new UnicodeGroups()))
                .toString();
    }

    private static String pieces(String pattern) {
        PatternTree tree = PatternTrimming.trim(PatternParser.parse(pattern, new UnicodeGroups()));
        return PatternPieces.of(tree).toString();
    }

    @Test
    void pattern_is_cut_at_its_edges_to_the_least_that_is_found() {
        assertEquals("([0-9][@][a])", trimmed("\\d+@a+"));
        assertEquals("([a][b])", trimmed("(?:x*|y?)ab{1,3}(?:|z)"));
        assertEquals("([a]([b]{1}[b]))", trimmed("ab{2,}"));
        assertEquals("(\\b[a]{0,1}[b])", trimmed("\\ba?b"));
        assertEquals("()", trimmed("(?:a|b*)+"));
        assertEquals("([b]|[c])", trimmed("a*b|c+"));
    }

    @Test
    void pattern_is_parted_where_letters_and_spaces_may_be_repeated() {
        assertEquals("[([a][b][c]), ([d][e][f])]", pieces("abc.*def"));
        assertEquals(
                "[([a][b][c][\\x{9}\\x{a}\\x{c}\\x{d}\\x{20}]), ([\\x{9}\\x{a}\\x{c}\\x{d}\\x{20}][d][e][f]\\b)]",
                pieces("abc\\s+(?:\\w+\\s+){0,3}def\\b"));
    }

    @Test
    void piece_begins_with_the_character_before_it_only_where_there_always_is_one_that_is_no_letter() {
        assertEquals("[([a][b][c]), ([,\\-][d][e][f])]", pieces("abc(?s:.)*[-,]+def"));
        assertEquals("[([a][b][c]), ([d][e][f])]", pieces("abc[^,]*def"));
        assertEquals("[([1][2][3]), ([,3][d][e][f])]", pieces("123(?:[^,]*,)*def"));
    }

    @Test
    void pattern_without_a_gap_or_of_short_pieces_is_looked_for_whole() {
        assertEquals("[]", pieces("abc\\s+def"));
        assertEquals("[]", pieces("#\\w*abc"));
        assertEquals("[]", pieces("a.*b"));
    }
}

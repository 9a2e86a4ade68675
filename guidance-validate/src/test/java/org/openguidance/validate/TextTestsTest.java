package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openguidance.model.TextUnit;

/** Each line: a text in which what a test finds is in brackets. */
class TextTestsTest {

    private static void finds(TextTest test, String... marked) {
        for (String expected : marked) {
            String text = expected.replace("⟦", "").replace("⟧", "");
            assertEquals(expected, Excerpts.found(test, text));
        }
    }

    private static TextTest says(String... words) {
        return TextTests.says(List.of(words));
    }

    @Test
    void place_is_kept_that_has_a_word_near_on_either_side() {
        TextTest near = TextTests.near(says("free"), List.of("trial", "offer"), 2);
        finds(
                near,
                "⟦free⟧ trial",
                "⟦free⟧ one two trial",
                "free one two three trial",
                "trial one two ⟦free⟧",
                "trial one two three free");
        finds(near, "free", "free freedom", "offer. ⟦Free⟧! ⟦free⟧ ⟦free⟧ free", "⟦free⟧, (trial) ⟦free⟧ a b c free");
    }

    @Test
    void distance_is_counted_in_words_of_readers() {
        TextTest near = TextTests.near(says("free"), List.of("trial"), 1);
        finds(
                near,
                "⟦free⟧ well-known trial",
                "⟦free⟧ 1,000.50 trial",
                "⟦free⟧ – 🎉 ! #tag trial",
                "free a b trial",
                "trial-⟦free⟧");
        finds(TextTests.near(says("free"), List.of("trial"), 0), "⟦free⟧ trial", "free a trial", "⟦free⟧ – trial");
    }

    @Test
    void nothing_is_near_where_the_other_words_are_nowhere_however_far_they_may_be() {
        TextTest near = TextTests.near(says("free"), List.of("trial"), Integer.MAX_VALUE);
        finds(near, "free", "free of charge", "⟦free⟧ a b c d e f g h trial");
    }

    @Test
    void word_is_not_near_itself() {
        finds(TextTests.near(says("vote"), List.of("vot*"), 5), "vote", "⟦vote⟧ voting", "⟦vote⟧ ⟦vote⟧");
        finds(TextTests.near(says("vote labour"), List.of("labour"), 5), "vote labour", "⟦vote labour⟧ now, labour");
    }

    @Test
    void place_is_dropped_that_an_exception_overlaps() {
        TextTest except = TextTests.except(says("labour"), List.of("labour market", "forced labour", "hard * labour"));
        finds(
                except,
                "⟦labour⟧ and the labour market",
                "forced labour market",
                "hard manual labour, ⟦labour⟧",
                "⟦Labour⟧'s ⟦labour⟧ markets");
        finds(TextTests.except(says("a b", "c"), List.of("b c")), "a b c", "⟦a b⟧, ⟦c⟧");
        finds(TextTests.except(says("a"), List.of("a")), "a a a");
        finds(TextTests.except(says("a"), List.of()), "⟦a⟧ ⟦a⟧");
    }

    @Test
    void long_exception_lifts_what_begins_inside_it() {
        finds(TextTests.except(says("a"), List.of("a b a b a", "b")), "a b a b a ⟦a⟧");
    }

    @Test
    void near_and_except_can_be_joined() {
        TextTest near = TextTests.near(says("free"), List.of("trial"), 3);
        finds(TextTests.except(near, List.of("free speech")), "⟦free⟧ trial; free speech", "free speech trial");
    }

    @Test
    void start_is_behind_white_space_and_invisible_characters() {
        TextTest start = TextTests.startsWith(List.of("source:", "ad"));
        finds(start, "⟦Source:⟧ x", " \n\u200B⟦SOURCE:⟧", "\u202E⟦Ad⟧ ad", "x Source:", "“Ad", "#ad", "advert", "");
        finds(TextTests.startsWith(List.of("#ad")), "⟦#Ad⟧ x", "x #ad");
        finds(TextTests.startsWith(List.of("vot*", "* labour")), "⟦voting⟧ vote", "⟦the labour⟧ party labour");
    }

    @Test
    void end_is_before_white_space_and_invisible_characters() {
        TextTest end = TextTests.endsWith(List.of("thanks", "#ad"));
        finds(end, "thanks ⟦Thanks⟧", "⟦#ad⟧ \u200B\n", "thanks.", "Thanks x", "nothanks", "");
    }

    @Test
    void first_lines_words_characters_and_sentences_hold_the_whole_place() {
        finds(TextTests.inFirst(says("ad"), 2, TextUnit.LINES), "x\n⟦ad⟧ y\nad", "\n\nad", "⟦ad⟧");
        finds(TextTests.inFirst(says("big ad"), 1, TextUnit.LINES), "big\nad", "⟦big ad⟧\nbig ad");
        finds(TextTests.inFirst(says("ad"), 3, TextUnit.WORDS), "one two ⟦ad⟧ ad", "one two-two three ad", "one, ⟦ad⟧");
        finds(TextTests.inFirst(says("two ad"), 2, TextUnit.WORDS), "one two ad", "⟦two ad⟧");
        finds(
                TextTests.inFirst(says("ad"), 5, TextUnit.CHARACTERS),
                "xyz ad",
                "xx ⟦ad⟧ ad",
                "e\u0301e\u0301 ⟦ad⟧",
                "😀😀 ⟦ad⟧");
        finds(TextTests.inFirst(says("ad"), 1, TextUnit.SENTENCES), "This is an ⟦ad⟧. An ad.", "Mr. ⟦Ad⟧", "x. ad");
        finds(TextTests.inFirst(says("ad"), 0, TextUnit.WORDS), "ad");
    }
}

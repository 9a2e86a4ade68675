package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingGradeTest {

    @ParameterizedTest
    @CsvSource({
        "a, 1",
        "the, 1",
        "cat, 1",
        "table, 2",
        "makes, 1",
        "boxes, 2",
        "changes, 2",
        "started, 2",
        "worked, 1",
        "tried, 1",
        "going, 2",
        "trying, 2",
        "video, 3",
        "people, 2",
        "nation, 2",
        "media, 3",
        "radio, 3",
        "medium, 3",
        "social, 2",
        "serious, 3",
        "actual, 3",
        "language, 2",
        "government, 3",
        "information, 4",
        "civil, 2",
        "quality, 3",
        "NHS, 3",
        "well-known, 2",
        "Labour's, 2",
        "café, 2",
        "rhythm, 1",
        "be, 1",
        "see, 1",
        "agree, 2",
        "yes, 1",
        "little, 2",
        "apples, 2",
        "привет, 1",
        "ＣＡＴ, 1",
        "strengths, 1"
    })
    void syllables_are_counted_by_rule(String word, int expected) {
        assertEquals(expected, Syllables.of(word), word);
    }

    @Test
    void grade_follows_the_formula() {
        // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59
        assertEquals(-1.45, TextView.of("The cat sat on the mat.").readingGrade(), 1e-9);
        // 6 words, 2 sentences, 13 syllables
        double expected = 0.39 * 3 + 11.8 * 13 / 6 - 15.59;
        assertEquals(
                expected,
                TextView.of("Governments publish information. People read it.").readingGrade(),
                1e-9);
    }

    @Test
    void what_nobody_reads_aloud_is_left_out() {
        double plain = TextView.of("The cat sat on the mat.").readingGrade();
        assertEquals(
                plain,
                TextView.of("The cat sat on the mat #CatsOfGovernment @organisation 2024.")
                        .readingGrade(),
                1e-9);
        assertEquals(
                plain,
                TextView.of("The cat sat on the mat https://www.gov.uk/guidance.")
                        .readingGrade(),
                1e-9);
    }

    @Test
    void text_without_words_has_grade_0_and_harder_text_a_higher_one() {
        assertEquals(0, TextView.of("").readingGrade());
        assertEquals(0, TextView.of("🎉 123 #tag").readingGrade());
        assertTrue(TextView.of("Notwithstanding administrative considerations, departmental communications"
                                + " necessitate authorisation.")
                        .readingGrade()
                > 20);
    }
}

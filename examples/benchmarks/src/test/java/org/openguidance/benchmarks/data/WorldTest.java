package org.openguidance.benchmarks.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is measured is the same on every machine and in every run. */
class WorldTest {

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<String> terms = Dictionary.of(100, vocabulary);

    @Test
    void the_same_seed_makes_the_same_world() {
        Vocabulary again = new Vocabulary();
        assertEquals(terms, Dictionary.of(100, again));
        assertEquals(Patterns.of(20, vocabulary), Patterns.of(20, again));
        assertEquals(Rules.forHouse(terms, Patterns.of(20, vocabulary)), Rules.forHouse(terms, Patterns.of(20, again)));
        assertEquals(texts(vocabulary, Texts.POST, 7), texts(again, Texts.POST, 7));
    }

    @Test
    void another_seed_makes_other_posts() {
        assertNotEquals(texts(vocabulary, Texts.POST, 7), texts(vocabulary, Texts.POST, 8));
    }

    @Test
    void the_words_do_not_change_from_one_version_of_the_benchmarks_to_the_next() {
        assertEquals(
                List.of("flaistwear", "plinghiost", "you from ceassbreentweembroan"),
                Dictionary.of(3, vocabulary),
                "figures of other words cannot be compared with those published before");
    }

    @Test
    void posts_and_pages_are_as_long_as_they_are_said_to_be() {
        for (int length : List.of(Texts.POST, Texts.PAGE)) {
            double average = texts(vocabulary, length, 1).stream()
                    .mapToInt(String::length)
                    .average()
                    .orElse(0);
            assertEquals(length, average, length / 20.0);
        }
    }

    @Test
    void every_disguise_but_the_plain_one_changes_texts_and_a_folded_text_is_ascii() {
        Post post = Post.ofText("The café is open again, see our long page");
        for (Disguise disguise : Disguise.values()) {
            String written = disguise.of(post, new Random(1)).text();
            assertEquals(disguise == Disguise.PLAIN, written.equals(post.text()), disguise.name());
        }
        String folded = Disguise.FOLDED.of(post, new Random(1)).text();
        assertTrue(folded.chars().allMatch(character -> character < 0x80), folded);
    }

    @Test
    void hostile_texts_are_as_long_as_asked_for() {
        for (Hostile shape : Hostile.values()) {
            assertEquals(1_000, shape.text(1_000).length(), shape.name());
        }
    }

    private List<String> texts(Vocabulary words, int length, long seed) {
        return new Texts(words, terms)
                .posts(30, length, seed).stream().map(Post::text).toList();
    }
}

package org.openguidance.benchmarks.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Texts as people write them for social media: everyday words, capitals after full stops, a few hashtags, handles, links and
 * numbers, emoji and accents in some, and now and then something that a rule looks for. Made from a seed, so that there are
 * as many fresh ones as one needs.
 */
public final class Texts {

    /** The length of a post, in characters. */
    public static final int POST = 280;

    /** The length of a page, in characters. */
    public static final int PAGE = 5_000;

    private static final List<String> EMOJI = List.of("😀", "👍", "❤️", "🎉");
    private static final List<String> PLANTED = List.of(
            "call 01632 960123 now",
            "write to jo.bloggs@example.org",
            "at SW1A 1AA",
            "on 12/05/2026 at 7pm",
            "Wow!!!",
            "for £350 each",
            "see https://bit.ly/abc12",
            "THIS IS VERY LOUD",
            "some 5 million",
            "by 50%",
            "see http://example.org/x");

    private final Vocabulary vocabulary;
    private final List<String> terms;

    /** Texts that hold some of these terms; none holds any where there are no terms, but by chance. */
    public Texts(Vocabulary vocabulary, List<String> terms) {
        this.vocabulary = vocabulary;
        this.terms = List.copyOf(terms);
    }

    /** So many posts of about a length, each with one term on average, and with facts. */
    public List<Post> posts(int count, int length, long seed) {
        Random random = new Random(seed);
        List<Post> posts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            posts.add(Post.of(text(length, random), random));
        }
        return posts;
    }

    private String text(int length, Random random) {
        boolean beyondAscii = random.nextInt(100) < 15;
        List<String> planted = planted(random);
        int size = planted.stream().mapToInt(one -> one.length() + 1).sum();
        List<String> words = new ArrayList<>();
        boolean begins = true;
        while (size < length - 8) {
            String word = word(beyondAscii, random);
            if (begins) {
                word = capitalised(word);
            }
            int end = random.nextInt(100);
            begins = end < 7;
            word += end < 4 ? "." : end < 6 ? "!" : end < 7 ? "?" : end < 13 ? "," : "";
            words.add(word);
            size += word.length() + 1;
        }
        for (String one : planted) {
            words.add(random.nextInt(words.size() + 1), one);
        }
        return String.join(" ", words);
    }

    /** What rules look for: up to two terms, and something for a pattern in every fifth text. */
    private List<String> planted(Random random) {
        List<String> planted = new ArrayList<>();
        if (terms.isEmpty()) {
            return planted;
        }
        int hits = random.nextInt(3);
        for (int i = 0; i < hits; i++) {
            String term = terms.get(random.nextInt(terms.size()));
            planted.add(random.nextInt(3) == 0 ? capitalised(term) : term);
        }
        if (random.nextInt(5) == 0) {
            planted.add(PLANTED.get(random.nextInt(PLANTED.size())));
        }
        return planted;
    }

    private String word(boolean beyondAscii, Random random) {
        String word = vocabulary.word(random);
        return switch (random.nextInt(100)) {
            case 0 -> "#" + word + capitalised(vocabulary.word(random));
            case 1 -> "@" + word + random.nextInt(99);
            case 2 -> random.nextInt(4) == 0 ? "https://example.org/" + word + "/" + random.nextInt(9999) : word;
            case 3 -> Integer.toString(random.nextInt(2030));
            case 4 -> random.nextInt(3) == 0 ? word.toUpperCase(Locale.ROOT) : word;
            case 5 -> beyondAscii ? EMOJI.get(random.nextInt(EMOJI.size())) : word;
            case 6 -> beyondAscii ? "‘" + word + "’" : word;
            case 7 -> beyondAscii ? "café" : word;
            case 8 -> beyondAscii ? "£" + random.nextInt(500) : word;
            default -> word;
        };
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}

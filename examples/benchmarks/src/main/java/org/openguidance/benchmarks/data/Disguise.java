package org.openguidance.benchmarks.data;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;

/** Other ways to write the same text. */
public enum Disguise {
    /** Small letters only, nothing beyond ASCII: nothing is left to fold. */
    FOLDED {
        @Override
        String rewrite(String text, Random random) {
            return text.toLowerCase(Locale.ROOT).replaceAll("[^\\x00-\\x7F]", "");
        }
    },

    /** As it is. */
    PLAIN {
        @Override
        String rewrite(String text, Random random) {
            return text;
        }
    },

    /** An accent on every tenth letter, composed or not. */
    ACCENTED {
        @Override
        String rewrite(String text, Random random) {
            StringBuilder accented = new StringBuilder();
            text.codePoints().forEach(letter -> {
                accented.appendCodePoint(letter);
                if (Character.isAlphabetic(letter) && random.nextInt(10) == 0) {
                    accented.append('\u0301');
                }
            });
            return random.nextBoolean() ? Normalizer.normalize(accented, Normalizer.Form.NFC) : accented.toString();
        }
    },

    /**
     * As people write who want to get past a filter: in every fourth word letters that look alike in another script, wide or
     * styled letters, or characters that nobody sees.
     */
    OBFUSCATED {
        @Override
        String rewrite(String text, Random random) {
            StringBuilder hidden = new StringBuilder();
            for (String word : text.split(" ", -1)) {
                hidden.append(hidden.isEmpty() ? "" : " ");
                hidden.append(random.nextInt(4) == 0 ? obfuscated(word, random.nextInt(4)) : word);
            }
            return hidden.toString();
        }
    };

    private static final String LATIN = "aceopxy";
    private static final String CYRILLIC = "асеорху";
    private static final int WIDE = 'ａ' - 'a';
    private static final int BOLD = 0x1D41A - 'a';

    abstract String rewrite(String text, Random random);

    /** A post whose text is written in this way. */
    public Post of(Post post, Random random) {
        return post.withText(rewrite(post.text(), random));
    }

    private static String obfuscated(String word, int way) {
        StringBuilder written = new StringBuilder();
        word.codePoints().forEach(letter -> {
            boolean small = letter >= 'a' && letter <= 'z';
            int like = LATIN.indexOf(letter);
            switch (way) {
                case 0 -> written.appendCodePoint(small && like >= 0 ? CYRILLIC.charAt(like) : letter);
                case 1 -> written.appendCodePoint(small ? letter + WIDE : letter);
                case 2 -> written.appendCodePoint(small ? letter + BOLD : letter);
                default -> written.appendCodePoint(letter).append('\u200B');
            }
        });
        return written.toString();
    }
}

package org.openguidance.benchmarks.peer;

import java.util.Random;
import org.openguidance.benchmarks.data.Post;

/** What one cannot do without: ways to look at every character once, and no more. They find nothing. */
public enum Floor implements Peer<String> {
    /** Adds up the characters. */
    SUM {
        @Override
        int pass(String text) {
            int sum = 0;
            for (int i = 0; i < text.length(); i++) {
                sum += text.charAt(i);
            }
            return sum;
        }
    },

    /** Walks through a table of 256 states, from one to the next by the class of the character: the measure for everything. */
    DFA {
        @Override
        int pass(String text) {
            byte[] classes = Table.CLASSES;
            byte[] next = Table.NEXT;
            int state = 0;
            for (int i = 0; i < text.length(); i++) {
                state = next[(state << 5) + classes[text.charAt(i)]] & 255;
            }
            return state;
        }
    };

    abstract int pass(String text);

    @Override
    public String prepare(Post post) {
        return post.text();
    }

    @Override
    public void find(String post, Hits hits) {
        pass(post);
    }

    @Override
    public int run(String post, Hits hits) {
        return pass(post);
    }

    /** 32 classes of characters, and a step from each of 256 states for each of them. */
    private static final class Table {
        private static final byte[] CLASSES = new byte[Character.MAX_VALUE + 1];
        private static final byte[] NEXT = new byte[256 << 5];

        static {
            for (int c = 0; c < CLASSES.length; c++) {
                boolean ascii = c < 128;
                CLASSES[c] = (byte) (!Character.isLetterOrDigit(c) ? 0 : ascii ? Character.toLowerCase(c) & 31 : 31);
            }
            new Random(3).nextBytes(NEXT);
        }
    }
}

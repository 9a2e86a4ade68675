package org.openguidance.benchmarks.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Words to make texts and terms of: some 100 English words that every text is full of, and words put together from
 * syllables. Drawn as words are in real texts, where the tenth most frequent word is about ten times rarer than the first.
 *
 * <p>The same words on every machine. Immutable and thread-safe, but for the random numbers that callers bring.
 */
public final class Vocabulary {

    private static final int COMMON = 8_000;
    private static final int RARE = 45_000;
    private static final double EXPONENT = 0.95;

    private static final String[] EVERYDAY =
            ("the of and to in a is that for it as was with be by on not he this are or his from at which but have an had "
                            + "they you were their one all we can her has there been if more when will would who so no out up into than "
                            + "them only some could time two my other its our over new may any these such then also first like after "
                            + "most very about many now just even good people through make year day work should because each those how "
                            + "well where between own way see get back take us here long come")
                    .split(" ", -1);
    private static final String[] BEGINNINGS =
            "b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh sp st t th tr v w".split(" ", -1);
    private static final String[] MIDDLES = "a e i o u ai ea ee io oa ou".split(" ", -1);
    private static final String[] ENDS = "- - - b ck d ft g l ll m n nd ng nt p r rd s ss st t x".split(" ", -1);

    private final List<String> common;
    private final List<String> rare;
    private final double[] shares;

    /** Makes the words. */
    public Vocabulary() {
        Random random = new Random(1);
        Set<String> known = new HashSet<>(List.of(EVERYDAY));
        List<String> frequent = new ArrayList<>(List.of(EVERYDAY));
        fill(frequent, COMMON, 3, known, random);
        List<String> seldom = new ArrayList<>();
        fill(seldom, RARE, 4, known, random);
        common = List.copyOf(frequent);
        rare = List.copyOf(seldom);
        shares = shares();
    }

    private static void fill(List<String> words, int size, int mostSyllables, Set<String> known, Random random) {
        while (words.size() < size) {
            StringBuilder word = new StringBuilder();
            int syllables = 2 + random.nextInt(mostSyllables - 1);
            for (int i = 0; i < syllables; i++) {
                word.append(one(BEGINNINGS, random)).append(one(MIDDLES, random));
                word.append(one(ENDS, random).replace("-", ""));
            }
            if (known.add(word.toString())) {
                words.add(word.toString());
            }
        }
    }

    private static String one(String[] parts, Random random) {
        return parts[random.nextInt(parts.length)];
    }

    /** For each common word the share of it and of all more frequent ones, adding up to 1. */
    private static double[] shares() {
        double[] shares = new double[COMMON];
        double sum = 0;
        for (int i = 0; i < COMMON; i++) {
            sum += 1 / Math.pow(i + 2, EXPONENT);
            shares[i] = sum;
        }
        for (int i = 0; i < COMMON; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** A word as texts have it: mostly one of the everyday ones. */
    public String word(Random random) {
        int found = Arrays.binarySearch(shares, random.nextDouble());
        return common.get(Math.min(COMMON - 1, found < 0 ? -found - 1 : found));
    }

    /** A word that texts have now and then. */
    public String uncommon(Random random) {
        return common.get(200 + random.nextInt(COMMON - 200));
    }

    /** A word that no text has by itself. */
    public String rare(Random random) {
        return rare.get(random.nextInt(RARE));
    }

    /** The words that no text has by itself. */
    public List<String> rare() {
        return rare;
    }
}

package org.openguidance.loader;

/**
 * How large a file of guidance or of a subject, and what is in it, may be. A limit that is passed is an error at the place where it is
 * passed; nothing is cut in silence. A pack can never raise its own limits.
 *
 * <p>Immutable and thread-safe. Start from {@link #defaults()}, for subjects from {@link #ofSubjects()}.
 *
 * @param bytes the bytes of one file
 * @param depth how deeply lists and groups of keys may stand in one another
 * @param nodes the texts, lists and groups of keys in one file
 * @param textLength the UTF-16 units of one text
 * @param keyLength the UTF-16 units of one key
 * @param rules the rules of a guidance
 * @param terms the words and phrases that a guidance looks for
 * @param termCharacters the UTF-16 units of all of these together
 */
public record LoadLimits(
        int bytes, int depth, int nodes, int textLength, int keyLength, int rules, int terms, int termCharacters) {

    private static final LoadLimits DEFAULTS =
            new LoadLimits(1024 * 1024, 20, 100_000, 16_384, 128, 10_000, 100_000, 2_000_000);

    private static final LoadLimits OF_SUBJECTS =
            DEFAULTS.withBytes(4 * 1024 * 1024).withTextLength(1_000_000);

    private static final int DEEPEST = 100;

    /** Refuses limits below one, and a depth over {@value #DEEPEST}. */
    public LoadLimits {
        atLeastOne("bytes", bytes);
        atLeastOne("depth", depth);
        atLeastOne("nodes", nodes);
        atLeastOne("textLength", textLength);
        atLeastOne("keyLength", keyLength);
        atLeastOne("rules", rules);
        atLeastOne("terms", terms);
        atLeastOne("termCharacters", termCharacters);
        if (bytes == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("the limit 'bytes' must be below " + Integer.MAX_VALUE);
        }
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("the limit 'depth' must be at most " + DEEPEST + ", not " + depth);
        }
    }

    /**
     * 1 MiB a file, depth 20, 100,000 nodes, texts of 16,384 and keys of 128 characters, 10,000 rules, 100,000 terms of
     * together 2,000,000 characters.
     */
    public static LoadLimits defaults() {
        return DEFAULTS;
    }

    /** Those for a subject that is to be checked: 4 MiB a file and texts of 1,000,000 characters, as drafts may be long. */
    public static LoadLimits ofSubjects() {
        return OF_SUBJECTS;
    }

    /** The same with another limit for the bytes of one file. */
    public LoadLimits withBytes(int limit) {
        return new LoadLimits(limit, depth, nodes, textLength, keyLength, rules, terms, termCharacters);
    }

    /** The same with another limit for how deeply things may stand in one another. */
    public LoadLimits withDepth(int limit) {
        return new LoadLimits(bytes, limit, nodes, textLength, keyLength, rules, terms, termCharacters);
    }

    /** The same with another limit for the texts, lists and groups of keys in one file. */
    public LoadLimits withNodes(int limit) {
        return new LoadLimits(bytes, depth, limit, textLength, keyLength, rules, terms, termCharacters);
    }

    /** The same with another limit for the length of one text. */
    public LoadLimits withTextLength(int limit) {
        return new LoadLimits(bytes, depth, nodes, limit, keyLength, rules, terms, termCharacters);
    }

    /** The same with another limit for the length of one key. */
    public LoadLimits withKeyLength(int limit) {
        return new LoadLimits(bytes, depth, nodes, textLength, limit, rules, terms, termCharacters);
    }

    /** The same with another limit for the number of rules. */
    public LoadLimits withRules(int limit) {
        return new LoadLimits(bytes, depth, nodes, textLength, keyLength, limit, terms, termCharacters);
    }

    /** The same with another limit for the number of words and phrases to look for. */
    public LoadLimits withTerms(int limit) {
        return new LoadLimits(bytes, depth, nodes, textLength, keyLength, rules, limit, termCharacters);
    }

    /** The same with another limit for the length of all words and phrases together. */
    public LoadLimits withTermCharacters(int limit) {
        return new LoadLimits(bytes, depth, nodes, textLength, keyLength, rules, terms, limit);
    }

    private static void atLeastOne(String name, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("the limit '" + name + "' must be at least 1, not " + limit);
        }
    }
}

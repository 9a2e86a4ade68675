package org.openguidance.benchmarks.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Patterns as packs have them, in the syntax that RE2 and java.util.regex read alike. */
public final class Patterns {

    /** Numbers, dates, money, addresses, shouting: nothing in them that one could look up as a word. */
    private static final List<String> WITHOUT_WORDS = List.of(
            "\\b\\d{4}\\s?\\d{6}\\b",
            "\\b0\\d{4}\\s?\\d{6}\\b",
            "\\b0\\d{3}\\s?\\d{3}\\s?\\d{4}\\b",
            "\\b07\\d{3}\\s?\\d{6}\\b",
            "\\+44\\s?\\(?0?\\)?\\s?\\d{3,4}\\s?\\d{3}\\s?\\d{3,4}\\b",
            "\\b020\\s?\\d{4}\\s?\\d{4}\\b",
            "\\b0800\\s?\\d{3}\\s?\\d{3,4}\\b",
            "(?i)\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}\\b",
            "(?i)\\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\\s?\\d{2}\\s?\\d{2}\\s?\\d{2}\\s?[A-D]\\b",
            "[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}",
            "@\\w+\\s+@\\w+\\s+@\\w+",
            "^@\\w+",
            "#\\w{25,}",
            "(?:#\\w+\\s*){4,}",
            "#\\d+\\b",
            "\\b[A-Z]{4,}(?:\\s+[A-Z]{2,}){2,}\\b",
            "\\b[A-Z]{10,}\\b",
            "[!?]{2,}",
            "!{3,}",
            "\\?!|!\\?",
            "\\.{4,}",
            "\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b",
            "\\b\\d{4}-\\d{2}-\\d{2}\\b",
            "\\b\\d{1,2}:\\d{2}\\b",
            "[£$€]\\s?\\d+(?:,\\d{3})*(?:\\.\\d{2})?",
            "\\b\\d{1,3}(?:\\.\\d+)?\\s?%",
            "\\b\\d{2}-\\d{2}-\\d{2}\\b",
            "\\b\\d{8}\\b",
            "\\b(?:\\d{4}[ -]?){3}\\d{4}\\b",
            "(?i)\\b[A-Z]{2}\\d{2}[A-Z]{4}\\d{14}\\b",
            "\\b(?:\\d{1,3}\\.){3}\\d{1,3}\\b",
            "\\b[A-Za-z]\\d{7}\\b",
            "\\b\\d+\\s*x\\s*\\d+\\b",
            "\\([^()]{80,}\\)",
            "\\*\\w+\\*",
            "\\b[a-z]+_[a-z]+\\b",
            "\\b\\w{30,}\\b",
            "[A-Z][a-z]+[A-Z][a-z]+[A-Z]",
            "\\s{4,}",
            "[;,]{2,}");

    private static final List<String> WITH_WORDS = List.of(
            "(?i)\\bhttp://\\S+",
            "(?i)https?://\\S{40,}",
            "(?i)https?://\\S+\\?utm_\\w+=",
            "(?i)\\b(?:https?://)?bit\\.ly/\\w+",
            "(?i)\\b(?:https?://)?tinyurl\\.com/\\w+",
            "(?i)\\b[a-z0-9.]+@(?:gmail|hotmail|outlook|yahoo)\\.(?:com|co\\.uk)\\b",
            "(?i)\\b\\d{1,2}\\s?(?:am|pm)\\b",
            "(?i)\\b\\d+(?:\\.\\d+)?\\s?(?:million|billion|pounds|pence)\\b",
            "(?i)\\b\\d+(?:\\.\\d+)?\\s?(?:per\\s?cent|percent)\\b",
            "(?i)\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:January|March|June|September|December)\\b");

    private Patterns() {}

    /** All patterns without words in them. */
    public static List<String> withoutWords() {
        return WITHOUT_WORDS;
    }

    /** So many patterns, at least 50: those without words, those with words, and more made of the vocabulary. */
    public static List<String> of(int size, Vocabulary vocabulary) {
        Random random = new Random(11);
        List<String> patterns = new ArrayList<>(WITHOUT_WORDS);
        patterns.addAll(WITH_WORDS);
        while (patterns.size() < size) {
            patterns.add(made(patterns.size() % 4, vocabulary, random));
        }
        return List.copyOf(patterns.subList(0, size));
    }

    private static String made(int kind, Vocabulary vocabulary, Random random) {
        String one = vocabulary.uncommon(random);
        String other = vocabulary.uncommon(random);
        return switch (kind) {
            case 0 -> "(?i)\\b" + one + "\\s+(?:\\w+\\s+){0,3}" + other + "\\b";
            case 1 -> "(?i)\\b" + vocabulary.rare(random) + "(?:s|ed|ing|ly)?\\b";
            case 2 -> "(?i)#\\w*" + one + "\\w*";
            default ->
                "(?i)\\b(?:" + vocabulary.rare(random) + "|" + one + ")\\s+(?:to|the|for|our)\\s+" + other + "\\b";
        };
    }
}

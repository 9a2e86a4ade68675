package org.openguidance.model.link;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The digest of one thing by which a rule is broken, as baselines keep it: words that were found in a text, or the facts that
 * decided. Where in the text the words stand plays no part, nor does upper or lower case, nor how much white space is between
 * them; the conditions of the rule play none either, so that a rule may look for more and what was known stays known.
 *
 * <p>Stateless and thread-safe. Linear in the size of what was found.
 */
public final class ViolationDigest {

    private ViolationDigest() {}

    /**
     * Of words.
     *
     * @param fact the fact in which they stand, without the numbers of entries, such as {@code images.alt-text}
     * @param words the words as they stand there
     */
    public static String ofWords(String fact, String words) {
        DigestSink sink = begin("words", fact);
        sink.text(folded(words));
        return "sha256:" + sink.hex();
    }

    /**
     * Of facts.
     *
     * @param fact the fact that was tested, without the numbers of entries; empty where that is the subject as a whole
     * @param value its value, or the whole entry that it belongs to; nothing where it has none
     * @param beside the facts that decided beside it, by name
     */
    public static String ofFacts(String fact, Optional<FactValue> value, Map<String, Optional<FactValue>> beside) {
        DigestSink sink = begin("facts", fact);
        ValueDigest values = new ValueDigest(sink);
        sink.optional(value, values::value);
        sink.map(beside, one -> sink.optional(one, values::value));
        return "sha256:" + sink.hex();
    }

    private static DigestSink begin(String what, String fact) {
        DigestSink sink = new DigestSink();
        sink.text("guidance violation 1");
        sink.text(what);
        sink.text(fact);
        return sink;
    }

    /** Lower case, with one space for each run of white space; what is nothing but white space stays. */
    private static String folded(String words) {
        StringBuilder folded = new StringBuilder();
        String lower = words.toLowerCase(Locale.ROOT);
        for (int at = 0; at < lower.length(); at++) {
            char unit = lower.charAt(at);
            boolean white = unit == ' ' || unit == '\t' || unit == '\r' || unit == '\n';
            boolean again = white && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ';
            if (!again) {
                folded.append(white ? ' ' : unit);
            }
        }
        return folded.toString().isBlank() ? words : folded.toString();
    }
}

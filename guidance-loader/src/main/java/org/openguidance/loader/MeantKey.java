package org.openguidance.loader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openguidance.model.diagnostic.DidYouMean;

/** Finds the key that was meant by one that is not known: it is mistyped, or what people write elsewhere. */
final class MeantKey {

    private static final Map<String, List<String>> OTHER_WORDS = Map.ofEntries(
            Map.entry("name", List.of("title", "id")),
            Map.entry("label", List.of("title")),
            Map.entry("description", List.of("because", "meaning", "purpose", "about")),
            Map.entry("definition", List.of("meaning", "is")),
            Map.entry("reason", List.of("because")),
            Map.entry("rationale", List.of("because")),
            Map.entry("why", List.of("because")),
            Map.entry("if", List.of("when")),
            Map.entry("applies", List.of("when")),
            Map.entry("applies-when", List.of("when")),
            Map.entry("except", List.of("unless")),
            Map.entry("exceptions", List.of("unless")),
            Map.entry("exemptions", List.of("unless")),
            Map.entry("shall", List.of("must")),
            Map.entry("shall-not", List.of("must-not")),
            Map.entry("forbidden", List.of("forbid")),
            Map.entry("required", List.of("require")),
            Map.entry("question", List.of("ask")),
            Map.entry("fix", List.of("remedy")),
            Map.entry("source", List.of("cite")),
            Map.entry("citation", List.of("cite")),
            Map.entry("default", List.of("assume", "value")),
            Map.entry("start", List.of("from")),
            Map.entry("end", List.of("until")),
            Map.entry("to", List.of("until")),
            Map.entry("license", List.of("licence")),
            Map.entry("lang", List.of("language")),
            Map.entry("timezone", List.of("zone")),
            Map.entry("time-zone", List.of("zone")),
            Map.entry("author", List.of("by", "publisher")),
            Map.entry("text", List.of("message")),
            Map.entry("options", List.of("values")),
            Map.entry("choices", List.of("values")),
            Map.entry("terms", List.of("words")),
            Map.entry("max", List.of("at-most")),
            Map.entry("maximum", List.of("at-most")),
            Map.entry("min", List.of("at-least")),
            Map.entry("minimum", List.of("at-least")),
            Map.entry("more-than", List.of("over")),
            Map.entry("less-than", List.of("under")),
            Map.entry("next", List.of("leads-to")));

    private MeantKey() {}

    /**
     * The key that was probably meant.
     *
     * @param typed what was written
     * @param open the keys that can stand there and do not yet
     * @param known all keys that can stand there
     */
    static Optional<String> of(String typed, List<String> open, List<String> known) {
        return DidYouMean.nearest(typed, open)
                .or(() -> OTHER_WORDS.getOrDefault(typed, List.of()).stream()
                        .filter(open::contains)
                        .findFirst())
                .or(() -> DidYouMean.nearest(typed, known));
    }

    /** Whether it may be read as the one that was meant: short words are near to too many, so one slip is the most. */
    static boolean isSure(String typed, String meant) {
        boolean other = OTHER_WORDS.getOrDefault(typed, List.of()).contains(meant);
        return other || Math.min(typed.length(), meant.length()) > 4 || isOneSlip(typed, meant);
    }

    private static boolean isOneSlip(String typed, String meant) {
        int start = 0;
        int most = Math.min(typed.length(), meant.length());
        while (start < most && typed.charAt(start) == meant.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && typed.charAt(typed.length() - 1 - end) == meant.charAt(meant.length() - 1 - end)) {
            end++;
        }
        String wrong = typed.substring(start, typed.length() - end);
        String right = meant.substring(start, meant.length() - end);
        boolean swapped = wrong.length() == 2
                && new StringBuilder(wrong).reverse().toString().equals(right);
        return swapped || Math.max(wrong.length(), right.length()) == 1;
    }
}

package org.openguidance.loader;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openguidance.model.ScalarType;

/** Finds the type that was meant by what people call it elsewhere. */
final class MeantType {

    private static final Map<String, String> OTHER_WORDS = Map.ofEntries(
            Map.entry("boolean", "yes-no"),
            Map.entry("bool", "yes-no"),
            Map.entry("yes or no", "yes-no"),
            Map.entry("string", "text"),
            Map.entry("words", "text"),
            Map.entry("name", "text"),
            Map.entry("integer", "number"),
            Map.entry("int", "number"),
            Map.entry("float", "number"),
            Map.entry("decimal", "number"),
            Map.entry("amount", "number"),
            Map.entry("percentage", "number"),
            Map.entry("day", "date"),
            Map.entry("timestamp", "date-time"),
            Map.entry("time", "date-time"),
            Map.entry("date and time", "date-time"),
            Map.entry("url", "link"),
            Map.entry("web address", "link"),
            Map.entry("enum", "one-of"),
            Map.entry("choice", "one-of"),
            Map.entry("option", "one-of"),
            Map.entry("choices", "set-of"),
            Map.entry("set", "set-of"),
            Map.entry("array", "list"),
            Map.entry("grade", "scale"));
    private static final String LIST_OF = "list of ";

    private MeantType() {}

    /** How to write what was meant; nothing where a word is only mistyped or not known at all. */
    static Optional<String> of(String typed) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        if (word.startsWith(LIST_OF)) {
            String entry = word.substring(LIST_OF.length()).strip();
            String one = entry.endsWith("s") ? entry.substring(0, entry.length() - 1) : entry;
            String type = List.of(entry, one).stream()
                    .filter(name -> ScalarType.of(name).isPresent())
                    .findFirst()
                    .orElse("text");
            return Optional.of("write it as in '{ type: list, of: " + type + " }'");
        }
        return Optional.ofNullable(OTHER_WORDS.get(word)).map(type -> "did you mean '" + type + "'?");
    }
}

package org.openguidance.loader;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people write for a key that has another name in packs. */
final class OtherWords {

    private static final Map<String, List<String>> MEANT = Map.ofEntries(
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
            Map.entry("next", List.of("leads-to")));

    private OtherWords() {}

    /** The key that was probably meant, of those that can stand here. */
    static Optional<String> meant(String key, List<String> possible) {
        return MEANT.getOrDefault(key, List.of()).stream()
                .filter(possible::contains)
                .findFirst();
    }
}

package org.openguidance.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A piece of a pack as the page shows it, and the whole pack that it stands for: what is under {@code facts} goes to the
 * facts of a subject, what is under {@code rules} to the rules of a code, everything else to the top of the pack.
 */
final class Fragment {

    private static final Set<String> OF_A_RULE =
            Set.of("when", "unless", "forbid", "require", "flag", "ask", "because", "remedy", "judged-on", "in-force");

    private final Map<String, String> sections;

    private Fragment(Map<String, String> sections) {
        this.sections = sections;
    }

    /** Takes YAML apart at the keys that stand at its left edge. */
    static Fragment of(String yaml) {
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        StringBuilder section = new StringBuilder();
        for (String line : yaml.split("\n", -1)) {
            if (!line.isEmpty() && "# ".indexOf(line.charAt(0)) < 0) {
                section = sections.computeIfAbsent(line.substring(0, line.indexOf(':')), key -> new StringBuilder());
            }
            section.append(line).append('\n');
        }
        Map<String, String> texts = new LinkedHashMap<>();
        sections.forEach((key, text) -> texts.put(key, text.toString()));
        return new Fragment(texts);
    }

    boolean isWholePack() {
        return sections.containsKey("guidance");
    }

    boolean isSubject() {
        return sections.containsKey("subject");
    }

    boolean isPartOfARule() {
        return OF_A_RULE.containsAll(sections.keySet());
    }

    boolean has(String key) {
        return sections.containsKey(key);
    }

    /** The pack of parts of a rule. */
    static String packOfRule(String parts, Fragment standing) {
        boolean tests = List.of("forbid:", "require:", "ask:").stream().anyMatch(parts::contains);
        String ask = tests ? "" : "    ask: Is it so?\n";
        return of("rules:\n  - id: shown\n    must: Be as the page says\n" + ask + indented(parts, 4))
                .pack(standing);
    }

    /**
     * The whole pack. Facts that it uses and does not show are those of the standing fragment, and so is what they refer to.
     */
    String pack(Fragment standing) {
        StringBuilder pack = new StringBuilder("""
                guidance: a-page
                format: 1
                version: "1"
                title: A piece of the page
                publisher: The page
                published: 2026-03-01
                language: en-GB
                zone: Europe/London
                """);
        boolean ownSubject = has("facts") || has("subjects");
        Map<String, String> all = new LinkedHashMap<>(ownSubject ? Map.of() : standing.sections);
        sections.forEach((key, text) -> all.merge(key, text, Fragment::joined));
        all.forEach((key, text) -> {
            if (!Set.of("facts", "rules", "dated-by").contains(key)) {
                pack.append(text);
            }
        });
        if (!has("subjects")) {
            pack.append("subjects:\n  - id: thing\n    title: A thing\n");
            pack.append(indented(all.getOrDefault("dated-by", ""), 4));
            pack.append(indented(all.getOrDefault("facts", ""), 4));
        }
        if (!has("codes")) {
            pack.append("codes:\n  - id: shown\n    title: What is shown\n    subject: thing\n");
            pack.append(indented(
                    all.getOrDefault(
                            "rules", "rules:\n  - id: any\n    must: Be\n    ask: Is it?\n    judged-on: [text]\n"),
                    4));
        }
        return pack.toString();
    }

    /** The entries of one section after those of another. */
    private static String joined(String first, String second) {
        return first + second.substring(second.indexOf('\n') + 1);
    }

    private static String indented(String text, int by) {
        StringBuilder indented = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                indented.append(" ".repeat(by)).append(line);
            }
            indented.append('\n');
        }
        return indented.toString();
    }
}

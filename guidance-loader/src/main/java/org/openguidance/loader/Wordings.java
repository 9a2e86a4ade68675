package org.openguidance.loader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openguidance.model.Ask;
import org.openguidance.model.Wording;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Reads texts for readers, which stand once or by language, and the questions for people. */
final class Wordings {

    private static final List<String> ASK = List.of("question", "of");

    private final Binding binding;

    Wordings(Binding binding) {
        this.binding = binding;
    }

    /** A text, or a group of texts by language. */
    Optional<Wording> wording(Node node, String what) {
        if (node instanceof Node.Mapping translations) {
            return translations(translations, what);
        }
        if (node instanceof Node.Listing) {
            binding.faults().wrongType(node, what, "a text, or a text for each language");
            return Optional.empty();
        }
        return binding.plain().words(node, what).map(Wording::of);
    }

    private Optional<Wording> translations(Node.Mapping mapping, String what) {
        if (mapping.entries().isEmpty()) {
            binding.faults()
                    .add(DiagnosticCode.EMPTY, mapping.location(), what + " must not be empty", "write the text");
        }
        Map<String, String> translations = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            String tag = entry.key().text();
            Optional<String> text = binding.plain().words(entry.value(), what + " in language " + Words.quoted(tag));
            if (isTag(entry.key(), what)) {
                text.ifPresent(translation -> translations.put(tag, translation));
            }
        }
        return translations.isEmpty() ? Optional.empty() : Optional.of(Wording.of(translations));
    }

    private boolean isTag(Node.Text key, String what) {
        boolean right = Wording.isLanguageTag(key.text());
        if (!right) {
            binding.faults()
                    .add(
                            DiagnosticCode.BAD_LANGUAGE,
                            key.location(),
                            what + " stands by language, and " + Words.quoted(key.text()) + " is no language tag",
                            nearestTag(key.text()));
        }
        return right;
    }

    /** A language tag of its own. */
    Optional<String> language(Node node, String what) {
        return binding.plain().words(node, what).filter(tag -> {
            boolean right = Wording.isLanguageTag(tag);
            if (!right) {
                binding.faults()
                        .add(
                                DiagnosticCode.BAD_LANGUAGE,
                                node.location(),
                                what + " is " + Words.quoted(tag) + ", which is no language tag",
                                nearestTag(tag));
            }
            return right;
        });
    }

    private static String nearestTag(String text) {
        String joined = text.trim().replace('_', '-').replace(' ', '-');
        return Wording.isLanguageTag(joined)
                ? "did you mean '" + joined + "'?"
                : "write a tag such as 'en-GB' for British English or 'cy' for Welsh";
    }

    /** A question for a person: its text, or {@code question} and the roles {@code of} whom it is asked. */
    Optional<Ask> ask(Node node, String what) {
        boolean roles = node instanceof Node.Mapping mapping
                && ASK.stream().anyMatch(key -> mapping.find(key).isPresent());
        return roles
                ? binding.keysOf(node, what, ASK).flatMap(this::askOf)
                : wording(node, what).map(Wordings::asked);
    }

    private static Ask asked(Wording question) {
        return new Ask(question, List.of());
    }

    private Optional<Ask> askOf(KnownKeys keys) {
        List<String> roles = keys.list("of", node -> binding.plain().words(node, "role"));
        return keys.need("question")
                .flatMap(node -> wording(node, "'question' in " + keys.thing()))
                .map(question -> new Ask(question, roles));
    }
}

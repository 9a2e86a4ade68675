package org.openguidance.model;

import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A text for readers: in one language, that of its pack, or in several.
 *
 * @param plain the text in the pack's language, where it is not written in several
 * @param translations the text by language tag (BCP 47), where it is
 */
public record Wording(Optional<String> plain, Map<String, String> translations) {

    /** Refuses both forms at once, neither, blank texts, and tags that are not BCP 47. */
    public Wording {
        if (plain.isPresent() != translations.isEmpty()) {
            throw new IllegalArgumentException("a text is written once, or by language, not both and not neither");
        }
        translations.forEach(Wording::checkTranslation);
        if (plain.isPresent() && plain.get().isBlank()) {
            throw new IllegalArgumentException("a text for readers must not be blank");
        }
        translations = Collections.unmodifiableMap(new TreeMap<>(translations));
    }

    /** A text in the pack's language. */
    public static Wording of(String text) {
        return new Wording(Optional.of(text), Map.of());
    }

    /** A text in several languages. */
    public static Wording of(Map<String, String> translations) {
        return new Wording(Optional.empty(), translations);
    }

    /** Whether a tag is a well-formed language tag of BCP 47, its language one of two or three letters, as all are. */
    public static boolean isLanguageTag(String tag) {
        try {
            int letters = new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .length();
            return letters == 2 || letters == 3;
        } catch (IllformedLocaleException notATag) {
            return false;
        }
    }

    /**
     * The text in a language, found as BCP 47 look-up does ({@code cy-GB}, then {@code cy}); where there is none, in the
     * fallback language; where there is none of that either, the first by tag.
     */
    public String in(String language, String fallback) {
        if (plain.isPresent()) {
            return plain.get();
        }
        return lookUp(language)
                .or(() -> lookUp(fallback))
                .orElseGet(() -> translations.values().iterator().next());
    }

    /** The text in a language, or the first by tag. */
    public String in(String language) {
        return in(language, language);
    }

    private Optional<String> lookUp(String language) {
        String found =
                Locale.lookupTag(List.of(new Locale.LanguageRange(language)), List.copyOf(translations.keySet()));
        return Optional.ofNullable(found)
                .flatMap(tag -> translations.entrySet().stream()
                        .filter(entry -> entry.getKey().equalsIgnoreCase(tag))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    private static void checkTranslation(String tag, String text) {
        if (!isLanguageTag(tag)) {
            throw new IllegalArgumentException("'" + tag + "' is no language tag, such as 'en-GB' or 'cy'");
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("the text in language '" + tag + "' must not be blank");
        }
    }

    @Override
    public String toString() {
        return plain.orElseGet(translations::toString);
    }
}

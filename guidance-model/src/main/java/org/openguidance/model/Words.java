package org.openguidance.model;

import java.util.List;
import java.util.Optional;

/**
 * Words and phrases to look for: written in place, or a word list of the guidance by its id.
 *
 * @param words the words and phrases, parameters among them where they are; empty where a list is named
 * @param list the word list, where one is named
 */
public record Words(List<Operand> words, Optional<ListName> list) {

    /**
     * A word list by name.
     *
     * @param id the list
     * @param origin where it was named
     */
    public record ListName(Id id, Origin origin) {}

    /** Refuses both forms at once and neither. */
    public Words {
        if (words.isEmpty() == list.isEmpty()) {
            throw new IllegalArgumentException("words to look for are either written in place or named as a word list");
        }
        words = List.copyOf(words);
    }

    /** Words written in place. */
    public static Words of(String... words) {
        return new Words(List.of(words).stream().map(Operand::of).toList(), Optional.empty());
    }

    /** A word list of the guidance. */
    public static Words list(String id) {
        return new Words(List.of(), Optional.of(new ListName(Id.of(id), Origin.NONE)));
    }

    @Override
    public String toString() {
        return list.map(name -> "list " + name.id()).orElseGet(words::toString);
    }
}

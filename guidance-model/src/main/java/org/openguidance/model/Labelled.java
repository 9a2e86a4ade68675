package org.openguidance.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A choice that packs write with a word of their own, such as {@code must-not}. */
public interface Labelled {

    /** The word that stands for it in packs, reports and JSON. */
    String label();

    /** The words of all these choices, in their order. */
    static List<String> labels(Labelled[] choices) {
        return Arrays.stream(choices).map(Labelled::label).toList();
    }

    /** The choice with this word. */
    static <T extends Labelled> Optional<T> find(T[] choices, String label) {
        return Arrays.stream(choices)
                .filter(choice -> choice.label().equals(label))
                .findFirst();
    }
}

package org.openguidance.validate;

import java.util.List;
import java.util.Optional;

/**
 * A part of the explanation of a rule, with the parts inside it: a condition as its author wrote it, or a part of the rule
 * that it stands for. Every part is evaluated, also those that could not change anything any more.
 *
 * @param says what it is, in one line
 * @param held whether it held
 * @param value the value that it was about, for people to read
 * @param places what it points at in texts, where it held
 * @param missing what would have to be known, where it is not known whether it held
 * @param decides whether the outcome rests on it; no where it would have come out the same without it
 * @param because the parts inside; of the entries of a list those that matter
 */
public record Branch(
        String says,
        Truth held,
        Optional<String> value,
        List<Finding> places,
        List<String> missing,
        boolean decides,
        List<Branch> because) {

    /** Copies the lists. */
    public Branch {
        places = List.copyOf(places);
        missing = List.copyOf(missing);
        because = List.copyOf(because);
    }

    /** The same in other words. */
    Branch saying(String words) {
        return new Branch(words, held, value, places, missing, decides, List.of());
    }

    /** A part of a rule that stands for those inside. */
    static Branch of(String says, Truth held, boolean decides, List<Branch> because) {
        return new Branch(says, held, Optional.empty(), List.of(), List.of(), decides, because);
    }

    /** A part of a rule about a value. */
    static Branch of(String says, Truth held, boolean decides, Optional<String> value, List<Need> needs) {
        return new Branch(
                says,
                held,
                value,
                List.of(),
                needs.stream().map(Need::name).distinct().toList(),
                decides,
                List.of());
    }
}

package org.openguidance.validate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.link.FactValue;

/**
 * A check in Java that decides a rule together with its conditions. Where it says {@code broken} the rule is broken, as if
 * a {@code forbid} held; where it says {@code unknown} the named facts are missing. Where it throws, returns null or runs
 * out of stack, the rule's outcome is {@code error} wherever that could matter.
 *
 * <p>It is called from whatever threads check, and must be thread-safe and free of side effects.
 */
@FunctionalInterface
public interface CustomCheck {

    /** Looks at the subject. */
    Result check(Context context);

    /** What a check may look at. */
    interface Context {
        /** The value of a fact; empty where it is not known. */
        Optional<FactValue> fact(String name);

        /** The text of a text fact; empty where it is not known. */
        Optional<String> text(String name);

        /** The instant of the check. */
        Instant at();
    }

    /**
     * What a check found.
     *
     * @param broken yes where the rule is broken, unknown where facts are missing
     * @param places the places that it points at
     * @param missing the names of the facts that are missing
     */
    record Result(Truth broken, List<Place> places, List<String> missing) {
        /** Copies the lists. */
        public Result {
            places = List.copyOf(places);
            missing = List.copyOf(missing);
        }

        /** The rule is kept, as far as this check can tell. */
        public static Result kept() {
            return new Result(Truth.NO, List.of(), List.of());
        }

        /** The rule is broken at these places. */
        public static Result broken(Place... places) {
            return new Result(Truth.YES, List.of(places), List.of());
        }

        /** It cannot be told without these facts. */
        public static Result unknown(String... missing) {
            return new Result(Truth.UNKNOWN, List.of(), List.of(missing));
        }
    }

    /**
     * A place in a text fact.
     *
     * @param fact the fact
     * @param start the offset of its first character, in UTF-16 code units
     * @param end the offset after its last
     * @param message what is wrong there
     */
    record Place(String fact, int start, int end, String message) {}
}

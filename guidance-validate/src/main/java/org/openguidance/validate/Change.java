package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.diagnostic.Printable;

/** One thing that would have to be otherwise for a rule to be kept. Immutable. */
public sealed interface Change {

    /** What would have to be so, a clause to read on from {@code it would be kept if …}. */
    String says();

    /**
     * A text with some of it taken out, or something added.
     *
     * @param fact the text, such as {@code text} or {@code images[0].alt-text}
     * @param takenOut the places that are taken out, from the beginning of the text
     * @param before what is added before the text
     * @param after what is added after the text
     * @param example whether only how much is taken out counts, and not what
     */
    record Edit(
            String fact,
            List<Finding.Region> takenOut,
            Optional<String> before,
            Optional<String> after,
            boolean example)
            implements Change {

        private static final int SHOWN = 5;

        /** Copies the list. */
        public Edit {
            takenOut = List.copyOf(takenOut);
        }

        @Override
        public String says() {
            String name = Finding.readable(fact);
            StringBuilder says = new StringBuilder();
            if (!takenOut.isEmpty()) {
                List<String> places = takenOut.stream()
                        .limit(SHOWN)
                        .map(place -> "“" + Printable.excerpt(place.excerpt()) + "” (line " + place.line() + ", column "
                                + place.column() + ")")
                        .toList();
                int more = takenOut.size() - places.size();
                String all = OperandWords.joined(places, "and") + (more > 0 ? " and " + more + " more" : "");
                says.append(
                        example
                                ? name + " were shorter, for example without " + all
                                : all + " were taken out of " + name);
            }
            before.ifPresent(words -> says.append(joint(says))
                    .append(added(words))
                    .append(" before ")
                    .append(name));
            after.ifPresent(words -> says.append(joint(says))
                    .append(added(words))
                    .append(" after ")
                    .append(name));
            return says.toString();
        }

        private static String joint(StringBuilder says) {
            return says.length() == 0 ? "" : ", and ";
        }

        private static String added(String words) {
            return "“" + Printable.excerpt(words) + "” were added";
        }
    }

    /**
     * A fact with another value, or with one where it had none. A fact says what is so: it is to be declared so only if it is
     * so, or has been made so.
     *
     * @param fact the fact, or a field of an entry, such as {@code images[0].kind}
     * @param value the value that was tried, as packs write it
     * @param was the value that it has; none where it is not declared
     */
    record Declare(String fact, String value, Optional<String> was) implements Change {

        /** What is tried for a text that somebody has yet to write. */
        static final String ANY_TEXT = "…";

        /** Whether any text would do that the rule finds nothing in, so that the value only stands for one. */
        public boolean isAnyText() {
            return value.equals(ANY_TEXT);
        }

        @Override
        public String says() {
            String name = Finding.readable(fact);
            if (isAnyText()) {
                return name + " were written";
            }
            return was.map(old -> name + " were " + shown(value) + " (it is " + shown(old) + ")")
                    .orElseGet(() -> name + " turned out to be " + shown(value));
        }

        private static String shown(String value) {
            return value.isBlank() ? "blank" : Printable.excerpt(value);
        }
    }

    /**
     * Entries added to a list, or taken out of it.
     *
     * @param fact the list
     * @param added the entries that are added, as packs write them
     * @param takenOut the places in the list of entries that are taken out, from 0
     */
    record Entries(String fact, List<String> added, List<Integer> takenOut) implements Change {

        /** Copies the lists. */
        public Entries {
            added = List.copyOf(added);
            takenOut = List.copyOf(takenOut);
        }

        @Override
        public String says() {
            String name = Finding.readable(fact);
            List<String> parts = new ArrayList<>();
            if (!takenOut.isEmpty()) {
                List<String> places = takenOut.stream()
                        .map(place -> String.valueOf(place + 1))
                        .toList();
                parts.add((places.size() == 1 ? "entry " : "entries ") + OperandWords.joined(places, "and")
                        + " were not in " + name);
            }
            if (!added.isEmpty()) {
                parts.add(name + " also had " + Printable.excerpt(OperandWords.joined(added, "and")));
            }
            return String.join(", and ", parts);
        }
    }

    /**
     * An answer that nobody has given yet.
     *
     * @param about the question by its name: {@code code/rule}, or {@code kind/fact} for a judged fact
     * @param question the question in words
     * @param yes what would have to be answered
     * @param roles who may answer; empty where anybody may
     */
    record Answer(String about, String question, boolean yes, List<String> roles) implements Change {

        /** Copies the list. */
        public Answer {
            roles = List.copyOf(roles);
        }

        @Override
        public String says() {
            String who = roles.isEmpty() ? "somebody" : "somebody who is " + OperandWords.joined(roles, "or");
            return who + " answered " + (yes ? "yes" : "no") + " to “" + Printable.excerpt(question) + "”";
        }
    }
}

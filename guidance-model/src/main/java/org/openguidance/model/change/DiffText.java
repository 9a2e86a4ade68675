package org.openguidance.model.change;

import java.util.ArrayList;
import java.util.List;
import org.openguidance.model.Effect;
import org.openguidance.model.change.Change.Thing;
import org.openguidance.model.diagnostic.Printable;

/**
 * Writes what is different for people to read, as plain text or as Markdown. The words are the same in every locale.
 * Stateless and thread-safe; linear in the number of changes.
 */
public final class DiffText {

    private static final List<Effect> COUNTED = List.of(Effect.LOOSER, Effect.UNDECIDED, Effect.TIGHTER);

    private DiffText() {}

    /** A line for each change and one below it for each part that became different; how many of which kind, first. */
    public static String plain(GuidanceDiff diff) {
        StringBuilder text = new StringBuilder(summary(diff)).append('\n');
        if (!diff.isEmpty()) {
            text.append('\n');
        }
        for (Change change : ordered(diff)) {
            text.append(headline(change)).append('\n');
            details(change).forEach(line -> text.append("  ").append(line).append('\n'));
        }
        return text.toString();
    }

    /** The same as Markdown: a list, the ids as code. */
    public static String markdown(GuidanceDiff diff) {
        StringBuilder text = new StringBuilder(summary(diff)).append('\n');
        if (!diff.isEmpty()) {
            text.append('\n');
        }
        for (Change change : ordered(diff)) {
            text.append("- **").append(Printable.markdown(headline(change))).append("**\n");
            details(change)
                    .forEach(line ->
                            text.append("  - ").append(Printable.markdown(line)).append('\n'));
        }
        return text.toString();
    }

    /** In one line how much is different, such as {@code 3 changes: 1 looser, 1 tighter, 1 that changes no outcome}. */
    public static String summary(GuidanceDiff diff) {
        if (diff.isEmpty()) {
            return "nothing is different";
        }
        List<String> counts = new ArrayList<>();
        for (Effect effect : COUNTED) {
            long count = diff.changes().stream()
                    .filter(change -> change.effect() == effect)
                    .count();
            if (count > 0) {
                counts.add(count + " " + words(effect));
            }
        }
        long others = diff.changes().stream()
                .filter(change -> change.effect() == Effect.NONE)
                .count();
        if (others > 0) {
            String more = counts.isEmpty() ? "" : " more";
            counts.add(others + more + (others == 1 ? " that by itself changes" : " that by themselves change")
                    + " no outcome");
        }
        int all = diff.changes().size();
        return all + (all == 1 ? " change: " : " changes: ") + String.join(", ", counts);
    }

    /** Rules first, for they are what checks go by; then all else. */
    private static List<Change> ordered(GuidanceDiff diff) {
        List<Change> ordered = new ArrayList<>();
        for (boolean rules : new boolean[] {true, false}) {
            diff.changes().stream()
                    .filter(change -> (change.thing() == Thing.RULE) == rules)
                    .forEach(ordered::add);
        }
        return ordered;
    }

    /** A change in one line: what it is about, what happened to it, and what that does to outcomes. */
    public static String headline(Change change) {
        String from = change.formerId().map(id -> ", before '" + id + "'").orElse("");
        boolean tells = change.thing() == Thing.RULE || change.effect() != Effect.NONE;
        String effect = tells ? ": " + words(change.effect()) : "";
        return change.thing().label() + " '" + change.id() + "' "
                + change.kind().label() + from + effect;
    }

    /** What is different in it, a line for each part. */
    public static List<String> details(Change change) {
        List<String> details = new ArrayList<>();
        change.edits()
                .forEach(edit -> details.add(edit.part() + ": " + edit.sentence() + " (" + words(edit.effect()) + ")"));
        if (!change.reworded().isEmpty()) {
            boolean words = change.thing() == Thing.RULE || change.kind() == Change.Kind.REWORDED;
            details.add((words ? "worded anew: " : "different: ") + String.join(", ", change.reworded()));
        }
        return details;
    }

    private static String words(Effect effect) {
        return switch (effect) {
            case NONE -> "no outcome changes";
            case UNDECIDED -> "cannot tell";
            case TIGHTER, LOOSER -> effect.label();
        };
    }
}

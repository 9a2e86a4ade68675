package org.openguidance.loader;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.openguidance.model.Id;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;

/**
 * One run of the binders over one file: what they share. Not thread-safe.
 *
 * <p>Each binder turns a node into a value of the model. Whatever is wrong is reported at its place and left out, or has
 * something put in its place, and binding goes on, so that one run finds every fault.
 */
final class Binding {

    private final Faults faults;
    private final LoadLimits limits;
    private final Plain plain;
    private final Times times;
    private final Wordings wordings;
    private final Lists lists;
    private final Citations citations;
    private final Places places = new Places();
    private int rules;
    private int terms;
    private int termCharacters;
    private int placeholders;

    Binding(Diagnostics.Collector found, LoadLimits limits) {
        this.faults = new Faults(found);
        this.limits = limits;
        this.plain = new Plain(faults);
        this.times = new Times(faults, plain);
        this.wordings = new Wordings(this);
        this.lists = new Lists(faults);
        this.citations = new Citations(this);
    }

    Faults faults() {
        return faults;
    }

    LoadLimits limits() {
        return limits;
    }

    Places places() {
        return places;
    }

    Plain plain() {
        return plain;
    }

    Times times() {
        return times;
    }

    Wordings wordings() {
        return wordings;
    }

    Lists lists() {
        return lists;
    }

    Citations citations() {
        return citations;
    }

    /** Opens a group of keys; reported if something else stands here. */
    Optional<KnownKeys> keys(Node node, String kind, List<String> known) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(KnownKeys.open(this, mapping, KnownKeys.name(kind, mapping), known));
        }
        group(node, "this " + kind, example(known));
        return Optional.empty();
    }

    private static String example(List<String> known) {
        return known.containsAll(List.of("id", "title")) ? "write it as in '{ id: the-first, title: The first }'" : "";
    }

    /** Opens a group of keys below a key, such as {@code 'in-force'}. */
    Optional<KnownKeys> keysOf(Node node, String what, List<String> known) {
        return keysOf(node, what, known, "");
    }

    /** The same, with a hint that shows what to write where something else stands. */
    Optional<KnownKeys> keysOf(Node node, String what, List<String> known, String hint) {
        return group(node, what, hint).map(mapping -> KnownKeys.open(this, mapping, what, known));
    }

    /** A group of keys that may be any; reported if something else stands here. */
    Optional<Node.Mapping> group(Node node, String what) {
        return group(node, what, "");
    }

    /** The same, with a hint that shows what to write. */
    Optional<Node.Mapping> group(Node node, String what, String hint) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        if (!(node instanceof Node.Damaged)) {
            faults.wrongType(node, what, "a group of keys with their values", hint);
        }
        return Optional.empty();
    }

    /** Builds a value of the model; what its constructor refuses becomes a fault at the place. */
    <T> Optional<T> build(SourceLocation at, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException refused) {
            faults.add(DiagnosticCode.BAD_COMBINATION, at, Objects.requireNonNull(refused.getMessage()));
            return Optional.empty();
        }
    }

    /** An id for something that has none, so that what it holds can be looked at. */
    Id placeholder() {
        placeholders++;
        return Id.of("without-id-" + placeholders);
    }

    /** Whether there is room for one more rule; said once where there is none. */
    boolean hasRoomForRule(SourceLocation at) {
        rules++;
        if (rules == limits.rules() + 1) {
            tooMany(at, "more than " + Words.number(limits.rules()) + " rules");
        }
        return rules <= limits.rules();
    }

    /** Whether there is room for one more word or phrase to look for; said once where there is none. */
    boolean hasRoomForTerm(SourceLocation at, String term) {
        boolean had = terms <= limits.terms() && termCharacters <= limits.termCharacters();
        terms++;
        termCharacters += term.length();
        boolean has = terms <= limits.terms() && termCharacters <= limits.termCharacters();
        if (had && !has) {
            tooMany(
                    at,
                    "more words and phrases to look for than " + Words.number(limits.terms()) + ", or more than "
                            + Words.number(limits.termCharacters()) + " characters in them");
        }
        return has;
    }

    private void tooMany(SourceLocation at, String what) {
        faults.add(
                DiagnosticCode.TOO_LARGE,
                at,
                "this guidance has " + what + ", which is over the limit; what follows was not looked at");
    }
}

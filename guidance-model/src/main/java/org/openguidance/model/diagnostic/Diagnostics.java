package org.openguidance.model.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.openguidance.model.SourceLocation;

/**
 * All the faults that were found in one go, in the order of their places, each once.
 *
 * <p>At most a limit of them are kept (100 unless said), errors before warnings; {@link #total()} counts all. Immutable
 * and thread-safe.
 */
public final class Diagnostics implements Iterable<Diagnostic> {

    /** How many diagnostics are listed unless the caller asks for another number. */
    public static final int DEFAULT_LIMIT = 100;

    private static final Diagnostics EMPTY = new Diagnostics(List.of(), 0, 0);

    private final List<Diagnostic> listed;
    private final int total;
    private final int errors;

    private Diagnostics(List<Diagnostic> listed, int total, int errors) {
        this.listed = List.copyOf(listed);
        this.total = total;
        this.errors = errors;
    }

    /** No faults. */
    public static Diagnostics none() {
        return EMPTY;
    }

    /** A place to put faults as they are found. */
    public static Collector collector() {
        return new Collector();
    }

    /** The faults that are listed, in the order of their places. */
    public List<Diagnostic> list() {
        return listed;
    }

    /** How many were found, with those that are not listed. */
    public int total() {
        return total;
    }

    /** How many of them were found but are not listed. */
    public int unlisted() {
        return total - listed.size();
    }

    /** How many of all that were found are errors. */
    public int errorCount() {
        return errors;
    }

    /** Whether there is an error among them. */
    public boolean hasErrors() {
        return errors > 0;
    }

    /** Whether nothing at all was found. */
    public boolean isEmpty() {
        return total == 0;
    }

    @Override
    public Iterator<Diagnostic> iterator() {
        return listed.iterator();
    }

    /** Every diagnostic with its source line and caret, then how many more there are. */
    public String format() {
        String text = listed.stream().map(DiagnosticFormatter::withSource).collect(Collectors.joining("\n"));
        return unlisted() == 0 ? text : text + "\nand " + grouped(unlisted()) + " more";
    }

    /** A line each, then how many more there are. */
    @Override
    public String toString() {
        String text = listed.stream().map(DiagnosticFormatter::oneLine).collect(Collectors.joining("\n"));
        return unlisted() == 0 ? text : text + "\nand " + grouped(unlisted()) + " more";
    }

    private static String grouped(int number) {
        StringBuilder digits = new StringBuilder(Integer.toString(number));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }

    /** Gathers faults while a file is read. Not thread-safe. */
    public static final class Collector {

        private final List<Diagnostic> found = new ArrayList<>();

        private Collector() {}

        /** Adds a fault. */
        public void add(Diagnostic diagnostic) {
            found.add(diagnostic);
        }

        /** Adds a fault without a hint. */
        public void add(DiagnosticCode code, SourceLocation location, String message) {
            add(Diagnostic.of(code, location, message));
        }

        /** Adds a fault with the hint that mends it. */
        public void add(DiagnosticCode code, SourceLocation location, String message, String hint) {
            add(Diagnostic.of(code, location, message).withHint(hint));
        }

        /** Adds all of these. */
        public void addAll(Iterable<Diagnostic> diagnostics) {
            diagnostics.forEach(this::add);
        }

        /** Whether an error is among them so far. */
        public boolean hasErrors() {
            for (Diagnostic diagnostic : found) {
                if (diagnostic.severity() == Severity.ERROR) {
                    return true;
                }
            }
            return false;
        }

        /** How many there are so far. */
        public int size() {
            return found.size();
        }

        /** All of them, as they were found. */
        public List<Diagnostic> all() {
            return List.copyOf(found);
        }

        /** Sorted by place, doubles dropped, cut at the usual limit. */
        public Diagnostics finish() {
            return finish(DEFAULT_LIMIT);
        }

        /** Sorted by place, doubles dropped, cut at a limit: warnings are cut before errors. */
        public Diagnostics finish(int limit) {
            List<Diagnostic> sorted = sorted();
            int errors = 0;
            for (Diagnostic diagnostic : sorted) {
                errors += diagnostic.severity() == Severity.ERROR ? 1 : 0;
            }
            List<Diagnostic> kept = sorted.size() <= limit ? sorted : gravest(sorted, limit);
            return new Diagnostics(kept, sorted.size(), errors);
        }

        /** All of them, sorted by place, doubles dropped. */
        public List<Diagnostic> sorted() {
            List<Diagnostic> sorted = new ArrayList<>(found);
            sorted.sort(Comparator.naturalOrder());
            List<Diagnostic> once = new ArrayList<>(sorted.size());
            for (Diagnostic diagnostic : sorted) {
                if (once.isEmpty() || !once.get(once.size() - 1).equals(diagnostic)) {
                    once.add(diagnostic);
                }
            }
            return List.copyOf(once);
        }

        private static List<Diagnostic> gravest(List<Diagnostic> sorted, int limit) {
            List<Diagnostic> kept = new ArrayList<>(limit);
            for (Severity severity : Severity.values()) {
                for (int at = 0; at < sorted.size() && kept.size() < limit; at++) {
                    if (sorted.get(at).severity() == severity) {
                        kept.add(sorted.get(at));
                    }
                }
            }
            kept.sort(Comparator.naturalOrder());
            return kept;
        }
    }
}

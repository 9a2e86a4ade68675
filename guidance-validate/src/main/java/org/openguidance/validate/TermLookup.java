package org.openguidance.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms of a list by the two characters with which they begin, and the search of a text for them. Immutable once it is
 * made, in time linear in the terms.
 */
final class TermLookup {

    /** Stands for the second unit of a term that has none, or a star there. Never a unit of a text. */
    private static final int ANYTHING = -1;

    private final List<Term> terms;
    private final Map<Long, List<Term>> byBeginning = new HashMap<>();
    private final Map<Integer, List<Term>> byLook = new HashMap<>();
    private final List<Term> withAnyWordFirst = new ArrayList<>();
    private final boolean needsWords;

    TermLookup(List<Term> terms) {
        this.terms = terms;
        terms.forEach(this::add);
        this.needsWords = terms.stream().anyMatch(Term::hasAnyWord);
    }

    private void add(Term term) {
        if (term.unit(0) == Term.ANY_WORD) {
            withAnyWordFirst.add(term);
            return;
        }
        int second = term.length() > 1 ? Math.max(ANYTHING, term.unit(1)) : ANYTHING;
        put(byBeginning, beginning(term.unit(0), second), term);
        int look = Term.look(term.unit(0));
        int capitalLook = Term.capitalLook(term.unit(0));
        put(byLook, look, term);
        if (capitalLook != look) {
            put(byLook, capitalLook, term);
        }
    }

    /** Two units as one key. */
    private static long beginning(int first, int second) {
        return (long) first << Integer.SIZE | second & 0xFFFF_FFFFL;
    }

    private static <K> void put(Map<K, List<Term>> table, K key, Term term) {
        table.computeIfAbsent(key, first -> new ArrayList<>()).add(term);
    }

    /** Its terms. */
    List<Term> terms() {
        return terms;
    }

    /** Adds the places at which a term begins anywhere in a text. */
    void find(TextView view, List<Mark> found) {
        Pass pass = new Pass(view);
        for (int start = 0; start < pass.text.size(); start++) {
            pass.at(start, found);
        }
    }

    /** Adds the places at which a term begins with a unit of the text. */
    void findAt(TextView view, int start, List<Mark> found) {
        if (start < view.folded().size()) {
            new Pass(view).at(start, found);
        }
    }

    /** One pass over one text. */
    private final class Pass {

        private final FoldedText text;
        private final TermMatch match;

        Pass(TextView view) {
            this.text = view.folded();
            this.match = new TermMatch(text, needsWords ? view.words() : List.of());
        }

        void at(int start, List<Mark> found) {
            if (text.isSpace(start)) {
                return;
            }
            if (match.canBegin(start)) {
                tryAll(byBeginning.getOrDefault(beginning(text.unit(start), ANYTHING), List.of()), start, found);
                if (start + 1 < text.size()) {
                    long both = beginning(text.unit(start), text.unit(start + 1));
                    tryAll(byBeginning.getOrDefault(both, List.of()), start, found);
                }
                if (isMixed(start) || isMixed(start + 1)) {
                    tryAll(byLook.getOrDefault(text.look(start), List.of()), start, found);
                }
            }
            if (!withAnyWordFirst.isEmpty() && match.beginsAnyWord(start)) {
                tryAll(withAnyWordFirst, start, found);
            }
        }

        private boolean isMixed(int index) {
            return index < text.size() && text.is(index, FoldedUnits.MIXED);
        }

        private void tryAll(List<Term> terms, int start, List<Mark> found) {
            for (Term term : terms) {
                int end = match.end(term, start);
                if (end > start) {
                    found.add(new Mark(text.span(start, end), match.byLookAlike()));
                }
            }
        }
    }
}

package org.openguidance.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds words and phrases. Wherever in a text a term could begin, only those terms are tried that begin with the two
 * characters there. Every place of every term is found, those that overlap each other too. Immutable.
 */
final class TermSearch implements TextTest {

    /** In order of their start; of those with one start the longer first; as written before by look-alikes. */
    static final Comparator<Mark> IN_ORDER = Comparator.comparingInt(
                    (Mark mark) -> mark.span().start())
            .thenComparing(mark -> mark.span().end(), Comparator.reverseOrder())
            .thenComparing(Mark::byLookAlike);

    /** Stands for the second unit of a term that has none, or a star there. Never a unit of a text. */
    private static final int ANYTHING = -1;

    private final List<Term> terms = new ArrayList<>();
    private final Map<Long, List<Term>> byBeginning = new HashMap<>();
    private final Map<Integer, List<Term>> byLook = new HashMap<>();
    private final List<Term> withAnyWordFirst = new ArrayList<>();
    private final boolean needsWords;

    private TermSearch(List<String> words) {
        for (String word : words) {
            Term term = Term.of(word);
            if (!term.isEmpty()) {
                add(term);
            }
        }
        this.needsWords = terms.stream().anyMatch(Term::hasAnyWord);
    }

    static TermSearch of(List<String> words) {
        return new TermSearch(words);
    }

    private void add(Term term) {
        terms.add(term);
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

    /** Its terms, those left out that could not be found. */
    List<Term> terms() {
        return terms;
    }

    @Override
    public List<Mark> find(TextView view) {
        List<Mark> found = new ArrayList<>();
        Pass pass = new Pass(view);
        for (int start = 0; start < pass.text.size(); start++) {
            pass.at(start, found);
        }
        return inOrder(found);
    }

    /** The places at which a term begins with a unit of the text. */
    List<Mark> findAt(TextView view, int start) {
        List<Mark> found = new ArrayList<>();
        if (start < view.folded().size()) {
            new Pass(view).at(start, found);
        }
        return inOrder(found);
    }

    /** Sorts marks and drops those of a place that is marked already. */
    static List<Mark> inOrder(List<Mark> marks) {
        marks.sort(IN_ORDER);
        List<Mark> distinct = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            boolean known = !distinct.isEmpty()
                    && distinct.get(distinct.size() - 1).span().equals(mark.span());
            if (!known) {
                distinct.add(mark);
            }
        }
        return distinct;
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

    @Override
    public String toString() {
        return terms.toString();
    }
}

package org.openguidance.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds words and phrases. Wherever in a text a term could begin, only those terms are tried that begin with the two
 * characters there. Every place of every term is found, those that overlap each other too.
 *
 * <p>Immutable to its users and thread-safe. The terms are looked up by tables that are made when a text is first searched,
 * for most lists are only ever looked for by the index of all of them.
 */
final class TermSearch implements TextTest {

    /** In order of their start; of those with one start the longer first; as written before by look-alikes. */
    static final Comparator<Mark> IN_ORDER = Comparator.comparingInt(
                    (Mark mark) -> mark.span().start())
            .thenComparing(mark -> mark.span().end(), Comparator.reverseOrder())
            .thenComparing(Mark::byLookAlike);

    private final List<String> words;

    /** Made by whoever comes first; two that come at once make the same. */
    private volatile @Nullable TermLookup lookup;

    private TermSearch(List<String> words) {
        this.words = List.copyOf(words);
    }

    static TermSearch of(List<String> words) {
        return new TermSearch(words);
    }

    /** Its terms, those left out that could not be found. Made anew each time until a text has been searched. */
    List<Term> terms() {
        TermLookup known = lookup;
        if (known != null) {
            return known.terms();
        }
        List<Term> terms = new ArrayList<>(words.size());
        for (String word : words) {
            Term term = Term.of(word);
            if (!term.isEmpty()) {
                terms.add(term);
            }
        }
        return terms;
    }

    private TermLookup lookup() {
        TermLookup known = lookup;
        if (known == null) {
            known = new TermLookup(terms());
            lookup = known;
        }
        return known;
    }

    @Override
    public List<Mark> find(TextView view) {
        List<Mark> found = new ArrayList<>();
        lookup().find(view, found);
        return inOrder(found);
    }

    /** The places at which a term begins with a unit of the text. */
    List<Mark> findAt(TextView view, int start) {
        List<Mark> found = new ArrayList<>();
        lookup().findAt(view, start, found);
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

    @Override
    public String toString() {
        return terms().toString();
    }
}

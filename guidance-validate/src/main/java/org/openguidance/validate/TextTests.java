package org.openguidance.validate;

import java.util.List;
import java.util.Set;
import org.openguidance.model.Casing;
import org.openguidance.model.ContentKind;
import org.openguidance.model.TextUnit;

/** Makes tests of texts. Each is immutable, and linear in the length of the text that it looks at. */
final class TextTests {

    private TextTests() {}

    /** Finds words and phrases on word borders; {@link Term} says what {@code *} means. */
    static TextTest says(List<String> words) {
        return TermSearch.of(words);
    }

    /** Keeps the places of a test that have one of some words near: at most so many words between, on either side. */
    static TextTest near(TextTest said, List<String> words, int within) {
        return near(said, TermSearch.of(words), within);
    }

    /** Keeps the places of a test that have one of another test near: at most so many words between, on either side. */
    static TextTest near(TextTest said, TextTest nearby, int within) {
        return new NearSearch(said, nearby, within);
    }

    /** Keeps the places of a test that none of some words overlaps. */
    static TextTest except(TextTest said, List<String> words) {
        return except(said, TermSearch.of(words));
    }

    /** Keeps the places of a test that none of another test overlaps. */
    static TextTest except(TextTest said, TextTest lifting) {
        return new ExceptSearch(said, lifting);
    }

    /** Finds words with which a text starts, white space and invisible characters before them left aside. */
    static TextTest startsWith(List<String> words) {
        return startsWith(TermSearch.of(words));
    }

    /** The same of a search for words. */
    static TextTest startsWith(TermSearch search) {
        return view -> search.findAt(view, view.folded().firstVisible());
    }

    /** Finds words with which a text ends, white space and invisible characters behind them left aside. */
    static TextTest endsWith(List<String> words) {
        return endsWith(TermSearch.of(words));
    }

    /** The same of a search for words. */
    static TextTest endsWith(TermSearch search) {
        return view -> {
            int end = view.folded().endOfVisible();
            return search.find(view).stream()
                    .filter(mark -> mark.span().end() == end)
                    .toList();
        };
    }

    /** Keeps the places of a test that lie wholly inside the first so many lines, words, characters or sentences. */
    static TextTest inFirst(TextTest says, int count, TextUnit unit) {
        return view -> {
            int end = TextBeginning.endOfFirst(view, count, unit);
            return says.find(view).stream()
                    .filter(mark -> mark.span().end() <= end)
                    .toList();
        };
    }

    /** Finds a pattern of RE2 syntax anywhere; case counts. */
    static TextTest pattern(String pattern) {
        return PatternSearch.of(pattern);
    }

    /** Finds content of some kinds. */
    static TextTest contains(Set<ContentKind> kinds) {
        return ContentSearch.of(kinds);
    }

    /** Whether a text is written in some kind of capitals. */
    static boolean cased(TextView view, Casing casing) {
        return TextCasing.of(view).is(casing);
    }
}

package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openguidance.model.Casing;
import org.openguidance.model.ContentKind;
import org.openguidance.model.TextUnit;

/** Makes tests of texts. */
final class TextTests {

    private TextTests() {}

    static TextTest says(List<String> words) {
        return view -> {
            List<Mark> marks = new ArrayList<>();
            String text = view.text().toLowerCase(Locale.ROOT);
            for (String word : words) {
                String term = word.toLowerCase(Locale.ROOT);
                for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
                    int start = view.span().start() + at;
                    marks.add(new Mark(new Span(start, start + term.length()), false));
                }
            }
            marks.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
            return marks;
        };
    }

    static TextTest near(TextTest said, List<String> words, int within) {
        return said;
    }

    static TextTest except(TextTest said, List<String> words) {
        TextTest lifting = says(words);
        return view -> {
            List<Mark> lifted = lifting.find(view);
            return said.find(view).stream()
                    .filter(mark -> lifted.stream().noneMatch(other -> other.span().overlaps(mark.span())))
                    .toList();
        };
    }

    static TextTest startsWith(List<String> words) {
        return view -> says(words).find(view).stream()
                .filter(mark -> mark.span().start() == view.span().start())
                .toList();
    }

    static TextTest endsWith(List<String> words) {
        return view -> says(words).find(view).stream()
                .filter(mark -> mark.span().end() == view.span().end())
                .toList();
    }

    static TextTest inFirst(TextTest says, int count, TextUnit unit) {
        return says;
    }

    static TextTest pattern(String pattern) {
        com.google.re2j.Pattern compiled = com.google.re2j.Pattern.compile(pattern);
        return view -> {
            List<Mark> marks = new ArrayList<>();
            com.google.re2j.Matcher matcher = compiled.matcher(view.text());
            while (matcher.find()) {
                int start = view.span().start();
                marks.add(new Mark(new Span(start + matcher.start(), start + matcher.end()), false));
            }
            return marks;
        };
    }

    static TextTest contains(Set<ContentKind> kinds) {
        return view -> List.of();
    }

    static boolean cased(TextView view, Casing casing) {
        return true;
    }
}

package org.openguidance.validate;

import java.util.List;
import java.util.stream.Collectors;
import org.openguidance.model.TextPart;

/** Shows what was found in a text: the text itself, with each place in brackets of its own. */
final class Excerpts {

    private Excerpts() {}

    /** The text with {@code ⟦…⟧} around each place; {@code ⟦…⟧*} around those found by look-alikes. Places may not overlap. */
    static String marked(String text, List<Mark> marks) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Mark mark : marks) {
            marked.append(text, at, mark.span().start()).append('⟦');
            marked.append(text, mark.span().start(), mark.span().end()).append('⟧');
            marked.append(mark.byLookAlike() ? "*" : "");
            at = mark.span().end();
        }
        return marked.append(text, at, text.length()).toString();
    }

    /** What a test finds in a text. */
    static String found(TextTest test, String text) {
        return marked(text, test.find(TextView.of(text)));
    }

    /** The text with its parts of a kind in brackets. */
    static String parts(TextPart part, String text) {
        List<Span> parts = TextView.of(text).parts(part);
        return marked(text, parts.stream().map(span -> new Mark(span, false)).toList());
    }

    /** What a test finds in a text, one behind the other, for places that overlap. */
    static String listed(TextTest test, String text) {
        return test.find(TextView.of(text)).stream()
                .map(mark -> text.substring(mark.span().start(), mark.span().end()))
                .collect(Collectors.joining(" | "));
    }
}

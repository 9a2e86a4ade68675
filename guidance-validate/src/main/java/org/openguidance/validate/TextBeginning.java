package org.openguidance.validate;

import java.util.List;
import org.openguidance.model.TextPart;
import org.openguidance.model.TextUnit;

/** Tells how far the first lines, words, characters or sentences of a text reach. */
final class TextBeginning {

    private TextBeginning() {}

    /** Where the first so many of them end; the end of the text where it has fewer, its start where none are asked for. */
    static int endOfFirst(TextView view, int count, TextUnit unit) {
        if (count <= 0) {
            return view.span().start();
        }
        return switch (unit) {
            case LINES -> endOf(view, view.parts(TextPart.LINES), count);
            case WORDS -> endOf(view, view.words(), count);
            case SENTENCES -> endOf(view, view.parts(TextPart.SENTENCES), count);
            case CHARACTERS -> TextLength.endOfCharacters(view, count);
        };
    }

    private static int endOf(TextView view, List<Span> parts, int count) {
        return parts.size() < count ? view.span().end() : parts.get(count - 1).end();
    }
}

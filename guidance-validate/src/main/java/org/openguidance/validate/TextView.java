package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openguidance.model.LengthUnit;
import org.openguidance.model.TextPart;

/** A text, or a part of one, as the text engine sees it. For use by one thread. */
final class TextView {

    private final String whole;
    private final Span span;

    private TextView(String whole, Span span) {
        this.whole = whole;
        this.span = span;
    }

    static TextView of(String text) {
        return new TextView(text, new Span(0, text.length()));
    }

    /** The characters of this view. */
    String text() {
        return whole.substring(span.start(), span.end());
    }

    /** Its place in the whole text. */
    Span span() {
        return span;
    }

    /** A part of the whole text as a view. */
    TextView view(Span part) {
        return new TextView(whole, part);
    }

    boolean isBlank() {
        return text().isBlank();
    }

    List<Span> parts(TextPart part) {
        return switch (part) {
            case LINES -> split("\n");
            case PARAGRAPHS -> split("\n\n");
            case WORDS -> words("");
            case HASHTAGS -> words("#");
            case HANDLES -> words("@");
            case LINKS -> words("http");
            case SENTENCES -> split(". ");
            case EMOJI -> List.of();
        };
    }

    private List<Span> split(String by) {
        List<Span> parts = new ArrayList<>();
        int from = span.start();
        for (int at = whole.indexOf(by, from); at >= 0 && at < span.end(); at = whole.indexOf(by, from)) {
            parts.add(new Span(from, at));
            from = at + by.length();
        }
        parts.add(new Span(from, span.end()));
        return parts;
    }

    private List<Span> words(String beginning) {
        List<Span> words = new ArrayList<>();
        int from = span.start();
        for (int at = from; at <= span.end(); at++) {
            if (at == span.end() || Character.isWhitespace(whole.charAt(at))) {
                if (at > from && whole.startsWith(beginning, from)) {
                    words.add(new Span(from, at));
                }
                from = at + 1;
            }
        }
        return words;
    }

    int length(LengthUnit unit) {
        return text().codePointCount(0, text().length());
    }

    double readingGrade() {
        return 0;
    }

    /** Of a link: its host in lower case. */
    String host() {
        String address = text().replaceFirst("^[a-z]+://", "");
        return address.split("[/?#:]", 2)[0].toLowerCase(Locale.ROOT);
    }

    int line(int offset) {
        return (int) whole.substring(0, offset).chars().filter(unit -> unit == '\n').count() + 1;
    }

    int column(int offset) {
        return offset - whole.lastIndexOf('\n', offset - 1);
    }
}

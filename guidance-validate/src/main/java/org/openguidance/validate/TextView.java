package org.openguidance.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openguidance.model.LengthUnit;
import org.openguidance.model.TextPart;

/**
 * A text, or a part of one, as the text engine sees it. What it is made of is found when it is first asked for and kept, so a
 * view is for one thread; nothing of it can be changed from outside. Each question is linear in the length of the text.
 */
final class TextView {

    private static final int NOT_LOOKED_FOR = -1;

    private final Whole whole;
    private final Span span;
    private final Map<TextPart, List<Span>> parts = new EnumMap<>(TextPart.class);
    private @Nullable FoldedText folded;
    private @Nullable ContentShape shape;
    private @Nullable List<Span> emails;
    private int signs = NOT_LOOKED_FOR;

    private TextView(Whole whole, Span span) {
        this.whole = whole;
        this.span = span;
    }

    /** A whole text, of which every view shares the beginnings of the lines. */
    private static final class Whole {

        private final String text;
        private int[] lines = {};

        Whole(String text) {
            this.text = text;
        }

        /** The number of the line, from 0, in which a place lies. */
        int line(int offset) {
            int at = Arrays.binarySearch(lines(), offset);
            return at >= 0 ? at : -at - 2;
        }

        int[] lines() {
            if (lines.length == 0) {
                lines = TextLines.starts(text);
            }
            return lines;
        }
    }

    static TextView of(String text) {
        return new TextView(new Whole(text), new Span(0, text.length()));
    }

    /** A part of the whole text as a view of its own, in which what stands around it is not seen. */
    TextView view(Span part) {
        if (part.end() > whole.text.length()) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "the text ends at %d, and the part at %d", whole.text.length(), part.end()));
        }
        return new TextView(whole, part);
    }

    /** The characters of this view. */
    String text() {
        return whole.text.substring(span.start(), span.end());
    }

    /** The whole text of which this is a view. */
    String whole() {
        return whole.text;
    }

    /** The place of this view in the whole text. */
    Span span() {
        return span;
    }

    /** Whether nothing of it can be seen. */
    boolean isBlank() {
        return TextLines.isBlank(whole.text, span);
    }

    /** The folded form in which words are looked for. */
    FoldedText folded() {
        FoldedText known = folded;
        if (known == null) {
            known = FoldedText.of(whole.text, span);
            folded = known;
        }
        return known;
    }

    /** The form in which numbers and codes are looked for. */
    ContentShape shape() {
        ContentShape known = shape;
        if (known == null) {
            known = ContentShape.of(folded());
            shape = known;
        }
        return known;
    }

    /** Its signs, see {@link TextSigns}. */
    int signs() {
        if (signs == NOT_LOOKED_FOR) {
            signs = TextSigns.of(whole.text, span);
        }
        return signs;
    }

    /** The parts of a kind, in order, as places in the whole text. */
    List<Span> parts(TextPart part) {
        List<Span> known = parts.get(part);
        if (known == null) {
            known = List.copyOf(find(part));
            parts.put(part, known);
        }
        return known;
    }

    private List<Span> find(TextPart part) {
        return switch (part) {
            case LINKS -> TextLinks.in(whole.text, span);
            case HASHTAGS ->
                TextSigns.mayHaveHashtags(signs()) ? TextTags.hashtags(whole.text, span, linksAndEmails()) : List.of();
            case HANDLES ->
                TextSigns.mayHaveHandles(signs()) ? TextTags.handles(whole.text, span, linksAndEmails()) : List.of();
            case WORDS -> TextWords.in(whole.text, span, wholes());
            case SENTENCES -> TextSentences.in(whole.text, span, words());
            case LINES -> TextLines.lines(whole.text, span);
            case PARAGRAPHS -> TextLines.paragraphs(whole.text, span);
            case EMOJI -> TextEmoji.in(whole.text, span);
        };
    }

    List<Span> words() {
        return parts(TextPart.WORDS);
    }

    List<Span> sentences() {
        return parts(TextPart.SENTENCES);
    }

    /** The e-mail addresses outside links. */
    List<Span> emails() {
        List<Span> known = emails;
        if (known == null) {
            known = TextSigns.mayHaveHandles(signs()) ? emailsOutsideLinks() : List.of();
            emails = known;
        }
        return known;
    }

    private List<Span> emailsOutsideLinks() {
        List<Span> links = parts(TextPart.LINKS);
        return EmailAddresses.in(whole.text, span).stream()
                .filter(email -> !Span.anyOverlaps(links, email))
                .toList();
    }

    /** What has the case that it has: links, e-mail addresses and handles, in order. */
    List<Span> addresses() {
        return inOrder(linksAndEmails(), parts(TextPart.HANDLES));
    }

    /** What counts as one word each: links, e-mail addresses, hashtags and handles, in order. */
    List<Span> wholes() {
        return inOrder(addresses(), parts(TextPart.HASHTAGS));
    }

    private List<Span> linksAndEmails() {
        return inOrder(parts(TextPart.LINKS), emails());
    }

    private static List<Span> inOrder(List<Span> some, List<Span> others) {
        List<Span> all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(Comparator.comparingInt(Span::start));
        return all;
    }

    int length(LengthUnit unit) {
        return switch (unit) {
            case CHARACTERS -> TextLength.characters(this);
            case GRAPHEMES -> TextGraphemes.count(whole.text, span);
            case X_WEIGHTED -> TextLength.weightOnX(this);
        };
    }

    /** The Flesch-Kincaid grade; {@link ReadingGrade} says how it is counted. */
    double readingGrade() {
        return ReadingGrade.of(this);
    }

    /** Of a link: its host in lower case; empty where it has none. */
    String host() {
        return LinkHost.of(text());
    }

    /** The line of a place in the whole text, from 1. */
    int line(int offset) {
        return whole.line(offset) + 1;
    }

    /** The place of a place in its line, from 1, in UTF-16 units. */
    int column(int offset) {
        return offset - whole.lines()[whole.line(offset)] + 1;
    }
}

package org.openguidance.cli;

import java.util.ArrayList;
import java.util.List;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.validate.report.TextStyle;

/**
 * A page of text for people at a terminal: sections, paragraphs and items, wrapped at a width that reads well. What would
 * steer the terminal is escaped.
 */
final class Page {

    private static final int WIDTH = 88;

    private final TextStyle style;
    private final StringBuilder text = new StringBuilder();

    Page(TextStyle style) {
        this.style = style;
    }

    /** A line that stands out, as it is the name of what follows. */
    void heading(String content) {
        wrap(0, content).forEach(line -> text.append(style.heading(line)).append('\n'));
    }

    /** A heading with a line free before it. */
    void section(String content) {
        blank();
        heading(content);
    }

    /** A free line. */
    void blank() {
        text.append('\n');
    }

    /** A paragraph; a line that is free in the text stays free. */
    void paragraph(int indent, String content) {
        List<String> paragraphs = paragraphs(content);
        for (int at = 0; at < paragraphs.size(); at++) {
            if (at > 0) {
                blank();
            }
            lines(indent, "", paragraphs.get(at));
        }
    }

    /** A paragraph with a mark before it. */
    void item(int indent, String mark, String content) {
        lines(indent, mark + " ", oneLine(content));
    }

    /** A paragraph with a mark before it and the id of what it is about behind it. */
    void item(int indent, String mark, String content, String id) {
        int from = text.length();
        lines(indent, mark + " ", oneLine(content) + " [" + id + "]");
        int at = text.indexOf("[" + id + "]", from);
        if (at >= 0) {
            text.replace(at, at + id.length() + 2, style.faint("[" + id + "]"));
        }
    }

    /** {@code Label: content}. */
    void labelled(int indent, String label, String content) {
        lines(indent, "", label + ": " + oneLine(content));
    }

    /** Something beside the matter. */
    void aside(int indent, String content) {
        for (String line : wrap(indent, content)) {
            text.append(" ".repeat(indent)).append(style.faint(line)).append('\n');
        }
    }

    /** The page, ending with a line end. */
    String text() {
        return text.toString();
    }

    private void lines(int indent, String mark, String content) {
        String lead = " ".repeat(indent) + Printable.escape(mark);
        for (String line : wrap(indent + mark.length(), content)) {
            text.append(lead).append(line).append('\n');
            lead = " ".repeat(indent + mark.length());
        }
    }

    private static List<String> wrap(int indent, String content) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(Printable.escape(oneLine(content)))) {
            boolean fits = indent + length(line) + 1 + length(word) <= WIDTH;
            if (line.length() > 0 && !fits) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    private static List<String> words(String content) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int at = content.indexOf(' '); at >= 0; at = content.indexOf(' ', from)) {
            if (at > from) {
                words.add(content.substring(from, at));
            }
            from = at + 1;
        }
        if (from < content.length()) {
            words.add(content.substring(from));
        }
        return words;
    }

    private static List<String> paragraphs(String content) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : content.lines().toList()) {
            if (line.isBlank() && paragraph.length() > 0) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            } else {
                paragraph.append(line).append(' ');
            }
        }
        if (paragraph.length() > 0) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    private static String oneLine(String content) {
        return content.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }
}

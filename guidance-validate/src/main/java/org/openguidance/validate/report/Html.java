package org.openguidance.validate.report;

import java.util.Locale;

/**
 * Builds HTML: elements and attributes are written by the program alone, and every text is escaped on its way in, so that
 * a parser reads back the text that was given.
 */
final class Html {

    private final StringBuilder html = new StringBuilder();

    /** Opens an element, with its attributes as name and value in turns. */
    Html open(String element, String... attributes) {
        html.append('<').append(element);
        for (int at = 0; at < attributes.length; at += 2) {
            html.append(' ').append(attributes[at]).append("=\"");
            escape(attributes[at + 1]);
            html.append('"');
        }
        html.append('>');
        return this;
    }

    /** Closes an element. */
    Html close(String element) {
        html.append("</").append(element).append('>');
        return this;
    }

    /** A text. */
    Html text(String text) {
        escape(text);
        return this;
    }

    /** An element that holds a text and nothing else. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** A line end between elements, for those who read the source. */
    Html line() {
        html.append('\n');
        return this;
    }

    /** What is HTML already: for the program's own, never for what comes from outside. */
    Html own(String markup) {
        html.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }

    private void escape(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            switch (unit) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                // Parsers of HTML make LF of a CR that stands for itself.
                case '\r' -> html.append("&#13;");
                default -> append(text, at, unit);
            }
        }
    }

    /** NUL and halves of pairs are in no HTML that can be; they are written out. */
    private void append(String text, int at, char unit) {
        boolean lone = Character.isSurrogate(unit) && !isHalfOfPair(text, at);
        if (unit == 0 || lone) {
            html.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
        } else {
            html.append(unit);
        }
    }

    private static boolean isHalfOfPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}

package org.openguidance.loader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openguidance.model.diagnostic.Printable;

/** Shows a piece of a file on one line, for hints that show how to write it. */
final class Shown {

    private static final int LONGEST = 80;
    private static final String MORE = "…";

    private Shown() {}

    /** The piece on one line; three dots for what could not be read or is too long for a hint. */
    static String of(Node node) {
        String shown = whole(node);
        if (shown.length() <= LONGEST) {
            return shown;
        }
        return node instanceof Node.Mapping ? "{ … }" : node instanceof Node.Listing ? "[…]" : MORE;
    }

    private static String whole(Node node) {
        if (node instanceof Node.Text text) {
            return text(text);
        }
        if (node instanceof Node.Listing list) {
            return list.items().stream().map(Shown::whole).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node instanceof Node.Mapping mapping) {
            return lines(mapping).stream().collect(Collectors.joining(", ", "{ ", " }"));
        }
        return MORE;
    }

    private static List<String> lines(Node.Mapping mapping) {
        return mapping.entries().stream()
                .map(entry -> text(entry.key()) + ": " + whole(entry.value()))
                .toList();
    }

    /** Each line of a group as a group of its own, in a list. */
    static String apart(Node.Mapping mapping) {
        String shown =
                lines(mapping).stream().map(line -> "{ " + line + " }").collect(Collectors.joining(", ", "[", "]"));
        return shown.length() <= LONGEST ? shown : "[{ … }, { … }]";
    }

    private static String text(Node.Text text) {
        String typed = Printable.excerpt(text.text());
        boolean quoted = text.style() != Node.Style.PLAIN
                || typed.isBlank()
                || typed.chars().anyMatch(c -> ",[]{}\"#:".indexOf(c) >= 0);
        return quoted ? "\"" + typed.replace("\"", "\\\"") + "\"" : typed;
    }

    /** The only thing in a list that has one thing in it. */
    static Optional<Node> only(Node.Listing list) {
        return list.items().size() == 1 ? Optional.of(list.items().get(0)) : Optional.empty();
    }
}

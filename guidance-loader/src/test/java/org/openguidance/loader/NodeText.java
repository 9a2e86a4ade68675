package org.openguidance.loader;

import java.util.ArrayList;
import java.util.List;

/** Writes nodes so that a test can compare them: a line for each text, with the way to it. */
final class NodeText {

    private final List<String> lines = new ArrayList<>();

    private NodeText() {}

    static String of(Node node) {
        NodeText text = new NodeText();
        text.add("", node);
        return String.join("\n", text.lines);
    }

    private void add(String way, Node node) {
        if (node instanceof Node.Text text) {
            lines.add(way + " = " + quoted(text.text()));
        } else if (node instanceof Node.Listing list) {
            if (list.items().isEmpty()) {
                lines.add(way + " = []");
            }
            for (int at = 0; at < list.items().size(); at++) {
                add(way + "[" + at + "]", list.items().get(at));
            }
        } else if (node instanceof Node.Mapping group) {
            if (group.entries().isEmpty()) {
                lines.add(way + " = {}");
            }
            group.entries().forEach(entry -> add(way + "." + quoted(entry.key().text()), entry.value()));
        } else {
            lines.add(way + " = (could not be read)");
        }
    }

    /** The text in ASCII, so that nothing in it can hide. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c >= 0x20 && c < 0x7F) {
                quoted.append(c);
            } else {
                quoted.append("\\u").append(Integer.toHexString(0x10000 + c).substring(1));
            }
        }
        return quoted.append('"').toString();
    }
}

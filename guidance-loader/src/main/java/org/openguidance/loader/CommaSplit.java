package org.openguidance.loader;

import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;
import org.openguidance.model.diagnostic.Printable;

/**
 * A text between brackets that its own commas have cut: {@code { purpose: Inform, inspire }} is a key {@code purpose} and
 * a key {@code inspire} without a value.
 */
final class CommaSplit {

    private final MendedLines lines;
    private final Part.Group group;
    private final int at;
    private final int commas;

    /** The text begins with the value of the key at {@code at}, and goes on in the next {@code commas} keys. */
    CommaSplit(MendedLines lines, Part.Group group, int at, int commas) {
        this.lines = lines;
        this.group = group;
        this.at = at;
        this.commas = commas;
    }

    /** How many of the following keys are rather parts of this key's text: texts with neither a colon nor a value. */
    static int count(Part.Group group, int at, MendedLines lines) {
        boolean text = group.isFlow() && isText(group.parts().get(at + 1));
        int count = 0;
        for (int next = at + 2; text && next + 1 < group.parts().size(); next += 2) {
            if (!isBare(group.parts().get(next), group.parts().get(next + 1), lines)) {
                break;
            }
            count++;
        }
        return count;
    }

    private static boolean isText(Part part) {
        return part instanceof Part.Leaf leaf
                && leaf.event().style() == Node.Style.PLAIN
                && !leaf.event().isEmptyText();
    }

    private static boolean isBare(Part key, Part value, MendedLines lines) {
        if (!isText(key) || !(value instanceof Part.Leaf leaf) || !leaf.event().isEmptyText()) {
            return false;
        }
        YamlEvent event = ((Part.Leaf) key).event();
        return !KeyReader.isBeforeColon(event.end(), lines) && !KeyReader.isWithoutSpace(event, value, lines);
    }

    /** The text as it was meant, once the fault is reported. */
    Node.Text join(Diagnostics.Collector faults) {
        YamlEvent first = ((Part.Leaf) group.parts().get(at + 1)).event();
        YamlEvent second = ((Part.Leaf) group.parts().get(at + 2)).event();
        YamlEvent last = ((Part.Leaf) group.parts().get(at + 2 * commas)).event();
        StringBuilder joined = new StringBuilder(first.text());
        for (int part = 1; part <= commas; part++) {
            joined.append(", ")
                    .append(((Part.Leaf) group.parts().get(at + 2 * part))
                            .event()
                            .text());
        }
        String text = Mask.restore(joined.toString());
        faults.add(Diagnostic.of(
                        DiagnosticCode.NO_VALUE,
                        lines.place(second.start()),
                        "'" + Printable.excerpt(Mask.restore(second.text()))
                                + "' has no value: between { and } the comma before it ends the text '"
                                + Printable.excerpt(Mask.restore(first.text())) + "'")
                .withHint(hint(first, last, text)));
        return new Node.Text(text, Node.Style.PLAIN, lines.place(first.start()));
    }

    private String hint(YamlEvent first, YamlEvent last, String text) {
        if (first.start().line() != last.end().line()) {
            return Quoting.general();
        }
        String line = Mask.restore(lines.line(first.start().line()));
        return Quoting.hint(line, first.start().column(), last.end().column(), Quoting.quote(text));
    }
}

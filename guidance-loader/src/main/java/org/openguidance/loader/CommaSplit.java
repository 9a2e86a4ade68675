package org.openguidance.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;
import org.openguidance.model.diagnostic.Printable;

/**
 * A text between brackets that its own commas have cut: {@code { purpose: Inform, inspire }} is a key {@code purpose} and
 * a key {@code inspire} without a value.
 */
final class CommaSplit {

    private static final Set<String> LISTS = Set.of(
            "values",
            "words",
            "says",
            "starts-with",
            "ends-with",
            "contains",
            "none-of",
            "has-all",
            "only",
            "judged-on",
            "upholds",
            "permits",
            "leads-to",
            "ends",
            "weekend",
            "holidays");

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

    /** The text, the number or the list as it was meant, once the fault is reported. */
    Node join(Diagnostics.Collector faults) {
        YamlEvent first = ((Part.Leaf) group.parts().get(at + 1)).event();
        YamlEvent second = ((Part.Leaf) group.parts().get(at + 2)).event();
        YamlEvent last = ((Part.Leaf) group.parts().get(at + 2 * commas)).event();
        String text = Mask.restore(joined(first, last));
        String number = text.replace(",", "");
        boolean grouped = isGroupedNumber(text);
        boolean list = isForLists();
        String corrected = grouped ? number : list ? "[" + text + "]" : Quoting.quote(text);
        faults.add(Diagnostic.of(
                        DiagnosticCode.NO_VALUE,
                        lines.place(second.start()),
                        "'" + Printable.excerpt(Mask.restore(second.text()))
                                + "' has no value: between { and } the comma before it ends the "
                                + (grouped ? "number" : "text") + " '"
                                + Printable.excerpt(Mask.restore(first.text())) + "'")
                .withHint(hint(first, last, corrected)));
        return list && !grouped
                ? listed(first)
                : new Node.Text(grouped ? number : text, Node.Style.PLAIN, lines.place(first.start()));
    }

    /** Whether the key is one that always has a list of plain texts. */
    private boolean isForLists() {
        return group.parts().get(at) instanceof Part.Leaf key
                && LISTS.contains(Mask.restore(key.event().text()));
    }

    private Node listed(YamlEvent first) {
        List<Node> items = new ArrayList<>();
        items.add(item(first));
        for (int part = 1; part <= commas; part++) {
            items.add(item(((Part.Leaf) group.parts().get(at + 2 * part)).event()));
        }
        return new Node.Listing(items, lines.place(first.start()), true);
    }

    private Node item(YamlEvent event) {
        return new Node.Text(Mask.restore(event.text()), Node.Style.PLAIN, lines.place(event.start()));
    }

    /** The text as it stands in the file; over several lines, with a space after each comma. */
    private String joined(YamlEvent first, YamlEvent last) {
        if (first.start().line() == last.end().line()) {
            return lines.line(first.start().line())
                    .substring(first.start().column(), last.end().column());
        }
        StringBuilder joined = new StringBuilder(first.text());
        for (int part = 1; part <= commas; part++) {
            joined.append(", ")
                    .append(((Part.Leaf) group.parts().get(at + 2 * part))
                            .event()
                            .text());
        }
        return joined.toString();
    }

    /** Whether a text is a number with a comma between thousands: {@code 1,000}. */
    private static boolean isGroupedNumber(String text) {
        String digits = text.startsWith("-") ? text.substring(1) : text;
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String[] groups = whole.split(",", -1);
        boolean right =
                groups.length > 1 && !groups[0].isEmpty() && groups[0].length() <= 3 && groups[0].charAt(0) != '0';
        for (int next = 1; next < groups.length; next++) {
            right &= groups[next].length() == 3;
        }
        String rest = whole.replace(",", "") + (point < 0 ? "" : digits.substring(point + 1));
        return right && rest.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private String hint(YamlEvent first, YamlEvent last, String corrected) {
        if (first.start().line() != last.end().line()) {
            return Quoting.general();
        }
        String line = Mask.restore(lines.line(first.start().line()));
        return Quoting.hint(line, first.start().column(), last.end().column(), corrected);
    }
}

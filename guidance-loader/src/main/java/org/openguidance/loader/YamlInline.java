package org.openguidance.loader;

import java.util.Iterator;
import java.util.Map;

/** Writes small things between brackets on one line: {@code { account: [named-official, official] }}. */
final class YamlInline {

    private final StringBuilder text = new StringBuilder();
    private final int width;

    private YamlInline(int width) {
        this.width = width;
    }

    /** The line, or nothing where it would be too long or the thing is better read on several lines. */
    static String of(Layout layout, int width) {
        YamlInline inline = new YamlInline(width);
        boolean empty = layout instanceof Layout.Items list && list.items().isEmpty();
        return inline.add(layout) || empty ? inline.text.toString() : "";
    }

    private boolean add(Layout layout) {
        if (layout instanceof Layout.Text scalar) {
            text.append(YamlScalar.inBrackets(scalar));
        } else if (layout instanceof Layout.Items list) {
            return items(list) && fits();
        } else if (layout instanceof Layout.Group group) {
            return (group.isBrief() || group.entries().isEmpty()) && group(group) && fits();
        }
        return fits();
    }

    private boolean fits() {
        return text.length() <= width;
    }

    private boolean items(Layout.Items list) {
        text.append('[');
        Iterator<Layout> rest = list.items().iterator();
        while (rest.hasNext()) {
            if (!add(rest.next())) {
                return false;
            }
            text.append(rest.hasNext() ? ", " : "");
        }
        text.append(']');
        return true;
    }

    private boolean group(Layout.Group group) {
        text.append('{');
        Iterator<Map.Entry<String, Layout>> rest = group.entries().entrySet().iterator();
        boolean empty = !rest.hasNext();
        while (rest.hasNext()) {
            Map.Entry<String, Layout> entry = rest.next();
            text.append(' ').append(YamlScalar.key(entry.getKey())).append(": ");
            if (!add(entry.getValue())) {
                return false;
            }
            text.append(rest.hasNext() ? "," : "");
        }
        text.append(empty ? "}" : " }");
        return true;
    }
}

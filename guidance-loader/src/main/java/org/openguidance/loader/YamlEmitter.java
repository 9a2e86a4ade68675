package org.openguidance.loader;

import java.util.Iterator;
import java.util.Map;

/**
 * Writes what is laid out as YAML that reads back as exactly the same. Linear in the length of what is written.
 */
final class YamlEmitter {

    private static final int WIDTH = 110;
    private static final int STEP = 2;

    private final StringBuilder text = new StringBuilder();

    private YamlEmitter() {}

    static String emit(Layout.Group root) {
        YamlEmitter emitter = new YamlEmitter();
        emitter.entries(root.entries(), 0);
        return emitter.text.toString();
    }

    private void entries(Map<String, Layout> entries, int indent) {
        Iterator<Map.Entry<String, Layout>> rest = entries.entrySet().iterator();
        while (rest.hasNext()) {
            entry(rest.next(), indent);
            if (rest.hasNext()) {
                text.append(" ".repeat(indent));
            }
        }
    }

    private void entry(Map.Entry<String, Layout> entry, int indent) {
        String key = YamlScalar.key(entry.getKey());
        text.append(key).append(':');
        Layout value = entry.getValue();
        if (value instanceof Layout.Text scalar) {
            text.append(' ');
            scalar(scalar, indent);
            return;
        }
        String inline = YamlInline.of(value, WIDTH - indent - key.length() - 2);
        if (!inline.isEmpty()) {
            text.append(' ').append(inline).append('\n');
            return;
        }
        text.append('\n').append(" ".repeat(indent + STEP));
        block(value, indent + STEP);
    }

    private void block(Layout value, int indent) {
        if (value instanceof Layout.Items list) {
            items(list, indent);
        } else if (value instanceof Layout.Group group) {
            entries(group.entries(), indent);
        }
    }

    private void items(Layout.Items list, int indent) {
        Iterator<Layout> rest = list.items().iterator();
        while (rest.hasNext()) {
            text.append("- ");
            item(rest.next(), indent);
            if (rest.hasNext()) {
                text.append(" ".repeat(indent));
            }
        }
    }

    private void item(Layout item, int indent) {
        if (item instanceof Layout.Text scalar) {
            scalar(scalar, indent);
            return;
        }
        String inline = YamlInline.of(item, WIDTH - indent - STEP);
        if (inline.isEmpty()) {
            block(item, indent + STEP);
        } else {
            text.append(inline).append('\n');
        }
    }

    private void scalar(Layout.Text scalar, int indent) {
        if (YamlScalar.canStandOnLines(scalar.text())) {
            onLines(scalar.text(), indent + STEP);
        } else {
            text.append(YamlScalar.inBlock(scalar)).append('\n');
        }
    }

    private void onLines(String lines, int indent) {
        boolean ends = lines.endsWith("\n");
        text.append(ends ? "|" : "|-").append('\n');
        String content = ends ? lines.substring(0, lines.length() - 1) : lines;
        for (String line : content.split("\n", -1)) {
            text.append(line.isEmpty() ? "" : " ".repeat(indent)).append(line).append('\n');
        }
    }
}

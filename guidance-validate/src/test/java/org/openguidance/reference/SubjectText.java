package org.openguidance.reference;

import java.util.Map;
import java.util.TreeMap;
import org.openguidance.model.Subject;
import org.openguidance.model.Written;

/** A subject as the file that one would write for it. */
final class SubjectText {

    private final StringBuilder text = new StringBuilder();

    private SubjectText() {}

    static String of(Subject subject) {
        SubjectText file = new SubjectText();
        file.text.append("subject: ").append(subject.kind());
        Map<String, Written> answers = new TreeMap<>();
        subject.answers().forEach((question, yes) -> answers.put(question, Written.of(yes)));
        file.group("facts", subject.facts());
        if (!answers.isEmpty()) {
            file.group("answers", answers);
        }
        return file.text.append('\n').toString();
    }

    private void group(String name, Map<String, Written> values) {
        text.append('\n').append(name).append(values.isEmpty() ? ": {}" : ":");
        fields(values, "\n  ");
    }

    private void fields(Map<String, Written> fields, String indent) {
        fields.forEach((name, value) -> {
            text.append(indent).append(name).append(':');
            value(value, indent + "  ");
        });
    }

    private void value(Written value, String indent) {
        if (value instanceof Written.Text one) {
            text.append(' ').append(quoted(one.text()));
        } else if (value instanceof Written.Fields record) {
            text.append(record.fields().isEmpty() ? " {}" : "");
            fields(record.fields(), indent);
        } else {
            items((Written.Items) value, indent);
        }
    }

    private void items(Written.Items list, String indent) {
        text.append(list.items().isEmpty() ? " []" : "");
        for (Written item : list.items()) {
            text.append(indent).append('-');
            value(item, indent + "  ");
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}

package org.openguidance.reference;

import java.util.Map;
import org.openguidance.model.Subject;
import org.openguidance.model.Written;

/** A subject as the file that one would write for it. */
final class SubjectText {

    private final StringBuilder text = new StringBuilder();

    private SubjectText() {}

    static String of(Subject subject) {
        SubjectText file = new SubjectText();
        file.text.append("subject: ").append(subject.kind());
        file.text.append("\nfacts:");
        file.fields(subject.facts(), "\n  ");
        file.text.append("\nanswers:");
        subject.answers()
                .forEach((question, yes) ->
                        file.text.append("\n  ").append(question).append(": ").append(yes ? "yes" : "no"));
        return file.text.append('\n').toString();
    }

    private void fields(Map<String, Written> fields, String indent) {
        String before = indent;
        for (Map.Entry<String, Written> field : fields.entrySet()) {
            text.append(before).append(field.getKey()).append(':');
            value(field.getValue(), indent + "  ");
            before = indent;
        }
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

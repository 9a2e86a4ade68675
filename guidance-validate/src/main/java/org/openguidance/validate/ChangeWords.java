package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openguidance.model.FactType;
import org.openguidance.model.Guidance;
import org.openguidance.model.Subject;
import org.openguidance.model.Written;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.model.link.FactValue;

/**
 * Tells what was changed in a subject.
 *
 * @param guidance the guidance, for its language
 * @param before the subject as it was
 * @param run the check of it, which knows assumed values
 */
record ChangeWords(Guidance guidance, Subject before, Run run) {

    /** The changes, words first. */
    SmallestChange of(TriedChange tried) {
        List<Change> changes = new ArrayList<>();
        tried.texts().forEach((path, text) -> changes.add(edit(path, text, tried.example())));
        tried.values().forEach(path -> changes.add(value(path, tried.subject())));
        tried.replies()
                .values()
                .forEach(reply -> changes.add(new Change.Answer(
                        reply.about(),
                        reply.ask().question().in(guidance.language()),
                        reply.yes(),
                        reply.ask().of())));
        return new SmallestChange(changes, tried.subject());
    }

    private static Change edit(String path, EditedText text, boolean example) {
        TextView view = TextView.of(text.original());
        List<Finding.Region> takenOut = text.takenOut().stream()
                .map(span -> new Finding.Region(
                        span.start(),
                        span.end(),
                        view.line(span.start()),
                        view.column(span.start()),
                        text.original().substring(span.start(), span.end())))
                .toList();
        return new Change.Edit(path, takenOut, text.addedBefore(), text.addedAfter(), example);
    }

    private Change value(String path, Subject after) {
        WrittenPath way = WrittenPath.of(path);
        Optional<Written> was = way.in(before);
        Written is = way.in(after).orElseThrow();
        if (is instanceof Written.Items now && was.orElse(null) instanceof Written.Items old && isList(way)) {
            return entries(path, old.items(), now.items());
        }
        return new Change.Declare(path, shown(is), was.map(ChangeWords::shown).or(() -> assumed(path)));
    }

    private boolean isList(WrittenPath way) {
        return way.type(run.program().linked())
                .filter(typed -> typed.type() instanceof FactType.ListOf)
                .isPresent();
    }

    /** What is new in a list, and what is gone; entries that are still there stand in the same order. */
    private static Change entries(String path, List<Written> old, List<Written> now) {
        List<Integer> gone = new ArrayList<>();
        int next = 0;
        for (int at = 0; at < old.size(); at++) {
            if (next < now.size() && now.get(next).equals(old.get(at))) {
                next++;
            } else {
                gone.add(at);
            }
        }
        List<String> added =
                now.subList(next, now.size()).stream().map(ChangeWords::shown).toList();
        return new Change.Entries(path, added, gone);
    }

    private Optional<String> assumed(String path) {
        return run.program()
                .linked()
                .fact(path)
                .filter(fact -> !run.isStrict())
                .flatMap(fact -> fact.assumed())
                .map(FactValue::display);
    }

    /** A value as packs write it. */
    static String shown(Written written) {
        if (written instanceof Written.Items items) {
            return items.items().stream().map(ChangeWords::shown).collect(Collectors.joining(", ", "[", "]"));
        }
        if (written instanceof Written.Fields fields) {
            return fields.fields().entrySet().stream()
                    .map(ChangeWords::field)
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        return written.toString();
    }

    private static String field(Map.Entry<String, Written> field) {
        return field.getKey() + ": " + Printable.cut(shown(field.getValue()));
    }
}

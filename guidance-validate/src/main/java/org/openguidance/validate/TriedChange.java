package org.openguidance.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openguidance.model.Origin;
import org.openguidance.model.Subject;
import org.openguidance.model.Written;

/**
 * A subject with some things changed, and what was changed in it. Immutable.
 *
 * @param subject the subject as it would be
 * @param texts the texts of which something is taken out or to which something is added, by their paths
 * @param values the paths of values that are declared, and of lists with other entries
 * @param replies the questions that are answered
 * @param example whether of a text only how much is taken out counts
 * @param moved the paths that were moved, each as often as it was
 * @param weight how far it is from what a person is likely to want, among changes of the same number
 */
record TriedChange(
        Subject subject,
        Map<String, EditedText> texts,
        List<String> values,
        Map<String, Move.Reply> replies,
        boolean example,
        List<String> moved,
        int weight) {

    /** A value is moved no more often, so that a search for numbers and entries comes to an end. */
    private static final int MOVES_OF_ONE = 3;

    static TriedChange nothing(Subject subject) {
        return new TriedChange(subject, Map.of(), List.of(), Map.of(), false, List.of(), 0);
    }

    /** How many things are changed. */
    int size() {
        return texts.size() + values.size() + replies.size();
    }

    /** The same with one more thing changed; nothing where that cannot be. */
    Optional<TriedChange> with(Move move) {
        boolean often = Collections.frequency(moved, move.path()) >= MOVES_OF_ONE;
        if (often && !(move instanceof Move.Cut)) {
            return Optional.empty();
        }
        if (move instanceof Move.Cut cut) {
            return edited(cut.path(), move, cut.example(), text -> text.without(cut.places()));
        }
        if (move instanceof Move.Insert insert) {
            return edited(
                    insert.path(),
                    move,
                    false,
                    text -> insert.before() ? text.withBefore(insert.words()) : text.withAfter(insert.words()));
        }
        if (move instanceof Move.Put put) {
            return put(put.path(), put.value(), move);
        }
        if (move instanceof Move.Append append) {
            List<Written> entries = entries(append.list());
            entries.add(append.entry());
            return put(append.list(), new Written.Items(entries, Origin.NONE), move);
        }
        return move instanceof Move.Drop drop ? dropped(drop) : replied((Move.Reply) move);
    }

    private interface Edit {
        EditedText of(EditedText text);
    }

    private Optional<TriedChange> edited(String path, Move move, boolean onlyExample, Edit edit) {
        WrittenPath way = WrittenPath.of(path);
        Optional<Written> now = way.in(subject);
        if (!(now.orElse(null) instanceof Written.Text text)) {
            return Optional.empty();
        }
        boolean inside = isInsideChanged(path);
        EditedText before = inside ? EditedText.of(text.text()) : texts.getOrDefault(path, EditedText.of(text.text()));
        EditedText after = edit.of(before);
        Map<String, EditedText> others = new LinkedHashMap<>(texts);
        if (!inside) {
            others.put(path, after);
        }
        return way.with(subject.facts(), Written.text(after.text()))
                .map(facts -> new TriedChange(
                        with(facts, subject.answers()),
                        others,
                        values,
                        replies,
                        example || onlyExample,
                        moved(move),
                        weight + move.weight()));
    }

    private List<String> moved(Move move) {
        List<String> all = new ArrayList<>(moved);
        all.add(move.path());
        return all;
    }

    private boolean isInsideChanged(String path) {
        return values.stream().anyMatch(outer -> WrittenPath.covers(outer, path));
    }

    private Optional<TriedChange> put(String path, Written value, Move move) {
        List<String> more = new ArrayList<>(values);
        Map<String, EditedText> left = new LinkedHashMap<>(texts);
        if (!isInsideChanged(path)) {
            more.removeIf(inner -> WrittenPath.covers(path, inner));
            left.keySet().removeIf(inner -> WrittenPath.covers(path, inner));
            more.add(path);
        }
        return WrittenPath.of(path)
                .with(subject.facts(), value)
                .map(facts -> new TriedChange(
                        with(facts, subject.answers()),
                        left,
                        more,
                        replies,
                        example,
                        moved(move),
                        weight + move.weight()));
    }

    /** The entries of a list; none where it is not declared. */
    private List<Written> entries(String list) {
        return new ArrayList<>(WrittenPath.of(list)
                .in(subject)
                .filter(Written.Items.class::isInstance)
                .map(items -> ((Written.Items) items).items())
                .orElse(List.of()));
    }

    private Optional<TriedChange> dropped(Move.Drop drop) {
        String list = WrittenPath.listOf(drop.entry());
        int place =
                Integer.parseInt(drop.entry(), list.length() + 1, drop.entry().length() - 1, 10);
        List<Written> entries = entries(list);
        if (place >= entries.size()) {
            return Optional.empty();
        }
        entries.remove(place);
        return put(list, new Written.Items(entries, Origin.NONE), drop);
    }

    /** The same with an answer to a question that has none. */
    private Optional<TriedChange> replied(Move.Reply reply) {
        if (subject.answers().containsKey(reply.about())) {
            return Optional.empty();
        }
        Map<String, Boolean> answers = new LinkedHashMap<>(subject.answers());
        answers.put(reply.about(), reply.yes());
        Map<String, Move.Reply> more = new LinkedHashMap<>(replies);
        more.put(reply.about(), reply);
        return Optional.of(new TriedChange(
                with(subject.facts(), answers), texts, values, more, example, moved, weight + reply.weight()));
    }

    private Subject with(Map<String, Written> facts, Map<String, Boolean> answers) {
        return Subject.builder()
                .kind(subject.kind())
                .id(subject.id())
                .putAllFacts(facts)
                .putAllAnswers(answers)
                .addAllJudgements(subject.judgements())
                .build();
    }
}

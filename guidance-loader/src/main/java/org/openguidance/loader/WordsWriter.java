package org.openguidance.loader;

import java.util.List;
import org.openguidance.model.Condition;
import org.openguidance.model.Operand;
import org.openguidance.model.Words;

/** Lays out words and phrases to look for. */
final class WordsWriter {

    private WordsWriter() {}

    static Layout says(Condition.Says says) {
        if (says.near().isEmpty() && says.except().isEmpty()) {
            return words(says.words());
        }
        Layout.Group group = Layout.Group.brief();
        put(group, says.words());
        says.near().ifPresent(near -> {
            Layout.Group beside = Layout.Group.brief();
            put(beside, near.words());
            group.put("near", beside.put("within", Layout.value(near.within())));
        });
        return group.put("except", says.except().map(WordsWriter::words));
    }

    /** A list of words, or a group that names a word list. */
    static Layout words(Words words) {
        if (words.list().isEmpty()) {
            return inPlace(words.words());
        }
        Layout.Group group = Layout.Group.brief();
        put(group, words);
        return group;
    }

    private static void put(Layout.Group group, Words words) {
        words.list()
                .ifPresentOrElse(
                        list -> group.put("list", Layout.value(list.id())),
                        () -> group.put("words", inPlace(words.words())));
    }

    private static Layout inPlace(List<Operand> words) {
        return new Layout.Items(
                words.stream().map(word -> Layout.prose(word.toString())).toList());
    }

    /** A word of a word list, where a dollar sign at the start would be taken for a parameter. */
    static Layout listed(String word) {
        return Layout.prose(word.startsWith("$") ? "$" + word : word);
    }
}

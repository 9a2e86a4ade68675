package org.openguidance.loader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.openguidance.model.Wording;

/** What is to be written into a file, before anybody asks how it looks there: texts, lists, groups of keys. */
sealed interface Layout {

    /**
     * A text.
     *
     * @param text the text
     * @param prose whether it is read by people, so that it is never to look like a number or a yes
     */
    record Text(String text, boolean prose) implements Layout {
        /** Refuses a character that no pack can hold. */
        public Text {
            OptionalInt forbidden = Controls.firstIn(text);
            if (forbidden.isPresent()) {
                throw new IllegalArgumentException("the text " + Words.quoted(text) + " has "
                        + Controls.name(text.charAt(forbidden.getAsInt())) + " in it, which no pack can hold");
            }
        }
    }

    /** A list. */
    record Items(List<Layout> items) implements Layout {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A group of keys with their values, put together key by key; what is empty is left out.
     */
    final class Group implements Layout {

        private final Map<String, Layout> entries = new LinkedHashMap<>();
        private final boolean brief;

        private Group(boolean brief) {
            this.brief = brief;
        }

        /** A group that stands on lines of its own. */
        static Group tall() {
            return new Group(false);
        }

        /** A group that stands between brackets where it fits on the line. */
        static Group brief() {
            return new Group(true);
        }

        boolean isBrief() {
            return brief;
        }

        Map<String, Layout> entries() {
            return Collections.unmodifiableMap(entries);
        }

        Group put(String key, Layout value) {
            entries.put(key, value);
            return this;
        }

        Group put(String key, Optional<? extends Layout> value) {
            value.ifPresent(there -> entries.put(key, there));
            return this;
        }

        Group prose(String key, Optional<String> text) {
            return put(key, text.map(Layout::prose));
        }

        Group value(String key, Optional<?> value) {
            return put(key, value.map(Layout::value));
        }

        Group wording(String key, Optional<Wording> wording) {
            return put(key, wording.map(Layout::wording));
        }

        Group wording(String key, Wording wording) {
            return put(key, Layout.wording(wording));
        }

        /** A list of values by their texts, unless it is empty. */
        Group values(String key, Collection<?> values) {
            return list(key, values.stream().map(Layout::value).toList());
        }

        /** A list, unless it is empty. */
        Group list(String key, List<? extends Layout> items) {
            return items.isEmpty() ? this : put(key, new Items(new ArrayList<>(items)));
        }

        /** {@code yes}, where it is so. */
        Group ifYes(String key, boolean yes) {
            return yes ? put(key, yesNo(true)) : this;
        }
    }

    /** A text that people read. */
    static Layout prose(String text) {
        return new Text(text, true);
    }

    /** A value by its text. */
    static Layout value(Object value) {
        return new Text(value.toString(), false);
    }

    /** Yes or no. */
    static Layout yesNo(boolean yes) {
        return value(yes ? "yes" : "no");
    }

    /** A text for readers, once or by language. */
    static Layout wording(Wording wording) {
        Group translations = Group.tall();
        wording.translations().forEach((tag, text) -> translations.put(tag, prose(text)));
        return wording.plain().map(Layout::prose).orElse(translations);
    }
}

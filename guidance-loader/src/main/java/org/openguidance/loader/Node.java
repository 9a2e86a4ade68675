package org.openguidance.loader;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.SourceLocation;

/**
 * What a file says, before anyone asks what it means: texts, lists, and groups of keys, each with its place.
 *
 * <p>Every text is the text that was typed; nothing is guessed to be a number, a date or a yes. At most as deep as
 * {@link LoadLimits#depth()}, so walking it by recursion is safe. Immutable.
 */
sealed interface Node {

    /** Where it begins. */
    SourceLocation location();

    /** What it is, in the author's words: {@code a text}, {@code a list}, {@code a group of keys}. */
    String kindName();

    /** How a text was written. */
    enum Style {
        /** Without quotation marks. */
        PLAIN,
        /** Between {@code '} and {@code '}. */
        SINGLE,
        /** Between {@code "} and {@code "}. */
        DOUBLE,
        /** After {@code |}: its lines stay. */
        LITERAL,
        /** After {@code >}: its lines are joined. */
        FOLDED
    }

    /** A text, as it was typed once quotation marks and escapes are taken off. */
    record Text(String text, Style style, SourceLocation location) implements Node {
        @Override
        public String kindName() {
            return "a text";
        }
    }

    /**
     * A list.
     *
     * @param items what is in it, in the order of the file; what could not be read is {@link Damaged}
     * @param complete false where lines of it could not be read at all
     */
    record Listing(List<Node> items, SourceLocation location, boolean complete) implements Node {
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public String kindName() {
            return "a list";
        }
    }

    /**
     * A group of keys with their values.
     *
     * @param entries in the order of the file, each key once (a second one was reported and is left out)
     * @param complete false where lines of it could not be read at all, so that a missing key may be among them
     */
    record Mapping(List<Entry> entries, SourceLocation location, boolean complete) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The entry with this key. */
        Optional<Entry> find(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }

        @Override
        public String kindName() {
            return "a group of keys";
        }
    }

    /** A key with its value. */
    record Entry(Text key, Node value) {}

    /** Something that was there but could not be read; its fault is reported, so whoever meets it says nothing. */
    record Damaged(SourceLocation location) implements Node {
        @Override
        public String kindName() {
            return "something that could not be read";
        }
    }
}

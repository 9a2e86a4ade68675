package org.openguidance.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the parser has met so far, in a form that can be taken back line by line. */
sealed interface Part {

    Spot start();

    /** The last line that it stands on. */
    int lastLine();

    /** How many texts and collections it is. */
    int size();

    /** A text, or the place where one is missing. */
    record Leaf(YamlEvent event) implements Part {
        @Override
        public Spot start() {
            return event.start();
        }

        @Override
        public int lastLine() {
            boolean afterLineEnd = event.end().column() == 0
                    && event.end().line() > event.start().line();
            return afterLineEnd ? event.end().line() - 1 : event.end().line();
        }

        @Override
        public int size() {
            return 1;
        }
    }

    /** Stands where a key was that could not be read; its value is dropped. */
    record Unknown(Spot start) implements Part {
        @Override
        public int lastLine() {
            return start.line();
        }

        @Override
        public int size() {
            return 0;
        }
    }

    /** A list, or a group of keys, whose parts are key, value, key, value. */
    final class Group implements Part {

        private final YamlEvent opening;
        private final List<Part> parts = new ArrayList<>();
        private int lastLine = Integer.MAX_VALUE;
        private Spot end;
        private boolean complete = true;

        Group(YamlEvent opening) {
            this.opening = opening;
            this.end = opening.end();
        }

        @Override
        public Spot start() {
            return opening.start();
        }

        boolean isMapping() {
            return opening.kind() == YamlEvent.Kind.MAPPING;
        }

        boolean isFlow() {
            return opening.flow();
        }

        List<Part> parts() {
            return parts;
        }

        Optional<Part> last() {
            return parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(parts.size() - 1));
        }

        /** Whether a key waits for its value. */
        boolean isWaiting() {
            return isMapping() && parts.size() % 2 == 1;
        }

        /** Whether it begins and ends with brackets; the one pair in {@code [a: b]} is without. */
        boolean hasBrackets() {
            return opening.flow() && opening.start().isBefore(opening.end());
        }

        /** The line of its first key or dash. */
        int firstLine() {
            return opening.end().line();
        }

        /** The column of its keys or dashes. */
        int column() {
            return opening.end().column();
        }

        /** The same for deciding what is indented more; {@link LostWords#BRACKETS} between brackets. */
        int indentation() {
            return isFlow() ? LostWords.BRACKETS : column();
        }

        void close(Spot at) {
            end = at;
            lastLine = at.line();
        }

        void reopen() {
            lastLine = Integer.MAX_VALUE;
        }

        Spot end() {
            return end;
        }

        @Override
        public int lastLine() {
            return lastLine;
        }

        boolean isComplete() {
            return complete;
        }

        void markIncomplete() {
            complete = false;
        }

        @Override
        public int size() {
            int size = 1;
            for (Part part : parts) {
                size += part.size();
            }
            return size;
        }
    }
}

package org.openguidance.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts together what the parser meets, without recursion and to a bounded depth, and can go back to the start of any
 * line, with what stood open there open again.
 */
final class PartsBuilder {

    private final LoadLimits limits;
    private final List<Part.Group> open = new ArrayList<>();
    private Optional<Part> root = Optional.empty();
    private Optional<Part.Leaf> lastText = Optional.empty();
    private Spot cursor = new Spot(1, 0);
    private int firstLine = 1;
    private int nodes;

    PartsBuilder(LoadLimits limits) {
        this.limits = limits;
    }

    Optional<Part> root() {
        return root;
    }

    /** The lists and groups that are open, the outermost first. */
    List<Part.Group> open() {
        return open;
    }

    /** The text that was met last. */
    Optional<Part.Leaf> lastText() {
        return lastText;
    }

    /** Where the last thing that was met ends. */
    Spot cursor() {
        return cursor;
    }

    boolean isFull() {
        return nodes > limits.nodes();
    }

    /** Takes in an event. */
    void accept(YamlEvent event) throws YamlFault {
        boolean ours = event.start().line() < firstLine;
        switch (event.kind()) {
            case MAPPING, LISTING -> {
                if (!ours) {
                    open(event);
                }
            }
            case TEXT -> {
                if (!ours) {
                    text(event);
                } else if (event.isEmptyText()) {
                    missing(event);
                }
            }
            case CLOSE -> close(event);
            default -> {
                // the beginning and the end say nothing
            }
        }
        if (!ours && event.kind() != YamlEvent.Kind.CLOSE && cursor.isBefore(event.end())) {
            cursor = event.end();
        }
    }

    private void open(YamlEvent event) throws YamlFault {
        if (open.size() >= limits.depth()) {
            throw new YamlFault(YamlFault.Kind.DEPTH, event.start(), event.start());
        }
        Part.Group group = new Part.Group(event);
        add(group);
        open.add(group);
    }

    private void text(YamlEvent event) throws YamlFault {
        if (awaitsKey()
                && !event.text().isEmpty()
                && OddSpaces.isOdd(event.text().charAt(0))) {
            throw new YamlFault(YamlFault.Kind.ODD_SPACE, event.start(), event.start());
        }
        Part.Leaf leaf = new Part.Leaf(event);
        add(leaf);
        lastText = Optional.of(leaf);
    }

    /** Whether the innermost group is one without brackets, and no key of it waits for its value. */
    private boolean awaitsKey() {
        if (open.isEmpty()) {
            return false;
        }
        Part.Group group = open.get(open.size() - 1);
        return group.isMapping() && !group.isFlow() && !group.isWaiting();
    }

    /** Nothing came after a line that we put in: a key that stood open has no value. */
    private void missing(YamlEvent event) {
        Optional<Part.Group> innermost = innermost();
        innermost.filter(Part.Group::isWaiting).ifPresent(group -> {
            Part key = group.parts().get(group.parts().size() - 1);
            Spot place = endOf(key, event);
            boolean unknown = key instanceof Part.Unknown;
            add(unknown ? key : new Part.Leaf(new YamlEvent(event.kind(), "", event.style(), false, place, place)));
        });
    }

    private static Spot endOf(Part part, YamlEvent otherwise) {
        return part instanceof Part.Leaf leaf ? leaf.event().end() : otherwise.end();
    }

    private void add(Part part) {
        nodes += part.size();
        if (open.isEmpty()) {
            boolean better = root.isEmpty() || !(root.get() instanceof Part.Group);
            root = better ? Optional.of(part) : root;
        } else {
            open.get(open.size() - 1).parts().add(part);
        }
    }

    private void close(YamlEvent event) {
        if (!open.isEmpty()) {
            Part.Group group = open.remove(open.size() - 1);
            group.close(event.start());
            if (group.hasBrackets() && cursor.isBefore(event.end())) {
                cursor = event.end();
            }
        }
    }

    private Optional<Part.Group> innermost() {
        return open.isEmpty() ? Optional.empty() : Optional.of(open.get(open.size() - 1));
    }

    /**
     * The line at or before another from which reading can start again: not inside a text or brackets that span lines.
     */
    int restartFor(int line) {
        int restart = line;
        for (Part.Group group : open) {
            if (group.isFlow()) {
                restart = Math.min(restart, group.start().line());
            }
        }
        Optional<Part> part = innermost().flatMap(Part.Group::last);
        part = part.isPresent() ? part : root;
        while (part.isPresent()) {
            boolean whole = part.get() instanceof Part.Leaf || part.get() instanceof Part.Group group && group.isFlow();
            if (whole && part.get().lastLine() >= restart) {
                restart = Math.min(restart, part.get().start().line());
            }
            part = part.get() instanceof Part.Group group ? group.last() : Optional.empty();
        }
        return restart;
    }

    /** Gets ready to read from the start of a line. */
    void startAt(int line) {
        goBackTo(line);
        cursor = new Spot(line, 0);
    }

    /** Forgets all that begins at a line or after it, and opens again what stood open before it. */
    void goBackTo(int line) {
        while (!open.isEmpty() && open.get(open.size() - 1).start().line() >= line) {
            open.remove(open.size() - 1);
        }
        if (open.isEmpty()) {
            forgetRootFrom(line);
            root.ifPresent(part -> reopen(part, line));
        } else {
            trim(open.get(open.size() - 1), line);
            forgetMissing(open.get(open.size() - 1));
            open.get(open.size() - 1).last().ifPresent(part -> reopen(part, line));
        }
        lastText = lastText.filter(leaf -> leaf.start().line() < line);
        cursor = cursor.line() < line ? cursor : new Spot(line, 0);
        firstLine = line;
    }

    /** Forgets that the last key has no value, for that was only seen at what is read again. */
    private static void forgetMissing(Part.Group group) {
        boolean missing = group.isMapping()
                && !group.isFlow()
                && group.last().isPresent()
                && group.last().get() instanceof Part.Leaf leaf
                && leaf.event().isEmptyText()
                && group.parts().size() % 2 == 0;
        if (missing) {
            group.parts().remove(group.parts().size() - 1);
        }
    }

    private void forgetRootFrom(int line) {
        if (root.isPresent() && root.get().start().line() >= line) {
            nodes -= root.get().size();
            root = Optional.empty();
        }
    }

    private void trim(Part.Group group, int line) {
        List<Part> parts = group.parts();
        while (!parts.isEmpty() && parts.get(parts.size() - 1).start().line() >= line) {
            nodes -= parts.remove(parts.size() - 1).size();
        }
    }

    private void reopen(Part part, int line) {
        Optional<Part> next = Optional.of(part);
        while (next.isPresent()
                && next.get() instanceof Part.Group group
                && !group.isFlow()
                && group.lastLine() >= line) {
            group.reopen();
            open.add(group);
            trim(group, line);
            forgetMissing(group);
            next = group.last();
        }
    }

    /** Notes that something of what is open at a line could not be read. */
    void markIncomplete(int line) {
        for (int at = open.size() - 1; at >= 0; at--) {
            if (open.get(at).start().line() < line) {
                open.get(at).markIncomplete();
                return;
            }
        }
    }

    /** Lines that open for the parser what is open here, for reading on; a value after them belongs to the innermost. */
    List<String> opening() {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < open.size(); at++) {
            Part.Group group = open.get(at);
            lines.add(" ".repeat(group.column()) + (group.isMapping() ? "k:" : "-"));
            if (at == open.size() - 1 && group.isMapping() && !group.isWaiting()) {
                group.parts().add(new Part.Unknown(new Spot(firstLine, 0)));
            }
        }
        return lines;
    }
}

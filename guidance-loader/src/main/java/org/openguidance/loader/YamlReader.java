package org.openguidance.loader;

import java.util.Optional;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;

/**
 * Reads the text of a file as nodes with places. After a fault it mends the line for itself and goes on, so that one run
 * finds all faults of a file; what it could not make sense of is {@link Node.Damaged}.
 *
 * <p>Linear in the length of the text; no nesting costs stack.
 */
final class YamlReader {

    private static final String BEGIN =
            "a pack begins with 'guidance:' and its id, such as" + " 'guidance: our-social-media'";

    private final SourceText text;
    private final MendedLines lines;
    private final LoadLimits limits;
    private final Diagnostics.Collector faults;
    private final PartsBuilder builder;
    private final Mender mender;

    private YamlReader(SourceText text, LoadLimits limits, Diagnostics.Collector faults) {
        this.text = text;
        this.lines = new MendedLines(text);
        this.limits = limits;
        this.faults = faults;
        this.builder = new PartsBuilder(limits);
        this.mender = new Mender(lines, builder, limits, faults);
    }

    /** The group of keys that the file is, as far as it could be read; all faults are added to the others. */
    static ReadResult read(SourceText text, LoadLimits limits, Diagnostics.Collector faults) {
        if (KindOfFile.isOther(text, faults)) {
            return ReadResult.nothing();
        }
        return new YamlReader(text, limits, faults).read();
    }

    private ReadResult read() {
        int before = faults.size();
        new FirstLook(text, lines, faults).report();
        parse();
        Optional<Node> root = builder.root()
                .filter(part -> !isNothing(part))
                .map(part -> new NodeReader(lines, limits, faults).read(part));
        if (root.isPresent() && root.get() instanceof Node.Mapping mapping && isSomething(mapping)) {
            return ReadResult.of(mapping);
        }
        if (faults.size() == before) {
            reportNothing(root);
        }
        return ReadResult.nothing();
    }

    private static boolean isNothing(Part part) {
        return part instanceof Part.Leaf leaf && leaf.event().isEmptyText();
    }

    private static boolean isSomething(Node.Mapping mapping) {
        return !mapping.entries().isEmpty() || !mapping.complete();
    }

    private void parse() {
        int line = 1;
        while (line > 0) {
            builder.startAt(line);
            try {
                line = readFrom(line);
            } catch (YamlFault fault) {
                line = unreadBefore(builder.restartFor(mender.mend(fault)));
            }
        }
    }

    /** The line of what the parser had looked at ahead of the fault without telling, or a line if there is nothing. */
    private int unreadBefore(int line) {
        Spot cursor = builder.cursor();
        for (int number = cursor.line(); number < line; number++) {
            String rest = lines.line(number);
            rest = number == cursor.line() ? rest.substring(Math.min(cursor.column(), rest.length())) : rest;
            String content = rest.strip();
            boolean nothing = content.isEmpty() || content.charAt(0) == '#' || content.equals(":");
            if (!nothing && !content.startsWith(": #")) {
                return number;
            }
        }
        return line;
    }

    /** Reads on to the end, or to the line from which to read anew; 0 at the end. */
    private int readFrom(int line) throws YamlFault {
        YamlEvents events = YamlEvents.from(line, builder.opening(), lines);
        boolean over = false;
        for (YamlEvent event = events.next(); event.kind() != YamlEvent.Kind.END; event = events.next()) {
            if (over && event.kind() == YamlEvent.Kind.DOCUMENT) {
                second(event.start());
                return beginsAnew(event.start().line()) ? 0 : event.start().line();
            }
            over |= event.kind() == YamlEvent.Kind.END_OF_DOCUMENT;
            builder.accept(event);
            if (builder.isFull()) {
                tooMany(event.start());
                return 0;
            }
        }
        return 0;
    }

    /** Whether a file within the file follows a line, for its first key is the same; else the line is taken out. */
    private boolean beginsAnew(int line) {
        int next = line + 1;
        while (next <= lines.count() && lines.isIdle(next)) {
            next++;
        }
        lines.blank(line);
        String key = LineShape.of(lines.line(next)).key();
        return next > lines.count()
                || builder.root().isEmpty()
                || builder.root().get() instanceof Part.Group group
                        && !group.parts().isEmpty()
                        && group.parts().get(0) instanceof Part.Leaf first
                        && first.event().text().equals(key);
    }

    private void second(Spot start) {
        faults.add(
                DiagnosticCode.SEVERAL_DOCUMENTS,
                lines.place(start),
                "a second document begins here, and a pack is one",
                "take this line out, or put what follows into a file of its own");
    }

    private void tooMany(Spot at) {
        faults.add(
                DiagnosticCode.TOO_LARGE,
                lines.place(at),
                "the file holds more than " + Words.number(limits.nodes()) + " texts, lists and groups of keys",
                "split it");
        builder.open().forEach(Part.Group::markIncomplete);
    }

    /** Says why there is no guidance, if nothing else has been said. */
    private void reportNothing(Optional<Node> root) {
        if (root.isPresent() && root.get() instanceof Node.Text found) {
            faults.add(
                    DiagnosticCode.NOT_A_PACK,
                    found.location(),
                    "the file is not a pack: it is one text, and a pack is keys with their values",
                    BEGIN);
        } else if (root.isPresent() && root.get() instanceof Node.Listing list) {
            faults.add(
                    DiagnosticCode.NOT_A_PACK,
                    list.location(),
                    "the file is not a pack: it is a list, and a pack is keys with their values",
                    BEGIN);
        } else {
            faults.add(DiagnosticCode.NO_GUIDANCE, text.at(1, 1), "the file holds no guidance: " + what(root), BEGIN);
        }
    }

    private String what(Optional<Node> root) {
        if (root.isPresent()) {
            return "it is an empty group of keys";
        }
        boolean blank = true;
        for (int number = 1; number <= text.lineCount(); number++) {
            String line = text.line(number).strip();
            blank &= line.isEmpty() || line.equals("---") || line.equals("...");
        }
        return blank ? "it is empty" : "it has nothing but comments";
    }
}

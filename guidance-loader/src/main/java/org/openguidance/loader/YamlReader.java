package org.openguidance.loader;

import java.util.Optional;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;

/**
 * Reads the text of a file as nodes with places. After a fault it mends the line for itself and goes on, so that one run
 * finds all faults of a file; what it could not make sense of is {@link Node.Damaged}.
 *
 * <p>Linear in the length of the text; no nesting costs stack.
 */
final class YamlReader {

    private final MendedLines lines;
    private final LoadLimits limits;
    private final Diagnostics.Collector faults;
    private final PartsBuilder builder;

    private YamlReader(SourceText text, LoadLimits limits, Diagnostics.Collector faults) {
        this.lines = new MendedLines(text);
        this.limits = limits;
        this.faults = faults;
        this.builder = new PartsBuilder(limits);
    }

    /** The group of keys that the file is, as far as it could be read; all faults are added to the others. */
    static ReadResult read(SourceText text, LoadLimits limits, Diagnostics.Collector faults) {
        return new YamlReader(text, limits, faults).read();
    }

    private ReadResult read() {
        int line = 1;
        boolean going = true;
        while (going) {
            builder.goBackTo(line);
            YamlEvents events = YamlEvents.from(line, builder.opening(), lines);
            try {
                readAll(events);
                going = false;
            } catch (YamlFault fault) {
                int culprit = Math.max(1, Math.min(fault.at().line(), lines.count()));
                faults.add(DiagnosticCode.SYNTAX, lines.place(fault.at()), "the line cannot be read");
                int restart = builder.restartFor(culprit);
                for (int number = restart; number <= culprit; number++) {
                    lines.blank(number);
                }
                line = restart;
            }
        }
        Optional<Part> root = builder.root();
        if (root.isEmpty()) {
            faults.add(DiagnosticCode.NO_GUIDANCE, SourceLocation.ofFile(lines.source().name()), "the file is empty");
            return ReadResult.nothing();
        }
        Node node = new NodeReader(lines, limits, faults).read(root.get());
        return node instanceof Node.Mapping mapping ? ReadResult.of(mapping) : ReadResult.nothing();
    }

    private void readAll(YamlEvents events) throws YamlFault {
        YamlEvent event = events.next();
        while (event.kind() != YamlEvent.Kind.END && !builder.isFull()) {
            builder.accept(event);
            event = events.next();
        }
    }
}

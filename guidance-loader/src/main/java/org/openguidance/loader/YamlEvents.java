package org.openguidance.loader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openguidance.loader.YamlEvent.Kind;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * What the YAML parser meets, one event after the other. The only class that knows SnakeYAML: nothing of it, and no
 * exception of it, gets past {@link #next()}.
 *
 * <p>Only the parser of SnakeYAML is used, never its composer or constructors: no tag is resolved, no alias followed, no
 * class looked up, and no depth of nesting costs stack.
 */
final class YamlEvents {

    private static final List<Map.Entry<String, YamlFault.Kind>> PROBLEMS = List.of(
            Map.entry("mapping values are not allowed", YamlFault.Kind.COLON),
            Map.entry("could not find expected ':'", YamlFault.Kind.NO_COLON),
            Map.entry("found unexpected end of stream", YamlFault.Kind.OPEN_QUOTE),
            Map.entry("found unexpected document separator", YamlFault.Kind.OPEN_QUOTE),
            Map.entry("found unknown escape", YamlFault.Kind.ESCAPE),
            Map.entry("expected escape sequence", YamlFault.Kind.ESCAPE),
            Map.entry("found character", YamlFault.Kind.CHARACTER),
            Map.entry("expected the node content", YamlFault.Kind.CHARACTER),
            Map.entry("expected ','", YamlFault.Kind.BRACKETS),
            Map.entry("expected <block end>", YamlFault.Kind.BLOCK),
            Map.entry("sequence entries are not allowed", YamlFault.Kind.DASH),
            Map.entry("expected '<document start>'", YamlFault.Kind.AFTER_END));

    private final MendedLines lines;
    private final int firstLine;
    private final StreamReader reader;
    private final ParserImpl parser;

    private YamlEvents(MendedLines lines, int firstLine, StreamReader reader, LoaderOptions options) {
        this.lines = lines;
        this.firstLine = firstLine;
        this.reader = reader;
        this.parser = new ParserImpl(reader, options);
    }

    /**
     * Reads from a line on, after some lines of our own that open again what stood open there; their events have lines
     * before the first one.
     */
    static YamlEvents from(int line, List<String> opening, MendedLines lines) {
        LoaderOptions options = new LoaderOptions();
        options.setProcessComments(false);
        options.setCodePointLimit(Integer.MAX_VALUE);
        StreamReader reader = new StreamReader(lines.reader(line, opening));
        return new YamlEvents(lines, line - opening.size(), reader, options);
    }

    /** The next event. */
    YamlEvent next() throws YamlFault {
        try {
            return translate(parser.getEvent());
        } catch (MarkedYAMLException failure) {
            Spot here = spot(Optional.ofNullable(failure.getProblemMark()).orElseGet(reader::getMark));
            Spot context = Optional.ofNullable(failure.getContextMark())
                    .map(this::spot)
                    .orElse(here);
            throw new YamlFault(kindOf(failure.getProblem()), here, context);
        } catch (RuntimeException failure) {
            // such as NumberFormatException on "\UFFFFFFFF": whatever it is, the place is known and the text is wrong
            Spot here = spot(reader.getMark());
            boolean number = failure instanceof NumberFormatException;
            throw new YamlFault(number ? YamlFault.Kind.ESCAPE : YamlFault.Kind.OTHER, here, here);
        }
    }

    private static YamlFault.Kind kindOf(String problem) {
        return PROBLEMS.stream()
                .filter(entry -> problem.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(YamlFault.Kind.OTHER);
    }

    private YamlEvent translate(Event event) {
        return switch (event.getEventId()) {
            case Scalar -> text((ScalarEvent) event);
            case SequenceStart -> collection(Kind.LISTING, (CollectionStartEvent) event);
            case MappingStart -> collection(Kind.MAPPING, (CollectionStartEvent) event);
            case SequenceEnd, MappingEnd -> plain(Kind.CLOSE, event);
            case DocumentEnd -> plain(Kind.END_OF_DOCUMENT, event);
            case StreamEnd -> plain(Kind.END, event);
            default -> plain(Kind.DOCUMENT, event);
        };
    }

    private YamlEvent text(ScalarEvent event) {
        return new YamlEvent(
                Kind.TEXT,
                event.getValue(),
                style(event.getScalarStyle()),
                false,
                spot(event.getStartMark()),
                spot(event.getEndMark()));
    }

    private static Node.Style style(ScalarStyle style) {
        return switch (style) {
            case SINGLE_QUOTED -> Node.Style.SINGLE;
            case DOUBLE_QUOTED -> Node.Style.DOUBLE;
            case LITERAL -> Node.Style.LITERAL;
            case FOLDED -> Node.Style.FOLDED;
            default -> Node.Style.PLAIN;
        };
    }

    private YamlEvent collection(Kind kind, CollectionStartEvent event) {
        boolean flow = event.getFlowStyle() == FlowStyle.FLOW;
        Spot end = spot(event.getEndMark());
        return new YamlEvent(kind, "", Node.Style.PLAIN, flow, spot(event.getStartMark()), flow ? end : dashOf(end));
    }

    /** Of a list that stands no deeper than its key, the parser gives the end of the first dash, else its start. */
    private Spot dashOf(Spot spot) {
        String line = lines.line(spot.line());
        boolean past = spot.column() > 0
                && line.startsWith("-", spot.column() - 1)
                && !line.startsWith("-", spot.column())
                && (line.length() == spot.column() || line.charAt(spot.column()) <= ' ');
        return past ? new Spot(spot.line(), spot.column() - 1) : spot;
    }

    private YamlEvent plain(Kind kind, Event event) {
        return new YamlEvent(kind, "", Node.Style.PLAIN, false, spot(event.getStartMark()), spot(event.getEndMark()));
    }

    private Spot spot(Mark mark) {
        int line = mark.getLine() + firstLine;
        return new Spot(line, lines.units(line, mark.getColumn()));
    }
}

package org.openguidance.loader;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;

/** Reads the keys of a group, and finds what is wrong with them. */
final class KeyReader {

    private final MendedLines lines;
    private final LoadLimits limits;
    private final Diagnostics.Collector faults;
    private final Texts texts;

    KeyReader(MendedLines lines, LoadLimits limits, Diagnostics.Collector faults, Texts texts) {
        this.lines = lines;
        this.limits = limits;
        this.faults = faults;
        this.texts = texts;
    }

    /** The key; nothing if it is not one that could be used. */
    Optional<Node.Text> read(Part part) {
        if (part instanceof Part.Group group) {
            return refuse(group);
        }
        return part instanceof Part.Leaf leaf ? read(leaf.event()) : Optional.empty();
    }

    private Optional<Node.Text> refuse(Part.Group group) {
        String line = Mask.restore(lines.line(group.start().line()));
        boolean template = line.startsWith("{{", group.start().column());
        faults.add(
                DiagnosticCode.SYNTAX,
                lines.place(group.start()),
                "a key must be a text, but this is " + (group.isMapping() ? "a group of keys" : "a list")
                        + " between brackets",
                template ? "for a text that begins with '{{', " + Quoting.general() : Quoting.general());
        return Optional.empty();
    }

    private Optional<Node.Text> read(YamlEvent event) {
        SourceLocation place = lines.place(event.start());
        if (event.isEmptyText()) {
            faults.add(DiagnosticCode.SYNTAX, place, "a key is missing before the colon");
            return Optional.empty();
        }
        if (isMerge(event)) {
            faults.add(
                    DiagnosticCode.MERGE_KEY,
                    place,
                    "'<<' takes in the keys of another group in YAML, and packs have no such thing",
                    "write out the keys here");
            return Optional.empty();
        }
        if (event.text().length() > limits.keyLength()) {
            faults.add(
                    DiagnosticCode.TOO_LARGE,
                    place,
                    "the key has " + Words.number(event.text().length()) + " characters, more than the "
                            + Words.number(limits.keyLength()) + " that a key may have");
            return Optional.empty();
        }
        String line = lines.line(event.start().line());
        if (isBeforeBracket(event)) {
            LineShape shape = LineShape.of(line);
            faults.add(
                    KeyAdvice.codeBeforeBracket(shape),
                    place,
                    KeyAdvice.messageBeforeBracket(shape),
                    Quoting.hint(Mask.restore(KeyAdvice.withColon(shape))));
            return Optional.empty();
        }
        boolean dash = event.style() == Node.Style.PLAIN && event.text().startsWith("-");
        if (dash && LineShape.of(event.text()).hasUnspacedDash()) {
            faults.add(
                    DiagnosticCode.MISSING_SPACE,
                    place,
                    DashAdvice.message(),
                    Quoting.hint(Mask.restore(
                            DashAdvice.corrected(line, event.start().column()))));
            return Optional.empty();
        }
        return texts.value(event) instanceof Node.Text text ? Optional.of(text) : Optional.empty();
    }

    static boolean isMerge(YamlEvent key) {
        return key.style() == Node.Style.PLAIN && key.text().equals("<<");
    }

    /** Whether the key reaches into a bracket that was to be its value. */
    boolean isBeforeBracket(YamlEvent key) {
        boolean bracket = key.text().indexOf('[') >= 0 || key.text().indexOf('{') >= 0;
        if (key.style() != Node.Style.PLAIN || !bracket) {
            return false;
        }
        LineShape shape = LineShape.of(lines.line(key.start().line()));
        return shape.start() == key.start().column()
                && shape.gluedBracket() >= 0
                && shape.gluedBracket() < key.end().column();
    }

    /** A pair that was typed without the space after its colon, between brackets: {@code {account:official}}. */
    Optional<Node.Entry> withoutSpace(Part keyPart, Part valuePart) {
        if (!(keyPart instanceof Part.Leaf key) || !isWithoutSpace(key.event(), valuePart, lines)) {
            return Optional.empty();
        }
        YamlEvent event = key.event();
        int colon = event.text().indexOf(':');
        String name = Mask.restore(event.text().substring(0, colon));
        String value = Mask.restore(event.text().substring(colon + 1));
        String line = Mask.restore(lines.line(event.start().line()));
        String corrected = name + ": " + value;
        faults.add(
                DiagnosticCode.MISSING_SPACE,
                lines.place(event.start()),
                "a space is missing after the colon of " + Words.quoted(name + ":" + value)
                        + ", so YAML reads it as one word",
                Quoting.hint(line, event.start().column(), event.end().column(), corrected));
        SourceLocation place = lines.place(event.start());
        return Optional.of(new Node.Entry(
                new Node.Text(name, Node.Style.PLAIN, place), new Node.Text(value, Node.Style.PLAIN, place)));
    }

    static boolean isWithoutSpace(YamlEvent key, Part valuePart, MendedLines lines) {
        int colon = key.text().indexOf(':');
        boolean inside = key.style() == Node.Style.PLAIN
                && colon > 0
                && colon < key.text().length() - 1;
        boolean bare =
                valuePart instanceof Part.Leaf value && value.event().isEmptyText() && !isBeforeColon(key.end(), lines);
        return inside
                && bare
                && key.text().charAt(colon + 1) != '/'
                && key.text().indexOf(' ') < 0;
    }

    /** Whether the next thing on the line is a colon. */
    static boolean isBeforeColon(Spot end, MendedLines lines) {
        String line = lines.line(end.line());
        int at = end.column();
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return line.startsWith(":", at);
    }

    /** The keys of one group so far. */
    Seen seen() {
        return new Seen();
    }

    /** The keys of one group, each of which may stand there once, however it is written. */
    final class Seen {

        private final Map<String, SourceLocation> places = new HashMap<>();

        /** Whether the key is new; else that is reported. */
        boolean isFirst(Node.Text key) {
            SourceLocation first = places.putIfAbsent(normal(key.text()), key.location());
            if (first == null) {
                return true;
            }
            faults.add(Diagnostic.of(
                            DiagnosticCode.DUPLICATE_KEY,
                            key.location(),
                            "the key " + Words.quoted(key.text()) + " stands twice in this group: "
                                    + where(first.line(), key.location().line()))
                    .withHint("keep one of them"));
            return false;
        }

        private static String where(int first, int second) {
            return first == second ? "both on line " + first : "on line " + first + " and on line " + second;
        }

        private static String normal(String key) {
            for (int at = 0; at < key.length(); at++) {
                if (key.charAt(at) >= 0x80) {
                    return Normalizer.normalize(key, Normalizer.Form.NFC);
                }
            }
            return key;
        }
    }
}

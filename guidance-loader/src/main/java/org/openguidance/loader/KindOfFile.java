package org.openguidance.loader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;

/** Guesses what a file is that is plainly no pack: a picture, an archive, a web page, a text for people. */
final class KindOfFile {

    private static final List<Map.Entry<String, String>> FIRST_BYTES = List.of(
            Map.entry("\u0089PNG", "a picture (PNG)"),
            Map.entry("\u00FF\u00D8\u00FF", "a picture (JPEG)"),
            Map.entry("GIF8", "a picture (GIF)"),
            Map.entry("%PDF-", "a PDF document"),
            Map.entry("PK\u0003\u0004", "a zip archive, or a Word, Excel or LibreOffice document"),
            Map.entry("PK\u0005\u0006", "an empty zip archive"),
            Map.entry("\u001F\u008B", "a gzip archive"),
            Map.entry("\u00D0\u00CF\u0011\u00E0", "an old Word or Excel document"),
            Map.entry("{\\rtf", "a rich text document (RTF)"));

    private static final List<Map.Entry<String, String>> FIRST_WORDS = List.of(
            Map.entry("<!doctype html", "a web page (HTML)"),
            Map.entry("<html", "a web page (HTML)"),
            Map.entry("<head", "a web page (HTML)"),
            Map.entry("<body", "a web page (HTML)"),
            Map.entry("<?xml", "an XML document"),
            Map.entry("<svg", "a picture (SVG)"),
            Map.entry("<!--", "a web page (HTML) or an XML document"));

    private static final String HINT = "a pack is a text file that begins with a line such as"
            + " 'guidance: our-social-media'; save or export the guidance as one";

    private KindOfFile() {}

    /** Whether the bytes are those of another kind of file; then that is reported. */
    static boolean isOther(String name, byte[] bytes, Diagnostics.Collector faults) {
        int shown = Math.min(bytes.length, 16);
        String start = new String(bytes, 0, shown, StandardCharsets.ISO_8859_1);
        Optional<String> kind = FIRST_BYTES.stream()
                .filter(entry -> start.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        kind.ifPresent(found -> faults.add(
                DiagnosticCode.NOT_A_PACK,
                new SourceLocation(name, 1, 1),
                "the file is not a pack: it looks like " + found,
                HINT));
        return kind.isPresent();
    }

    /** Whether the text is of another kind; then that is reported. */
    static boolean isOther(SourceText text, Diagnostics.Collector faults) {
        return isUnmerged(text, faults) || isMarkup(text, faults) || isProse(text, faults);
    }

    private static boolean isUnmerged(SourceText text, Diagnostics.Collector faults) {
        for (int number = 1; number <= text.lineCount(); number++) {
            String line = text.line(number);
            if (line.startsWith("<<<<<<< ") || line.startsWith(">>>>>>> ") || line.startsWith("||||||| ")) {
                faults.add(
                        DiagnosticCode.NOT_A_PACK,
                        text.at(number, 1),
                        "two versions of the file were put together here, and nobody has chosen between them (a git"
                                + " conflict)",
                        "keep the lines that are right, and take out those that begin with <<<<<<<, ======= and"
                                + " >>>>>>>");
                return true;
            }
        }
        return false;
    }

    private static boolean isMarkup(SourceText text, Diagnostics.Collector faults) {
        int number = firstLine(text);
        String start = text.line(number).strip().toLowerCase(Locale.ROOT);
        Optional<String> kind = FIRST_WORDS.stream()
                .filter(entry -> start.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        kind.ifPresent(found -> faults.add(
                DiagnosticCode.NOT_A_PACK, text.at(number, 1), "the file is not a pack: it looks like " + found, HINT));
        return kind.isPresent();
    }

    private static int firstLine(SourceText text) {
        int number = 1;
        while (number < text.lineCount() && text.line(number).isBlank()) {
            number++;
        }
        return number;
    }

    /** A text for people: not one line has a key, or what follows after front matter has none. */
    private static boolean isProse(SourceText text, Diagnostics.Collector faults) {
        int first = firstLine(text);
        int from = first;
        boolean frontMatter = text.line(first).stripTrailing().equals("---");
        if (frontMatter) {
            from = endOfFrontMatter(text, first + 1);
        }
        int prose = 0;
        boolean keys = false;
        boolean heading = false;
        for (int number = from; number <= text.lineCount() && !keys; number++) {
            String line = text.line(number);
            keys = looksLikeYaml(line);
            heading |= line.startsWith("# ") || line.startsWith("## ") || line.startsWith("### ");
            prose += isProse(line) ? 1 : 0;
        }
        if (keys || prose == 0) {
            return false;
        }
        faults.add(
                DiagnosticCode.NOT_A_PACK,
                text.at(frontMatter ? from : first, 1),
                "the file is not a pack: it looks like "
                        + (frontMatter || heading ? "a text with headings (Markdown)" : "a text for people to read"),
                HINT);
        return true;
    }

    /** The line after the second '---', or the first line where there is none. */
    private static int endOfFrontMatter(SourceText text, int from) {
        for (int number = from; number < text.lineCount(); number++) {
            if (text.line(number).stripTrailing().equals("---")) {
                return number + 1;
            }
        }
        return from;
    }

    private static boolean isProse(String line) {
        return !line.isBlank() && line.charAt(0) != '#' && line.strip().indexOf(' ') > 0 && !line.startsWith("- ");
    }

    private static boolean looksLikeYaml(String line) {
        if (line.isBlank() || line.stripLeading().startsWith("#")) {
            return false;
        }
        LineShape shape = LineShape.of(line);
        return shape.hasWordAsKey()
                || shape.unspacedColon() >= 0
                || "[{\"'%@!&*?|>".indexOf(line.charAt(shape.indent())) >= 0
                || shape.indent() == 0 && LineShape.isWord(line.strip());
    }
}

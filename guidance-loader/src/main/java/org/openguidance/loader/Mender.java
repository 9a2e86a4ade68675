package org.openguidance.loader;

import java.util.Optional;
import org.openguidance.loader.LostWords.Next;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Diagnostics;

/**
 * Finds out what an author did wrong where the parser stumbled, reports it, and changes the lines so that the parser gets
 * past the place: as they were probably meant, else without what cannot be read.
 *
 * <p>Reading comes to an end: a line over which the parser has stumbled {@value #PATIENCE} times is taken out.
 */
final class Mender {

    private static final int PATIENCE = 4;

    private final MendedLines lines;
    private final PartsBuilder builder;
    private final LoadLimits limits;
    private final Diagnostics.Collector faults;
    private final int[] stumbles;

    Mender(MendedLines lines, PartsBuilder builder, LoadLimits limits, Diagnostics.Collector faults) {
        this.lines = lines;
        this.builder = builder;
        this.limits = limits;
        this.faults = faults;
        this.stumbles = new int[lines.count() + 2];
    }

    /** Reports a fault and mends its lines; returns the first line from which all is to be read again. */
    int mend(YamlFault fault) {
        Stumble stumble = new Stumble(fault, lines, builder, faults);
        int line = stumble.line();
        if (stumble.kind() == YamlFault.Kind.CHARACTER && stumble.character() == '\t' && !isIndentation(stumble)) {
            return TabAdvice.spaceOut(stumble);
        }
        stumbles[line]++;
        if (stumbles[line] > PATIENCE) {
            return takeOut(stumble);
        }
        Optional<Integer> lost = lostWords(stumble);
        if (lost.isPresent()) {
            return lost.get();
        }
        if (TabAdvice.fits(lines.line(line))) {
            return TabAdvice.mend(stumble, line);
        }
        if (OddSpaces.find(lines.line(line)) >= 0) {
            return OddSpaces.mend(stumble, line);
        }
        int contextLine = fault.context().line();
        if (OddSpaces.find(lines.line(contextLine)) >= 0) {
            return OddSpaces.mend(stumble, contextLine);
        }
        if (contextLine >= 1 && TabAdvice.fits(lines.line(contextLine))) {
            return TabAdvice.mend(stumble, contextLine);
        }
        if (DashAdvice.fits(stumble, contextLine) && stumble.kind() == YamlFault.Kind.NO_COLON) {
            return DashAdvice.mendSpace(stumble, contextLine);
        }
        if (DashAdvice.fits(stumble, line)) {
            return DashAdvice.mendSpace(stumble, line);
        }
        if (isKeyBeforeBracket(stumble, contextLine)) {
            return KeyAdvice.guess(stumble, contextLine).orElse(contextLine);
        }
        if (isKeyBeforeBracket(stumble, line)) {
            return KeyAdvice.guess(stumble, line).orElse(line);
        }
        Optional<Integer> brackets = BracketAdvice.mendLine(stumble);
        return brackets.isPresent() ? brackets.get() : byKind(stumble);
    }

    /** Whether a line is a key without its colon or its space, and a value between brackets. */
    private static boolean isKeyBeforeBracket(Stumble stumble, int number) {
        String line = stumble.lines().line(number);
        int end = Stumble.endOfText(line, 0);
        return stumble.outermostBrackets().isEmpty()
                && end > 0
                && "]}".indexOf(line.charAt(end - 1)) >= 0
                && LineShape.of(line).gluedBracket() >= 0;
    }

    /** Whether a tab indents something. */
    private static boolean isIndentation(Stumble stumble) {
        return stumble.isAtLineStart() && !stumble.lines().line(stumble.line()).isBlank();
    }

    private int byKind(Stumble stumble) {
        return switch (stumble.kind()) {
            case COLON -> isAfterQuote(stumble) ? afterQuote(stumble) : ColonAdvice.mend(stumble);
            case NO_COLON -> noColon(stumble);
            case OPEN_QUOTE -> QuoteAdvice.mendOpen(stumble, stumble.context());
            case ESCAPE -> QuoteAdvice.mendEscape(stumble);
            case CHARACTER -> BracketAdvice.mendCharacter(stumble);
            case BRACKETS -> BracketAdvice.mend(stumble);
            case BLOCK, AFTER_END -> block(stumble);
            case DASH -> DashAdvice.mendInline(stumble);
            case DEPTH -> depth(stumble);
            case ODD_SPACE -> OddSpaces.mend(stumble, stumble.line());
            default -> unknown(stumble);
        };
    }

    /** Words after a # that were lost, which is why what comes next does not fit. */
    private Optional<Integer> lostWords(Stumble stumble) {
        Diagnostics.Collector found = Diagnostics.collector();
        Spot from = builder.cursor();
        LostWords lost = new LostWords(lines, found, from);
        boolean brackets = stumble.innermost().filter(Part.Group::isFlow).isPresent();
        int column = brackets ? LostWords.BRACKETS : stumble.blockColumn();
        builder.lastText()
                .filter(text -> text.event().end().equals(from) && text.event().style() == Node.Style.PLAIN)
                .ifPresent(text -> lost.goPastPlain(text.event(), column));
        boolean any = lost.goTo(stumble.at(), Next.TEXT, brackets ? LostWords.BRACKETS : Integer.MAX_VALUE);
        Optional<Spot> bracket = stumble.outermostBrackets().map(Part.Group::start);
        if (!any && (bracket.isEmpty() || !lost.searchBrackets(bracket.get(), stumble.at()))) {
            return Optional.empty();
        }
        faults.addAll(found.all());
        Spot sign = lost.lastSign();
        stumble.hide(sign);
        return Optional.of(sign.line());
    }

    private static boolean isAfterQuote(Stumble stumble) {
        return stumble.builder()
                .lastText()
                .map(Part.Leaf::event)
                .filter(event -> event.style() == Node.Style.SINGLE || event.style() == Node.Style.DOUBLE)
                .filter(event -> event.end().line() == stumble.line()
                        && event.end().equals(stumble.builder().cursor())
                        && isOnlyBlankBetween(stumble, event.end()))
                .isPresent();
    }

    private static boolean isOnlyBlankBetween(Stumble stumble, Spot from) {
        String line = stumble.lines().line(from.line());
        int to = Math.min(stumble.at().column(), line.length());
        return from.column() <= to && line.substring(from.column(), to).isBlank();
    }

    private static int afterQuote(Stumble stumble) {
        return QuoteAdvice.mendAfter(
                stumble, stumble.builder().lastText().map(Part.Leaf::start).orElse(stumble.at()));
    }

    private int noColon(Stumble stumble) {
        Spot key = stumble.context();
        String line = lines.line(key.line());
        char first = key.column() < line.length() ? line.charAt(key.column()) : ' ';
        boolean quoted = first == '"' || first == '\'';
        if (stumble.shape(key.line()).unspacedColon() >= 0) {
            return KeyAdvice.mend(stumble);
        }
        if (quoted && line.indexOf(first, key.column() + 1) < 0) {
            return QuoteAdvice.mendOpen(stumble, key);
        }
        return KeyAdvice.mend(stumble);
    }

    private int block(Stumble stumble) {
        if (stumble.kind() == YamlFault.Kind.AFTER_END && isAfterEndSign(stumble.line())) {
            return second(stumble);
        }
        if (builder.open().isEmpty()
                && builder.root().isPresent()
                && builder.root().get() instanceof Part.Leaf text) {
            return KeyAdvice.withoutKey(stumble, text.start());
        }
        if (stumble.isAtLineStart()) {
            return IndentAdvice.mend(stumble);
        }
        int unspaced = stumble.shape(stumble.line()).unspacedColon();
        if (unspaced >= 0 && unspaced <= stumble.at().column()) {
            return KeyAdvice.mendSpace(stumble, stumble.line(), unspaced);
        }
        if (isAfterQuote(stumble)) {
            return afterQuote(stumble);
        }
        Optional<Part> last = stumble.innermost().flatMap(Part.Group::last);
        if (last.isPresent() && last.get() instanceof Part.Group group && group.hasBrackets()) {
            return BracketAdvice.mendAfter(stumble, group);
        }
        return unknown(stumble);
    }

    private boolean isAfterEndSign(int line) {
        int before = line - 1;
        while (before > 0 && lines.isIdle(before)) {
            before--;
        }
        return lines.line(before).startsWith("...");
    }

    private int second(Stumble stumble) {
        stumble.report(
                DiagnosticCode.SEVERAL_DOCUMENTS,
                stumble.at(),
                "a second document begins here after the line '...', and a pack is one",
                "take that line out, or put what follows into a file of its own");
        for (int number = stumble.line(); number <= lines.count(); number++) {
            lines.blank(number);
        }
        return stumble.line();
    }

    private int depth(Stumble stumble) {
        stumble.report(
                DiagnosticCode.TOO_LARGE,
                stumble.at(),
                "lists and groups of keys stand more than " + limits.depth() + " deep in one another here",
                "write it less deeply");
        Optional<Part.Group> outer = stumble.outermostBrackets();
        Spot start = outer.map(Part.Group::start).orElse(stumble.at());
        int column = outer.isPresent() ? Math.max(0, stumble.blockColumn()) : Math.max(0, start.column() - 1);
        stumble.damage(start, column);
        return start.line();
    }

    private int unknown(Stumble stumble) {
        String line = lines.line(stumble.context().line());
        int column = Math.min(stumble.context().column(), line.length());
        if (line.startsWith("!", column) || line.startsWith("&", column)) {
            boolean tag = line.startsWith("!", column);
            stumble.report(
                    tag ? DiagnosticCode.TAG : DiagnosticCode.ANCHOR,
                    stumble.context(),
                    tag
                            ? "what begins with '!' is a tag in YAML; packs have none"
                            : "what begins with '&' is an anchor in YAML; packs have none",
                    "take it out; for a text, " + stumble.quotedFrom(stumble.context()));
            eraseWord(stumble.context());
            return stumble.context().line();
        }
        stumble.report(
                DiagnosticCode.SYNTAX,
                new Spot(
                        stumble.line(),
                        Math.min(
                                stumble.at().column(),
                                lines.line(stumble.line()).length())),
                "the line cannot be read from here on",
                Quoting.general());
        return takeOut(stumble);
    }

    private void eraseWord(Spot spot) {
        StringBuilder line = new StringBuilder(lines.line(spot.line()));
        for (int at = spot.column(); at < line.length() && line.charAt(at) > ' '; at++) {
            line.setCharAt(at, ' ');
        }
        lines.replace(spot.line(), line.toString());
    }

    /** Takes out the line and all from where reading has to start again; after some tries, the rest of the file. */
    private int takeOut(Stumble stumble) {
        int restart = builder.restartFor(stumble.line());
        int last = stumbles[stumble.line()] > 2 * PATIENCE ? lines.count() : stumble.line();
        builder.markIncomplete(restart);
        for (int number = restart; number <= last; number++) {
            lines.blank(number);
        }
        return restart;
    }
}

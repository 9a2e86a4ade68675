package org.openguidance.validate.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.Finding;

/** Markdown, read back by a parser of CommonMark with tables. */
class MarkdownReportTest {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private static List<String> texts() {
        return HostileReports.TEXTS;
    }

    /** What a parser makes of a text. */
    private static final class Seen extends AbstractVisitor {
        private final List<String> foreign = new ArrayList<>();
        private final List<String> links = new ArrayList<>();
        private final List<String> code = new ArrayList<>();
        private final List<Integer> cells = new ArrayList<>();
        private final List<Integer> headings = new ArrayList<>();

        static Seen in(String markdown) {
            Seen seen = new Seen();
            PARSER.parse(markdown).accept(seen);
            return seen;
        }

        @Override
        public void visit(HtmlInline node) {
            foreign.add(node.getLiteral());
        }

        @Override
        public void visit(HtmlBlock node) {
            foreign.add(node.getLiteral());
        }

        @Override
        public void visit(Image node) {
            foreign.add(node.getDestination());
        }

        @Override
        public void visit(BlockQuote node) {
            foreign.add("a quote");
        }

        @Override
        public void visit(OrderedList node) {
            foreign.add("a numbered list");
        }

        @Override
        public void visit(ThematicBreak node) {
            foreign.add("a rule");
        }

        @Override
        public void visit(FencedCodeBlock node) {
            foreign.add(node.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock node) {
            foreign.add(node.getLiteral());
        }

        @Override
        public void visit(Link node) {
            links.add(node.getDestination());
            visitChildren(node);
        }

        @Override
        public void visit(Code node) {
            code.add(node.getLiteral());
        }

        @Override
        public void visit(Heading node) {
            headings.add(node.getLevel());
            visitChildren(node);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow) {
                int count = 0;
                for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
                    count += cell instanceof TableCell ? 1 : 0;
                }
                cells.add(count);
            }
            visitChildren(node);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nothing_of_a_subject_or_a_guidance_is_markup(String text) {
        Seen seen = Seen.in(MarkdownReport.of(HostileReports.on(text)));
        assertEquals(List.of(), seen.foreign);
        assertTrue(
                seen.links.stream().allMatch(link -> link.startsWith("https://example.org/a%7Cb?c=%3Cd%3E&e=")),
                seen.links::toString);
        assertEquals(1, seen.headings.stream().filter(level -> level == 1).count());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void excerpts_read_back(String text) {
        ComplianceReport report = HostileReports.on(text);
        Seen seen = Seen.in(MarkdownReport.of(report));
        List<String> excerpts = report.results().get(0).findings().stream()
                .flatMap(finding -> finding.region().stream())
                .map(Finding.Region::excerpt)
                .map(Printable::excerpt)
                .limit(5)
                .toList();
        assertTrue(!excerpts.isEmpty() && seen.code.containsAll(excerpts), () -> excerpts + " in " + seen.code);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void every_rule_has_a_row_of_two_cells(String text) {
        ComplianceReport report = HostileReports.on(text);
        List<Integer> cells = Seen.in(MarkdownReport.of(report)).cells;
        assertEquals(report.results().size() + 1, cells.size());
        assertTrue(cells.stream().allMatch(count -> count == 2));
    }

    @Test
    void what_is_shown_is_what_was_written() {
        String shown = TextContentRenderer.builder()
                .build()
                .render(PARSER.parse(MarkdownReport.of(HostileReports.on("script"))));
        assertTrue(shown.contains("must not: Hold \"script\" or </script>"), shown);
        assertTrue(shown.contains("To put it right: Take <script> out & say *why*"), shown);
        assertTrue(shown.contains("Checked against “Hostile <script>alert(1)</script> & \"co\" | `x`”"), shown);
        assertTrue(shown.contains("an \\u001B <id> script: A post | <b>"), shown);
    }
}

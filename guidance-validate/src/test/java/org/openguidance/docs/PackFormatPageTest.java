package org.openguidance.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openguidance.loader.GuidanceLoader;
import org.openguidance.loader.GuidanceSource;
import org.openguidance.loader.LoadResult;
import org.openguidance.loader.LoadedSubject;
import org.openguidance.loader.SubjectLoader;
import org.openguidance.model.Labelled;
import org.openguidance.model.Subject;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.Severity;
import org.openguidance.validate.ComplianceChecker;
import org.openguidance.validate.ExampleReport;
import org.openguidance.validate.ExampleResult;
import org.openguidance.validate.ExampleVerifier;
import org.openguidance.validate.RuleResult;

/** Holds {@code docs/pack-format.md} to its word: every piece of YAML on it loads, and decides as the page says. */
class PackFormatPageTest {

    private static final Instant AT = Instant.parse("2026-03-16T09:00:00Z");
    private static final Page PAGE = Page.read("pack-format.md");
    private static final Fragment STANDING = standing();

    private static Fragment standing() {
        return PAGE.yaml().stream()
                .map(block -> Fragment.of(block.text()))
                .filter(fragment -> fragment.has("facts") && fragment.has("engagement"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the page shows the facts that its tables use"));
    }

    @TestFactory
    List<DynamicTest> every_whole_pack_loads_without_a_warning_and_its_examples_hold() {
        return blocks(Fragment::isWholePack, block -> {
            LoadResult loaded = load(block.text());
            assertEquals("", loaded.diagnostics().format());
            assertExamplesHold(loaded, 1);
        });
    }

    @TestFactory
    List<DynamicTest> every_other_piece_loads_as_part_of_a_pack_and_its_examples_hold() {
        return blocks(
                fragment -> !fragment.isWholePack() && !fragment.isSubject() && !fragment.isPartOfARule(), block -> {
                    LoadResult loaded = load(Fragment.of(block.text()).pack(STANDING));
                    assertExamplesHold(loaded, block.text().contains("examples:") ? 1 : 0);
                });
    }

    @TestFactory
    List<DynamicTest> every_part_of_a_rule_loads_in_a_rule() {
        return blocks(
                fragment -> !fragment.isSubject() && fragment.isPartOfARule(),
                block -> assertNoErrors(load(Fragment.packOfRule(block.text(), STANDING))));
    }

    @TestFactory
    List<DynamicTest> every_subject_can_be_checked_against_the_pack_of_the_page() {
        Page.Block pack = PAGE.yaml().stream()
                .filter(block -> Fragment.of(block.text()).isWholePack())
                .reduce((first, second) -> second)
                .orElseThrow();
        ComplianceChecker checker = ComplianceChecker.compile(load(pack.text()).orThrow());
        return blocks(Fragment::isSubject, block -> {
            Subject subject = subject(block.text());
            assertEquals(List.of(), checker.check(subject, AT).unusedAnswers());
        });
    }

    @TestFactory
    List<DynamicTest> every_condition_holds_where_the_tables_say_and_not_elsewhere() {
        return rows(List.of("Condition", "Holds for", "Does not hold for"), row -> {
            String rule = String.join(
                    "\n",
                    "rules:",
                    "  - id: row",
                    "    must-not: Be as in the row",
                    "    forbid: { " + row.code(0) + " }",
                    "    examples:",
                    "      - violated: { " + row.code(1) + " }",
                    "      - satisfied: { " + row.code(2) + " }",
                    "");
            assertExamplesHold(load(Fragment.of(rule).pack(STANDING)), 2);
        });
    }

    @TestFactory
    List<DynamicTest> every_right_side_can_stand_where_the_table_says() {
        return rows(
                List.of("Right side", "Example"),
                row -> assertNoErrors(load(Fragment.packOfRule("forbid: { " + row.code(1) + " }\n", STANDING))));
    }

    @TestFactory
    List<DynamicTest> every_type_takes_the_values_that_the_table_shows() {
        return rows(List.of("Type", "Its values", "Declared as"), row -> {
            String rule = String.join(
                    "\n",
                    "rules:",
                    "  - id: row",
                    "    must: Be",
                    "    ask: Is it?",
                    "    examples:",
                    "      - needs-judgement: { " + row.code(2) + " }",
                    "");
            assertExamplesHold(load(Fragment.of(rule).pack(STANDING)), 1);
        });
    }

    @TestFactory
    List<DynamicTest> every_trap_is_an_error_and_its_right_spelling_is_not() {
        return rows(List.of("Wrong", "What would happen", "Right"), row -> {
            LoadResult wrong = load(Fragment.packOfRule(row.code(0) + "\n", STANDING));
            LoadResult right = load(Fragment.packOfRule(row.code(2) + "\n", STANDING));
            assertTrue(
                    wrong.diagnostics().list().stream().anyMatch(fault -> isErrorAt(fault, row.code(0))),
                    "the wrong spelling is refused, at its line: "
                            + wrong.diagnostics().format());
            assertFalse(right.diagnostics().hasErrors(), right.diagnostics().format());
        });
    }

    @TestFactory
    List<DynamicTest> every_outcome_and_what_it_could_be_is_as_the_table_says() {
        return rows(List.of("Declared", "Outcome", "Could be"), row -> {
            String rule = PAGE.yamlBefore(row.line()).orElseThrow().text();
            ComplianceChecker checker = ComplianceChecker.compile(
                    load(Fragment.packOfRule(rule, STANDING)).orThrow());
            Subject subject = subject("subject: thing\nfacts: { " + row.code(0) + " }\n");
            RuleResult result = checker.check(subject, AT).results().get(0);
            assertEquals(row.code(1), result.outcome().label());
            assertEquals(
                    row.codes(2), result.couldBe().stream().map(Labelled::label).toList());
        });
    }

    @TestFactory
    List<DynamicTest> every_key_that_the_page_calls_needed_is_needed() {
        String pack = PAGE.yaml().get(0).text();
        return rows(List.of("Key", "", "What it is"), row -> {
            boolean needed = row.cells().get(1).equals("needed");
            String line = "(?m)^" + row.code(0) + ": .*\n";
            LoadResult without = load(pack.replaceAll(line, ""));
            assertEquals(
                    needed,
                    without.diagnostics().hasErrors(),
                    without.diagnostics().format());
        });
    }

    private static List<DynamicTest> blocks(Predicate<Fragment> kind, Consumer<Page.Block> check) {
        Stream<Page.Block> blocks = PAGE.yaml().stream().filter(block -> kind.test(Fragment.of(block.text())));
        return some(blocks.map(block -> DynamicTest.dynamicTest("line " + block.line(), () -> check.accept(block))));
    }

    private static List<DynamicTest> rows(List<String> titles, Consumer<Page.Row> check) {
        Stream<Page.Row> rows = PAGE.rows(titles.toArray(String[]::new)).stream();
        return some(rows.map(row -> DynamicTest.dynamicTest(
                "line " + row.line() + ": " + row.cells().get(0), () -> check.accept(row))));
    }

    private static List<DynamicTest> some(Stream<DynamicTest> tests) {
        List<DynamicTest> found = new ArrayList<>(tests.toList());
        assertFalse(found.isEmpty(), "the page has something of this kind");
        return found;
    }

    private static boolean isErrorAt(Diagnostic fault, String line) {
        return fault.severity() == Severity.ERROR
                && fault.sourceLine()
                        .filter(found -> found.strip().equals(line))
                        .isPresent();
    }

    private static LoadResult load(String yaml) {
        return GuidanceLoader.load(GuidanceSource.of("page.yaml", yaml));
    }

    private static Subject subject(String yaml) {
        LoadedSubject loaded = SubjectLoader.load(GuidanceSource.of("subject.yaml", yaml));
        return loaded.subject()
                .orElseThrow(() -> new AssertionError(loaded.diagnostics().format()));
    }

    private static void assertNoErrors(LoadResult loaded) {
        assertFalse(loaded.diagnostics().hasErrors(), loaded.diagnostics().format());
    }

    /** No error, no warning but that something of what stands around is not used, and no example that does not hold. */
    private static void assertExamplesHold(LoadResult loaded, int least) {
        assertNoErrors(loaded);
        ExampleReport report = ExampleVerifier.verify(loaded.linked().orElseThrow());
        String wrong = String.join(
                "\n", report.wrong().stream().map(PackFormatPageTest::shown).toList());
        assertEquals("", wrong);
        assertTrue(report.results().size() >= least, "it has examples");
    }

    private static String shown(ExampleResult result) {
        return result.rule() + ", example " + result.number() + ": " + String.join("; ", result.problems());
    }

    @Test
    void recipes_give_no_warning_but_of_what_they_leave_unused() {
        List<String> warnings = new ArrayList<>();
        for (Page.Block block : PAGE.yaml()) {
            Fragment fragment = Fragment.of(block.text());
            if (fragment.has("facts") && fragment.has("rules")) {
                for (Diagnostic warning : load(fragment.pack(STANDING)).diagnostics()) {
                    warnings.add("block at line " + block.line() + ": " + warning);
                }
            }
        }
        assertEquals("", String.join("\n", warnings));
    }
}

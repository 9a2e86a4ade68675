package org.openguidance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShowCommandTest {

    private static String show(String... part) {
        String[] typed = new String[part.length + 2];
        typed[0] = "show";
        typed[1] = Cli.harbour();
        System.arraycopy(part, 0, typed, 2, part.length);
        Cli.Run run = Cli.run(typed);
        assertEquals(0, run.status(), run.err());
        assertEquals("", run.err());
        return run.out();
    }

    /** The page with its lines joined, as wrapping says nothing. */
    private static String joined(String page) {
        return String.join(" ", page.lines().map(String::strip).toList());
    }

    @Test
    void the_page_has_everything_that_a_reader_looks_for() {
        String page = joined(show());
        for (String part : new String[] {
            "Rules for posts of Harbour Council",
            "Harbour Council, version 2, published 2026-03-01",
            "A. Leader, Mayor",
            "Go where people already talk.",
            "none before another",
            "• Be where people are [be-there]",
            "Conversations reach further",
            "A cycle: begin at any stage",
            "These stages are reconstructed",
            "• Listen – a good way in for someone new [listen]",
            "- try: Read for a week",
            "Leads to: Answer",
            "No order and no ranking",
            "must not: Use a council account to campaign [no-campaigning]",
            "Applies: where speaks-for-council is yes and action is post",
            "Unless: The clerk has cleared it",
            "Decided: by the words of text; where the words of text call for it, by a person:",
            "◦ Fairness: Serve everybody alike.",
            "account: personal or council",
            "nation: any of england, wales, scotland",
            "images: a list; of each: alt-text (text), width (number)",
            "taken as post where it is not said",
            "a person says: “Does it announce something new?”",
            "Most hashtags in a post: 2 [$most-hashtags]",
            "From which grade someone is senior: not set [$senior-from]",
            "Staff handbook, Harbour Council, 2026-02 (from reports) [handbook]",
            "https://example.org/handbook",
            "Contains public sector information licensed under the Open Government Licence v3.0."
        }) {
            assertTrue(page.contains(part), "there is no '" + part + "' in\n" + page);
        }
    }

    @Test
    void no_line_is_longer_than_one_reads_well_unless_it_is_one_word() {
        assertTrue(show().lines().filter(line -> line.strip().contains(" ")).allMatch(line -> line.length() <= 88));
    }

    @Test
    void a_rule_is_shown_with_everything() {
        String page = joined(show("--rule", "posting/no-campaigning"));
        for (String part : new String[] {
            "posting/no-campaigning, in “Rules for posting”",
            "Value: Fairness",
            "Upholds: Be open",
            "that is, where approved-by is clerk",
            "Broken where: text says words of the list “Calls to vote”",
            "A person is asked where: text says “manifesto”",
            "The person needs: text",
            "Here speaks-for-council means: Readers will take it as the council speaking.",
            "Put it right: Keep to what the council does.",
            "What may follow: May lead to disciplinary action.",
            "Source: Staff handbook, chapter 4 (from reports)",
            "• violated: text “Vote for Ann!”, account council, approved-by nothing; finds “Vote for”",
            "by the exemption cleared"
        }) {
            assertTrue(page.contains(part), "there is no '" + part + "' in\n" + page);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    few-hashtags       | Kept only where: the number of hashtags of text is at most 2 ($most-hashtags)
                    alt-text           | Kept only where: of each of images: alt-text is not blank
                    quiet-weeks        | publish-at lies in the period “The weeks before the vote” and nation has wales
                    quiet-weeks        | Decided: by a person's answer: “Does it announce something new?”
                    seniors-note       | Applies: where grade is at least $senior-from (not set)
                    seniors-note       | with senior-from senior
                    more-than-transmit | Kept only where: mostly of emphasis is receive or answer
                    no-shouting        | (heading is all in capitals or body is all in capitals)
                    """)
    void conditions_are_in_words(String rule, String words) {
        String page = joined(show("--rule", rule));
        assertTrue(page.contains(words), page);
    }

    @Test
    void a_principle_is_shown_with_what_upholds_it() {
        String page = joined(show("--principle", "be-there"));
        assertTrue(page.contains("Upheld by the stages: Listen"), page);
        assertTrue(joined(show("--principle", "be-open")).contains("Upheld by the rules: posting/no-campaigning"));
    }

    @Test
    void a_stage_is_shown_with_where_it_leads_and_where_one_comes_from() {
        String page = joined(show("--stage", "listen"));
        assertTrue(page.contains("Leads to: Answer"), page);
        assertTrue(page.contains("Comes after: Answer"), page);
        assertFalse(show("--stage", "triangle/answer").contains("Comes after"));
    }

    @Test
    void a_code_is_shown_with_its_rules_alone() {
        String page = show("--code", "technical");
        assertTrue(page.contains("[modern-browser]"), page);
        assertFalse(page.contains("no-campaigning"), page);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    --rule      | posting/no-campaining | did you mean 'posting/no-campaigning'?
                    --rule      | no-campaining         | did you mean 'posting/no-campaigning'?
                    --rule      | nothing-like-it       | it has posting/no-campaigning, posting/alt-text
                    --principle | be-their              | did you mean 'be-there'?
                    --stage     | answer                | say which, cycle/answer or triangle/answer
                    --code      | postings              | did you mean 'posting'?
                    """)
    void a_wrong_name_is_told_with_the_right_one(String option, String name, String words) {
        Cli.Run run = Cli.run("show", Cli.harbour(), option, name);
        assertEquals(2, run.status());
        assertTrue(run.err().contains(words), run.err());
        assertEquals("", run.out());
    }

    @Test
    void only_one_part_is_shown_at_a_time() {
        Cli.Run run = Cli.run("show", "--rule", "a", "--code", "b");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("give one of them"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--rule no-campaigning", "--principle be-open", "--stage listen", "--code posting"})
    void json_is_ascii_and_the_same_on_every_run(String part) {
        String[] typed = (part + " --format json").strip().split(" ");
        String json = show(typed);
        assertEquals(json, show(typed));
        assertTrue(json.startsWith("{\n  \""), json);
        assertTrue(json.chars().allMatch(unit -> unit < 127));
        JsonTree.read(json);
    }

    @Test
    void json_of_a_rule_tells_how_it_is_decided() {
        String json = show("--rule", "no-campaigning", "--format", "json");
        assertTrue(json.contains("\"decided-by\": [\n    \"text\",\n    \"person\"\n  ]"), json);
        assertTrue(json.contains("\"yes-means\": \"broken\""), json);
        assertTrue(json.contains("\"evidence\": \"secondary\""), json);
    }

    @Test
    void the_built_in_pack_is_shown_where_none_is_named() {
        Cli.Run run = Cli.run("show");
        assertEquals(0, run.status());
        assertTrue(run.out().startsWith("Social media guidance for civil servants\n"), run.out());
    }
}

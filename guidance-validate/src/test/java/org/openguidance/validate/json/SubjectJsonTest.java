package org.openguidance.validate.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openguidance.model.Subject;
import org.openguidance.model.Written;
import org.openguidance.validate.InvalidSubjectException;

/** Subjects from JSON. */
class SubjectJsonTest {

    private static String refusal(String json) {
        return assertThrows(InvalidSubjectException.class, () -> SubjectJson.read("a.json", json))
                .getMessage();
    }

    @Test
    void a_subject_is_read_with_its_facts_and_answers() {
        Subject subject = SubjectJson.read("a.json", """
                {"subject": "post", "id": "one",
                 "facts": {"text": "Hé\\n😀", "official": true, "grade": "no", "count": 12.50, "tags": ["a", "b"],
                           "images": [{"alt-text": ""}], "partner": "nothing"},
                 "answers": {"code/rule": "yes", "post/new": false}}
                """);
        assertEquals("post", subject.kind().text());
        assertEquals(Optional.of("one"), subject.id());
        assertEquals(Written.of("Hé\n😀"), subject.facts().get("text"));
        assertEquals(Written.of("yes"), subject.facts().get("official"));
        assertEquals(Written.of("12.50"), subject.facts().get("count"));
        assertEquals(Written.of(List.of("a", "b")), subject.facts().get("tags"));
        assertEquals(
                Written.of(List.of(Map.of("alt-text", ""))), subject.facts().get("images"));
        assertEquals(Map.of("code/rule", true, "post/new", false), subject.answers());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"subject": "post", "facts": {"text": null}}     | 'text' is null: leave a fact out
            {"facts": {}}                                     | the key 'subject' is missing
            {"subject": "post", "fact": {}}                  | a subject has no key 'fact'
            {"subject": "post", "subject": "post"}           | not right JSON
            {"subject": "post", "facts": {"a": 1, "a": 2}}   | not right JSON
            {"subject": "post"} {}                            | something stands after the end
            {"subject": "A Post"}                             | 'A Post' cannot be a kind of subject
            {"subject": 5}                                    | 'subject' has to be a text
            {"subject": "post", "facts": []}                 | 'facts' has to be an object
            {"subject": "post", "answers": {"a/b": "maybe"}} | the answer to 'a/b' has to be yes or no
            {"subject": "post", "facts": {"n": NaN}}         | not right JSON
            []                                                | a subject is an object
            {"subject":                                       | not right JSON
            """)
    void what_is_no_subject_is_refused_with_its_place(String json, String reason) {
        String message = refusal(json);
        assertTrue(message.contains(reason), message);
        assertTrue(message.startsWith("a.json:1:"), message);
        assertTrue(!message.contains("fasterxml"), message);
    }

    @Test
    void an_empty_text_is_refused() {
        assertTrue(refusal("").startsWith("a.json"));
    }

    @Test
    void hostile_documents_are_refused() {
        refusal("{\"subject\":\"post\",\"facts\":{\"a\":" + "[".repeat(1_000) + "]".repeat(1_000) + "}}");
        assertTrue(refusal(" ".repeat(2_000_001)).contains("at most 2,000,000 characters"));
        refusal("{\"subject\":\"post\",\"facts\":{\"a\":" + "9".repeat(5_000) + "}}");
    }
}

package org.openguidance.model.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openguidance.model.FactType;
import org.openguidance.model.Id;
import org.openguidance.model.Origin;
import org.openguidance.model.ScalarType;
import org.openguidance.model.Written;

/** Written values, read by types: what each type takes, and what it says of everything else. */
class FactReaderTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final FactReader READER = FactReader.of(Given.pack().build());

    private static FactReading read(Object value, FactType type) {
        return READER.read("fact 'x'", Written.of(value), type, LONDON, false);
    }

    private static FactReading readOptional(Object value, FactType type) {
        return READER.read("fact 'x'", Written.of(value), type, LONDON, true);
    }

    private static FactValue value(Object value, FactType type) {
        return read(value, type).value().orElseThrow();
    }

    private static FactValue value(Object value, ScalarType type) {
        return value(value, Given.scalar(type));
    }

    private static String problem(Object value, FactType type) {
        List<FactReading.Problem> problems = read(value, type).problems();
        assertEquals(1, problems.size(), () -> problems.toString());
        return problems.get(0).message()
                + problems.get(0).hint().map(hint -> " (" + hint + ")").orElse("");
    }

    private static String problem(Object value, ScalarType type) {
        return problem(value, Given.scalar(type));
    }

    @Test
    void a_text_stays_exactly_as_it_was_given() {
        assertEquals(new FactValue.Text(" no \r\n#ad\u200B"), value(" no \r\n#ad\u200B", ScalarType.TEXT));
        assertEquals(new FactValue.Text(""), value("", ScalarType.TEXT));
        assertEquals(new FactValue.Text("010"), value("010", ScalarType.TEXT));
    }

    @Test
    void nothing_is_a_text_where_a_text_is_needed_and_no_value_where_it_is_optional() {
        assertEquals(new FactValue.Text("nothing"), value("nothing", ScalarType.TEXT));
        assertEquals(
                Optional.of(new FactValue.Nothing()),
                readOptional("nothing", FactType.text()).value());
        assertEquals(
                Optional.of(new FactValue.Nothing()),
                readOptional("nothing", FactType.number()).value());
        assertEquals(
                Optional.of(new FactValue.Text("Nothing")),
                readOptional("Nothing", FactType.text()).value());
    }

    @Test
    void nothing_is_refused_for_other_facts_that_are_not_optional() {
        String refusal = "fact 'x' cannot be 'nothing', because it is not optional"
                + " (where it can have no value, declare it with 'optional: yes')";
        assertEquals(refusal, problem("nothing", FactType.number()));
        assertEquals(refusal, problem("nothing", FactType.oneOf("a", "b")));
        assertEquals(refusal, problem("nothing", new FactType.ListOf(FactType.text())));
        assertEquals(new FactValue.Choice("nothing"), value("nothing", FactType.oneOf("nothing", "b")));
    }

    @Test
    void yes_and_no_are_the_only_words_for_yes_and_no() {
        assertEquals(new FactValue.YesNo(true), value("yes", ScalarType.YES_NO));
        assertEquals(new FactValue.YesNo(false), value("no", ScalarType.YES_NO));
        assertEquals(new FactValue.YesNo(true), value(true, ScalarType.YES_NO));
    }

    @ParameterizedTest
    @CsvSource({"on,yes", "true,yes", "Yes,yes", "Y,yes", "off,no", "FALSE,no", "NO,no", "n,no"})
    void words_like_yes_and_no_are_refused_with_the_right_one(String written, String right) {
        assertEquals(
                "fact 'x' must be 'yes' or 'no', not '" + written + "' (write " + right + ")",
                problem(written, ScalarType.YES_NO));
    }

    @Test
    void other_words_are_no_yes_and_no_no() {
        assertEquals("fact 'x' must be 'yes' or 'no', not 'perhaps'", problem("perhaps", ScalarType.YES_NO));
        assertEquals("fact 'x' must be 'yes' or 'no', not ''", problem("", ScalarType.YES_NO));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "12,12", "-3,-3", "+3,3", "1.10,1.1", "0.50,0.5", "-0,0", "100,100"})
    void numbers_are_plain_decimals_and_equal_by_value(String written, String number) {
        assertEquals(new FactValue.Decimal(new BigDecimal(number)), value(written, ScalarType.NUMBER));
        assertEquals(number, value(written, ScalarType.NUMBER).display());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ten", "1e3", "0x1F", ".nan", ".inf", "1.", "1.2.3", "--1", "١٢", "12 %", "5 apples"})
    void what_is_no_plain_decimal_is_no_number(String written) {
        assertEquals(
                "fact 'x' must be a number such as 12 or 0.5, not '" + written + "'",
                problem(written, ScalarType.NUMBER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "010|10",
                "007|7",
                "1,000|1000",
                "1_000|1000",
                "1 000|1000",
                ".5|0.5",
                "-010|-10",
                "00.5|0.5",
                "- 1|-1"
            })
    void numbers_that_others_would_read_another_way_are_refused_with_the_plain_one(String written, String plain) {
        assertEquals(
                "fact 'x' must be a number such as 12 or 0.5, not '" + written + "' (write " + plain + ")",
                problem(written, ScalarType.NUMBER));
    }

    @Test
    void a_number_has_at_most_a_hundred_digits() {
        String most = "9".repeat(100);
        assertEquals(most, value(most, ScalarType.NUMBER).display());
        assertTrue(
                problem(most + "9", ScalarType.NUMBER).startsWith("fact 'x' must be a number of at most 100 digits"));
        assertTrue(read("9".repeat(1_000_000), FactType.number()).value().isEmpty());
    }

    @Test
    void a_date_is_a_day_that_exists() {
        assertEquals(new FactValue.Day(LocalDate.of(2024, 2, 29), LONDON), value("2024-02-29", ScalarType.DATE));
        assertEquals(
                new FactValue.Day(LocalDate.of(2024, 2, 29), LONDON),
                value(LocalDate.of(2024, 2, 29), ScalarType.DATE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-02-29", "2024-13-01", "2024-1-1", "24-01-01", "tomorrow", "", "2024-01", "0000-01-01"})
    void a_day_that_does_not_exist_is_no_date(String written) {
        assertEquals(
                "fact 'x' must be a date that exists, such as 2026-03-16, not '" + written + "'",
                problem(written, ScalarType.DATE));
    }

    @Test
    void a_date_has_no_time_of_day() {
        assertEquals(
                "fact 'x' must be a date without a time of day, not '2024-02-29T09:00' (write 2024-02-29)",
                problem("2024-02-29T09:00", ScalarType.DATE));
    }

    @Test
    void a_date_time_is_read_in_the_zone_of_the_fact_unless_it_has_an_offset() {
        assertEquals(
                new FactValue.Moment(Instant.parse("2026-06-16T08:00:00Z"), LONDON),
                value("2026-06-16T09:00", ScalarType.DATE_TIME));
        assertEquals(
                new FactValue.Moment(Instant.parse("2026-06-16T09:00:00Z"), LONDON),
                value("2026-06-16T09:00Z", ScalarType.DATE_TIME));
        assertEquals(
                new FactValue.Moment(Instant.parse("2026-06-16T07:00:00Z"), LONDON),
                value("2026-06-16T09:00+02:00", ScalarType.DATE_TIME));
    }

    @Test
    void a_date_time_without_a_time_is_the_whole_day() {
        assertEquals(new FactValue.Day(LocalDate.of(2026, 6, 16), LONDON), value("2026-06-16", ScalarType.DATE_TIME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-16 09:00",
                "2026-06-16T25:00",
                "2026-06-16T23:59:60",
                "09:00",
                "2025-02-30T09:00",
                "+99999-01-01T00:00"
            })
    void a_time_that_does_not_exist_is_no_date_time(String written) {
        assertEquals(
                "fact 'x' must be a date, or a date with a time such as 2026-03-16T09:00, not '" + written + "'",
                problem(written, ScalarType.DATE_TIME));
    }

    @Test
    void times_that_the_clocks_skip_or_show_twice_need_an_offset() {
        assertEquals(
                "fact 'x' has no one meaning: the clocks of Europe/London skip 2024-03-31T01:30"
                        + " (add the offset that is meant, as in '2024-03-31T01:30+01:00')",
                problem("2024-03-31T01:30", ScalarType.DATE_TIME));
        assertEquals(
                "fact 'x' has no one meaning: the clocks of Europe/London show twice 2026-10-25T01:30"
                        + " (add the offset that is meant, as in '2026-10-25T01:30+01:00')",
                problem("2026-10-25T01:30", ScalarType.DATE_TIME));
        assertEquals(
                new FactValue.Moment(Instant.parse("2026-10-25T01:30:00Z"), LONDON),
                value("2026-10-25T01:30Z", ScalarType.DATE_TIME));
    }

    @ParameterizedTest
    @CsvSource({
        "30 days,43200,false",
        "1 day,1440,false",
        "1 days,1440,false",
        "90 minutes,90,false",
        "2 weeks,20160,false",
        "3 hours,180,false",
        "6 months,6,true",
        "1 year,12,true",
        "0 days,0,false"
    })
    void durations_are_whole_numbers_of_a_unit(String written, long amount, boolean months) {
        assertEquals(new FactValue.Duration(amount, months, written), value(written, ScalarType.DURATION));
        assertEquals(written, value(written, ScalarType.DURATION).display());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30",
                "days",
                "30days",
                "1.5 days",
                "-1 days",
                "30  days",
                "30 dayss",
                "30 working-days",
                "30 Days",
                "9999999999 days",
                ""
            })
    void other_ways_to_write_a_duration_are_refused(String written) {
        assertEquals(
                "fact 'x' must be a duration such as '30 days', not '" + written
                        + "' (write a whole number and minutes, hours, days, weeks, months or years)",
                problem(written, ScalarType.DURATION));
    }

    @Test
    void a_choice_has_to_be_one_of_the_values_exactly() {
        FactType account = FactType.oneOf("personal", "official", "Other");
        assertEquals(new FactValue.Choice("official"), value("official", account));
        assertEquals(
                "fact 'x' must be one of personal, official or Other, not 'offical' (did you mean 'official'?)",
                problem("offical", account));
        assertEquals(
                "fact 'x' must be one of personal, official or Other, not 'other' (did you mean 'Other'?)",
                problem("other", account));
        assertEquals("fact 'x' must be a, not 'qqq'", problem("qqq", FactType.oneOf("a")));
    }

    @Test
    void of_many_values_a_message_shows_the_first() {
        String[] values = new String[20];
        for (int at = 0; at < values.length; at++) {
            values[at] = "value-number-" + at;
        }
        assertTrue(problem("x", FactType.oneOf(values)).contains("value-number-11 (and 8 more), not 'x'"));
    }

    @Test
    void a_step_knows_its_place_on_the_scale() {
        FactType grade = new FactType.Scale(List.of("AO", "EO", "HEO"));
        assertEquals(new FactValue.Step("EO", 1), value("EO", grade));
        assertEquals("fact 'x' must be one of AO, EO or HEO, not 'SCS'", problem("SCS", grade));
    }

    @Test
    void versions_are_numbers_joined_by_dots_and_zeros_at_the_end_do_not_count() {
        assertEquals(List.of(102L, 3L, 1L), ((FactValue.Version) value("102.3.1", ScalarType.VERSION)).parts());
        assertEquals(value("102", ScalarType.VERSION), value("102.0.0", ScalarType.VERSION));
        assertNotEquals(value("102", ScalarType.VERSION), value("102.0.1", ScalarType.VERSION));
        assertEquals(
                "fact 'x' must be a version such as 102.3.1, not 'v102' (write numbers joined by dots)",
                problem("v102", ScalarType.VERSION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "1.",
                ".1",
                "1..2",
                "1.-2",
                "1.2a",
                "9999999999999999999",
                "1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1"
            })
    void what_is_no_version_is_refused(String written) {
        assertTrue(problem(written, ScalarType.VERSION).startsWith("fact 'x' must be a version such as 102.3.1, not"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.gov.uk/guidance?x=1#y",
                "http://localhost:8080",
                "www.gov.uk",
                "gov.uk/x",
                "https://user@example.org/",
                "https://[2001:db8::1]/x",
                "https://bücher.example/ä"
            })
    void a_link_is_a_web_address_kept_as_given(String written) {
        assertEquals(new FactValue.Link(written), value(written, ScalarType.LINK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "https://",
                "https:///path",
                "two words",
                "https://a b",
                "word",
                "https://x.org\n",
                "mailto:me",
                "/path",
                "?q",
                ".",
                "gov."
            })
    void what_has_no_host_or_has_spaces_is_no_link(String written) {
        assertTrue(problem(written, ScalarType.LINK)
                .startsWith("fact 'x' must be a web address without spaces, such as https://www.gov.uk/guidance, not"));
    }

    @Test
    void a_stage_has_to_be_in_its_model() {
        FactType stage = new FactType.StageOf(Id.of("cycle"), Origin.NONE);
        assertEquals(new FactValue.InStage(Id.of("listen")), value("listen", stage));
        assertEquals(
                "fact 'x' must name a stage of 'cycle' (listen or talk), not 'lisen' (did you mean 'listen'?)",
                problem("lisen", stage));
        assertEquals(
                "fact 'x' must name a stage of 'cycle' (listen or talk), not 'Not an id'", problem("Not an id", stage));
    }
}

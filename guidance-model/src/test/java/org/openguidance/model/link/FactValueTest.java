package org.openguidance.model.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openguidance.model.Condition;
import org.openguidance.model.Id;
import org.openguidance.model.RuleId;

/** Values of facts: how they are shown, when they are equal, and that they stay as they are. */
class FactValueTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void values_are_shown_as_packs_write_them() {
        assertEquals("nothing", new FactValue.Nothing().display());
        assertEquals("Hello", new FactValue.Text("Hello").display());
        assertEquals("www.gov.uk", new FactValue.Link("www.gov.uk").display());
        assertEquals("yes", new FactValue.YesNo(true).display());
        assertEquals("no", new FactValue.YesNo(false).display());
        assertEquals("1000", new FactValue.Decimal(new BigDecimal("1e3")).display());
        assertEquals("2026-03-16", new FactValue.Day(LocalDate.of(2026, 3, 16), LONDON).display());
        assertEquals(
                "2026-06-16T09:00+01:00",
                new FactValue.Moment(Instant.parse("2026-06-16T08:00:00Z"), LONDON).display());
        assertEquals("official", new FactValue.Choice("official").display());
        assertEquals("EO", new FactValue.Step("EO", 1).display());
        assertEquals("[a, b]", new FactValue.Choices(Set.of("a", "b")).display().replace("[b, a]", "[a, b]"));
        assertEquals("listen", new FactValue.InStage(Id.of("listen")).display());
        assertEquals("{a: 0.5}", new FactValue.Blend(Map.of(Id.of("a"), new BigDecimal("0.50"))).display());
        assertEquals("{a: b}", new FactValue.Fields(Map.of("a", new FactValue.Text("b"))).display());
    }

    @Test
    void numbers_and_versions_are_equal_by_value() {
        assertEquals(new FactValue.Decimal(new BigDecimal("1.10")), new FactValue.Decimal(new BigDecimal("1.1")));
        assertEquals(
                new FactValue.Decimal(new BigDecimal("0.00")).hashCode(),
                new FactValue.Decimal(BigDecimal.ZERO).hashCode());
        FactValue.Version version = new FactValue.Version(List.of(1L, 0L), "1.0");
        assertEquals(version, new FactValue.Version(List.of(1L), "1"));
        assertEquals(version.hashCode(), new FactValue.Version(List.of(1L), "1").hashCode());
        assertNotEquals(version, new FactValue.Version(List.of(1L, 1L), "1.1"));
        assertEquals("1.0", version.display());
        assertNotEquals(version, new FactValue.Text("1.0"));
    }

    @Test
    void durations_are_equal_if_they_are_as_long() {
        FactValue.Duration day = new FactValue.Duration(1_440, false, "1 day");
        assertEquals(day, new FactValue.Duration(1_440, false, "24 hours"));
        assertEquals(day.hashCode(), new FactValue.Duration(1_440, false, "24 hours").hashCode());
        assertNotEquals(day, new FactValue.Duration(1_440, true, "1440 months"));
        assertNotEquals(day, new FactValue.Duration(1_441, false, "1441 minutes"));
        assertNotEquals(day, new FactValue.Text("1 day"));
    }

    @Test
    void what_was_given_can_change_without_the_value_changing() {
        List<FactValue> items = new ArrayList<>(List.of(new FactValue.Text("a")));
        Map<String, FactValue> fields = new LinkedHashMap<>(Map.of("a", new FactValue.Text("a")));
        FactValue.Items list = new FactValue.Items(items);
        FactValue.Fields record = new FactValue.Fields(fields);
        items.clear();
        fields.clear();
        assertEquals("[a]", list.display());
        assertEquals("{a: a}", record.display());
        assertThrows(UnsupportedOperationException.class, () -> record.fields().clear());
    }

    @Test
    void a_linked_guidance_finds_its_subjects_and_rules() {
        LinkedGuidance linked = Given.link(Given.with(Given.requiring(Given.on("official", Condition.is(true)))));
        assertEquals(
                "post", linked.subject(Id.of("post")).orElseThrow().kind().id().text());
        assertEquals(true, linked.subject(Id.of("event")).isEmpty());
        assertEquals(
                "rule",
                linked.rule(RuleId.of("code/rule")).orElseThrow().rule().id().text());
        assertEquals(true, linked.rule(RuleId.of("code/other")).isEmpty());
        assertEquals(LONDON, linked.zone());
    }
}

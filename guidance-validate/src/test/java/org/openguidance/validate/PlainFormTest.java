package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Guidance;
import org.openguidance.model.ScalarType;
import org.openguidance.model.Written;
import org.openguidance.model.link.FactReader;
import org.openguidance.model.link.FactReading;
import org.openguidance.model.link.FactValue;
import org.openguidance.model.link.LinkedFact;

/** Values that fit at a glance against the reader that the whole library reads values with. */
class PlainFormTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final FactReader READER = FactReader.of(Guidance.builder()
            .id("example")
            .version("1")
            .title("Example")
            .publisher("Example")
            .language("en")
            .build());
    private static final List<FactType> TYPES = List.of(
            FactType.text(),
            FactType.number(),
            FactType.yesNo(),
            new FactType.Scalar(ScalarType.DATE),
            new FactType.Scalar(ScalarType.DATE_TIME),
            new FactType.SetOf(List.of("1", "2026-03-16", "x")));
    private static final List<String> SEEDS = List.of(
            "2026-03-16",
            "2024-02-29",
            "2023-02-29",
            "0000-01-01",
            "2026-03-16T09:00",
            "2026-03-29T01:30",
            "2026-10-25T01:30",
            "2026-03-16T24:00",
            "2026-03-16T09:00Z",
            "500",
            "0",
            "007",
            "-1",
            "1234567890",
            "1.10",
            "x",
            "");

    private static LinkedFact fact(FactType type) {
        FactDeclaration declaration =
                FactDeclaration.builder().id("fact").type(type).build();
        return new LinkedFact(0, declaration, LONDON, Optional.empty(), Optional.empty());
    }

    private static FactReading read(FactType type, Written written) {
        return READER.read(written, type, LONDON, false);
    }

    @Test
    void what_fits_at_a_glance_fits_and_has_the_value_that_the_reader_gives() {
        int plain = 0;
        for (Written written : values()) {
            for (FactType type : TYPES) {
                PlainForm form = PlainForm.of(fact(type));
                boolean isWord =
                        written instanceof Written.Text text && text.text().equals(Written.NOTHING);
                if (form.has(written) && !isWord) {
                    plain++;
                    Optional<FactValue> value = read(type, written).value();
                    assertTrue(value.isPresent(), () -> type.label() + ": " + written);
                    form.value(written).ifPresent(glance -> assertEquals(value.get(), glance));
                }
            }
        }
        assertTrue(plain > 5_000, "there are values that fit at a glance");
    }

    private static List<Written> values() {
        Random random = new Random(20_260_316);
        List<Written> values = new ArrayList<>();
        for (int number = 0; number < 20_000; number++) {
            StringBuilder text = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
            for (int change = random.nextInt(3); change > 0 && !text.isEmpty(); change--) {
                text.setCharAt(random.nextInt(text.length()), "0123456789-T:.x".charAt(random.nextInt(15)));
            }
            values.add(Written.text(text.toString()));
            values.add(Written.of(List.of(text.toString(), SEEDS.get(random.nextInt(SEEDS.size())))));
        }
        return values;
    }

    @Test
    void times_that_the_clocks_skip_or_show_twice_do_not_fit_at_a_glance() {
        PlainForm form = PlainForm.of(fact(new FactType.Scalar(ScalarType.DATE_TIME)));
        assertTrue(form.has(Written.text("2026-03-29T00:59")));
        assertFalse(form.has(Written.text("2026-03-29T01:30")));
        assertFalse(form.has(Written.text("2026-10-25T01:30")));
        assertTrue(form.has(Written.text("2026-10-25T02:00")));
    }

    @Test
    void what_is_not_of_the_type_does_not_fit_at_a_glance() {
        assertFalse(PlainForm.of(fact(FactType.number())).has(Written.text("007")));
        assertFalse(PlainForm.of(fact(FactType.number())).has(Written.of(List.of("7"))));
        assertFalse(PlainForm.of(fact(FactType.text())).has(Written.of(List.of("a"))));
        assertFalse(PlainForm.of(fact(new FactType.SetOf(List.of("a")))).has(Written.text("a")));
        assertFalse(PlainForm.of(fact(new FactType.SetOf(List.of("a")))).has(Written.of(List.of("a", "b"))));
        assertFalse(PlainForm.of(fact(new FactType.Scalar(ScalarType.DATE))).has(Written.text("2023-02-29")));
    }
}

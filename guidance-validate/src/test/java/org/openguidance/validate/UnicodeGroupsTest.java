package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.re2j.Pattern;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnicodeGroupsTest {

    /** Of the planes that are not asked about whole, so many characters of each stretch of 64 are compared. */
    private static final int OF_EACH = 2;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L",
                "Lo",
                "Lu",
                "M",
                "N",
                "P",
                "So",
                "Z",
                "C",
                "Cf",
                "Co",
                "Cs",
                "Han",
                "Greek",
                "Common",
                "Inherited",
                "Any"
            })
    void group_has_the_characters_that_it_has_for_re2j(String name) {
        CharacterSet group = new UnicodeGroups().of(name, false);
        Pattern pattern = Pattern.compile("\\p{" + name + "}");
        Random random = new Random(1);
        for (int from = 0; from <= Character.MAX_CODE_POINT; from += 64 / OF_EACH) {
            int c = from + random.nextInt(64 / OF_EACH);
            assertEquals(
                    pattern.matcher(Character.toString(c)).find(), group.contains(c), () -> Integer.toHexString(c));
        }
        for (int bound : group.bounds()) {
            for (int c = Math.max(0, bound - 1); c <= Math.min(bound, Character.MAX_CODE_POINT); c++) {
                assertEquals(pattern.matcher(Character.toString(c)).find(), group.contains(c));
            }
        }
    }

    @Test
    void group_without_regard_to_case_has_the_letters_of_the_other_case() {
        assertTrue(new UnicodeGroups().of("Lu", true).contains('a'));
        assertFalse(new UnicodeGroups().of("Lu", false).contains('a'));
        assertTrue(new UnicodeGroups().of("Greek", true).contains('\u00B5'));
    }
}

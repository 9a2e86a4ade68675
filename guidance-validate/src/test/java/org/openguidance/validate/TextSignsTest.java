package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openguidance.model.ContentKind;
import org.openguidance.model.TextPart;

class TextSignsTest {

    private static Set<ContentKind> possible(String text) {
        int signs = TextSigns.of(text, new Span(0, text.length()));
        Set<ContentKind> kinds = EnumSet.noneOf(ContentKind.class);
        for (ContentKind kind : ContentKind.values()) {
            if (TextSigns.mayHave(signs, kind)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    @Test
    void plain_words_can_hold_nothing_that_needs_a_sign() {
        assertEquals(Set.of(), possible("Come to our open day!\r\nBring a friend,\tor two."));
        assertEquals(Set.of(ContentKind.EMAIL_ADDRESS), possible("ask @council"));
        assertTrue(possible("call 020 7946 0123").containsAll(Set.of(ContentKind.PHONE_NUMBER, ContentKind.POSTCODE)));
        assertFalse(possible("call 020 7946 0123").contains(ContentKind.EMAIL_ADDRESS));
    }

    @Test
    void wide_signs_and_digits_of_other_scripts_count() {
        assertTrue(possible("jo＠example.org").contains(ContentKind.EMAIL_ADDRESS));
        assertTrue(possible("٠٢٠").contains(ContentKind.PHONE_NUMBER));
        assertEquals(1, TextView.of("see ＃vote").parts(TextPart.HASHTAGS).size());
    }

    @Test
    void what_is_found_in_random_texts_was_possible() {
        List<String> pieces = List.of(
                "a",
                "jo",
                "@",
                "＠",
                ".org",
                " ",
                "020 7946 0123",
                "QQ",
                "AB123456C",
                "SW1A 1AA",
                "SW1A",
                "１",
                "4",
                "\u0000",
                "\u001C",
                "\u007F",
                "\u200B",
                "о",
                "vote",
                "\n",
                "４１１１ 1111 1111 1111",
                "943 476 5919",
                "#",
                "²");
        Random random = new Random(3);
        int found = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(5); piece >= 0; piece--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            found += compare(text.toString());
        }
        assertTrue(found > 2_000, "only " + found);
    }

    /** Tells how many kinds the text has: what the searches find by themselves, signs left aside. */
    private static int compare(String text) {
        TextView view = TextView.of(text);
        Set<ContentKind> there = EnumSet.noneOf(ContentKind.class);
        for (int at = 0; at < view.shape().length(); at++) {
            note(there, ContentKind.PHONE_NUMBER, PhoneNumbers.end(view.shape(), at));
            note(there, ContentKind.NI_NUMBER, NiNumbers.end(view.shape(), at));
            note(there, ContentKind.NHS_NUMBER, NhsNumbers.end(view.shape(), at));
            note(there, ContentKind.PAYMENT_CARD, PaymentCards.end(view.shape(), at));
            note(there, ContentKind.POSTCODE, Postcodes.end(view.shape(), at));
        }
        note(
                there,
                ContentKind.EMAIL_ADDRESS,
                EmailAddresses.in(text, view.span()).size());
        note(
                there,
                ContentKind.HIDDEN_CHARACTERS,
                HiddenCharacters.in(text, view.span()).size());
        note(
                there,
                ContentKind.LOOK_ALIKE_LETTERS,
                LookAlikeWords.in(view.folded()).size());
        assertTrue(possible(text).containsAll(there), () -> there + " in '" + text + "'");
        return there.size();
    }

    private static void note(Set<ContentKind> there, ContentKind kind, int found) {
        if (found > 0) {
            there.add(kind);
        }
    }
}

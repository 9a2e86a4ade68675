package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openguidance.model.ContentKind.EMAIL_ADDRESS;
import static org.openguidance.model.ContentKind.HIDDEN_CHARACTERS;
import static org.openguidance.model.ContentKind.LOOK_ALIKE_LETTERS;
import static org.openguidance.model.ContentKind.NHS_NUMBER;
import static org.openguidance.model.ContentKind.NI_NUMBER;
import static org.openguidance.model.ContentKind.PAYMENT_CARD;
import static org.openguidance.model.ContentKind.PHONE_NUMBER;
import static org.openguidance.model.ContentKind.POSTCODE;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openguidance.model.ContentKind;

/** Each line: a text in which what is found is in brackets. */
class ContentSearchTest {

    private static void finds(ContentKind kind, String... marked) {
        for (String expected : marked) {
            String text = expected.replace("⟦", "").replace("⟧", "");
            assertEquals(expected, Excerpts.found(TextTests.contains(Set.of(kind)), text));
        }
    }

    @Test
    void email_addresses() {
        finds(
                EMAIL_ADDRESS,
                "Write to ⟦me@example.org⟧.",
                "⟦a.b+c@d-e.co.uk⟧, <⟦X@Y.ORG⟧>",
                "mailto:⟦me@x.org⟧",
                "to=⟦me@x.org⟧",
                "⟦o'neil@x.org⟧",
                "⟦müller@straße.de⟧ ⟦me＠example．org⟧");
        finds(
                EMAIL_ADDRESS,
                "me@host",
                "@user",
                "a@b.c",
                "me@1.2.3.4",
                "me@.org",
                "@user@mast.social",
                "https://user@x.org/",
                "me @ x.org",
                ".@x.org",
                "a@b");
        finds(EMAIL_ADDRESS, "⟦me@x.org⟧,⟦you@y.org⟧", "'⟦me@x.org⟧'", "⟦m\u200Be@x.org⟧", "写信给⟦me@x.org⟧谢谢");
    }

    @Test
    void phone_numbers_of_the_uk() {
        finds(
                PHONE_NUMBER,
                "Call ⟦020 7946 0958⟧ or ⟦02079460958⟧, ⟦(020) 7946 0958⟧; ⟦0161-496-0000⟧. ⟦01632 960123⟧ ⟦07700"
                        + " 900123⟧");
        finds(
                PHONE_NUMBER,
                "⟦+44 20 7946 0958⟧ ⟦+44 (0)20 7946 0958⟧ ⟦+442079460958⟧ ⟦0044 7700 900123⟧ ⟦+44 (0) 7700 900 123⟧"
                        + " ⟦+44.7700.900123⟧");
        finds(
                PHONE_NUMBER,
                "⟦0800 1111⟧ ⟦0845 46 47⟧ ⟦0300 123 1234⟧ ⟦0808 157 0192⟧ ⟦0800 011 123⟧ ⟦01204 12345⟧ (⟦020 7946"
                        + " 0958⟧)");
        finds(
                PHONE_NUMBER,
                "⟦０２０ ７９４６ ０９５８⟧ ⟦020\u00A07946\u00A00958⟧ ⟦020–7946–0958⟧ ⟦𝟎𝟐𝟎 7946 0958⟧ ⟦٠٢٠ ٧٩٤٦ ٠٩٥٨⟧"
                        + " ⟦0\u200B20 7946 0958⟧");
        finds(PHONE_NUMBER, "⟦07700 900123⟧, ⟦07700 900124⟧ ⟦020 7946 0958⟧/9", "tel:⟦02079460958⟧");
    }

    @Test
    void phone_numbers_of_other_countries_have_a_prefix() {
        finds(
                PHONE_NUMBER,
                "⟦+1 (202) 555-0123⟧ ⟦+33 1 23 45 67 89⟧, ⟦001 202 555 0123⟧, ⟦+353 1 496 0123⟧",
                "(202) 555-0123",
                "+1",
                "+5 000");
    }

    @Test
    void other_numbers_are_no_phone_numbers() {
        finds(
                PHONE_NUMBER,
                "999 111 101 112 116 123 18001",
                "in 2024, 2024-25, 1999–2001",
                "01/02/2024 01-02-2024 2024-01-02T10:00",
                "£02079460958 £12,345,678,901");
        finds(
                PHONE_NUMBER,
                "12345678 1234567890 00000000000",
                "0.2079460958 3.02079460958",
                "4111 1111 1111 1111",
                "020 7946 09589999 020 7946 0958a",
                "ref02079460958 x020 7946 0958");
        finds(
                PHONE_NUMBER,
                "0 1 2 3 4 5 6 7 8 9 0",
                "12:30:45 192.168.0.1",
                "ISBN 978-0-306-40615-7 0-306-40615-2",
                "020 7946\n0958",
                "01-02-03 12345678",
                "020 7946 0958-12");
    }

    @Test
    void national_insurance_numbers() {
        finds(
                NI_NUMBER,
                "⟦AB123456C⟧ ⟦ab 12 34 56 d⟧ (⟦JG-10-37-59-A⟧) ⟦ＡＢ１２３４５６Ｃ⟧",
                "⟦AB\u00A012\u00A034\u00A056\u00A0C⟧.");
        finds(
                NI_NUMBER,
                "QQ123456C DA123456A AF123456A BG123456A GB123456A NK123456A TN123456A ZZ123456A AO123456A",
                "AB123456E AB12345C AB1234567C XAB123456C AB123456CD AB123456",
                "AB  1 23456C");
    }

    @Test
    void nhs_numbers_with_a_right_check_digit() {
        finds(NHS_NUMBER, "⟦943 476 5919⟧ ⟦9434765919⟧ ⟦943-476-5919⟧ NHS: ⟦４０１ ０２３ ２１３７⟧.", "943 476 5918 9434765918");
        finds(
                NHS_NUMBER,
                "1111111111 0000000000",
                "94 34765919 943 4765919 943-476 5919",
                "⟦9434765919⟧ 1",
                "19434765919 94347659190 £9434765919 +9434765919 a9434765919");
    }

    @Test
    void payment_cards_with_a_right_check_digit() {
        finds(
                PAYMENT_CARD,
                "⟦4111 1111 1111 1111⟧, ⟦4111111111111111⟧; ⟦5555-5555-5555-4444⟧ ⟦3782 822463 10005⟧"
                        + " ⟦6011111111111117⟧ ⟦2223003122003222⟧ ⟦3056 930902 5904⟧");
        finds(
                PAYMENT_CARD,
                "⟦４１１１ １１１１ １１１１ １１１１⟧ ⟦4111\u00A01111\u00A01111\u00A01111⟧ ⟦6304000000000000⟧ ⟦4111 1111 1111 1111⟧"
                        + " 123");
        finds(
                PAYMENT_CARD,
                "4111 1111 1111 1112",
                "0000 0000 0000 0000",
                "1234567812345670",
                "41111111111111111111111",
                "4111111111111",
                "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
                "x4111111111111111 4111111111111111x");
    }

    @Test
    void postcodes_of_areas_in_use() {
        finds(
                POSTCODE,
                "⟦SW1A 1AA⟧, ⟦M1 1AE⟧ ⟦B33 8TH⟧ ⟦CR2 6XH⟧ ⟦DN55 1PT⟧ ⟦EC1A 1BB⟧ ⟦W1A 0AX⟧ ⟦GIR 0AA⟧ ⟦BT1 5GS⟧",
                "⟦SW1A1AA⟧ ⟦sw1a 1aa⟧ ⟦ＳＷ１Ａ １ＡＡ⟧ (⟦EH1\u00A01YZ⟧).");
        finds(
                POSTCODE,
                "XX1 1AA QA1 1AA",
                "SW1A 1AC SW1A 1CA SW1A AAA",
                "S1 2nd m1 1st E3 5th",
                "SW1A 1AAA",
                "A1 1A MSW1A 1AA SW1A 1AAA 1SW1A 1AA",
                "SW1A-1AA",
                "SW1A\n1AA",
                "covid 19 in 3D",
                "W1I 1AA EC1C 1BB");
    }

    @Test
    void hidden_characters_without_honest_work() {
        finds(
                HIDDEN_CHARACTERS,
                "vo⟦\u200B⟧te ⟦\u202E⟧evil⟦\u202C⟧ a⟦\u2066\u2067⟧b⟦\u2069⟧",
                "so⟦\u00AD⟧ft no⟦\u2060⟧break a⟦\uFEFF⟧b a⟦\u034F⟧b ⟦\u3164⟧ ⟦\u2800⟧ ⟦\u0000⟧ ⟦\u001F\u009F⟧x");
        finds(
                HIDDEN_CHARACTERS,
                "a⟦\u200D⟧b a⟦\u200C⟧b a⟦\uFE0F⟧ 5⟦\uFE0F⟧ ⟦\u200E⟧x",
                "😀⟦\uDB40\uDC61\uDB40\uDC62\uDB40\uDC7F⟧",
                "vo⟦\u200E⟧te שלום",
                "⟦\uDB40\uDD00⟧a",
                "😀⟦\u200D⟧ x ⟦\u061C⟧");
    }

    @Test
    void hidden_characters_in_honest_text_are_none() {
        finds(
                HIDDEN_CHARACTERS,
                "👨‍👩‍👧 🏳️‍🌈 5️⃣ ❤️ ❤︎ 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👩🏽‍🚀 ™️",
                "می‌خواهم نمی‌دانم",
                "क्‍ष श्री‌मान",
                "ක්‍ෂ",
                "ไป\u200Bเลือกตั้ง",
                "ភាសា\u200Bខ្មែរ",
                "\uFEFFHello\r\n\tthere");
        finds(
                HIDDEN_CHARACTERS,
                "שלום\u200F (abc) \u200E",
                "مرحبا\u061C 123",
                "葛\uDB40\uDD00城市",
                "ᠮᠣᠩ᠋ᠭᠣᠯ",
                "⠃⠗⠁⠊⠇⠇⠑⠀⠞⠑⠭⠞",
                "\u1115\u1160\u11A8",
                "Ünïcödé — “quotes”…",
                "\uD800");
    }

    @Test
    void words_with_letters_of_another_script() {
        finds(
                LOOK_ALIKE_LETTERS,
                "⟦vоte⟧ ⟦PАYРАL⟧ ⟦Gооgle⟧ ⟦αpple⟧ ⟦vօte⟧ ⟦voᎢe⟧ ⟦выбopы⟧ ⟦NΑTO⟧-x",
                "⟦аррӏe⟧ ⟦ѕсоре1x⟧",
                "#⟦vоte⟧");
        finds(
                LOOK_ALIKE_LETTERS,
                "vote воте νότε SMSка µm kΩ ΔT Tシャツ 卡拉OK IT-отдел α-helix Covid-Тест Zoom'е",
                "x² ⅷ 𝐯ote ⓥote 2а",
                "ab аb",
                "PRщик USBшный чатGPT");
    }

    @Test
    void several_kinds_are_found_in_order_of_their_place() {
        TextTest all = TextTests.contains(Set.of(ContentKind.values()));
        assertEquals("me@x.org | 020 7946 0958 | SW1A 1AA", Excerpts.listed(all, "me@x.org, 020 7946 0958, SW1A 1AA"));
        assertEquals(List.of(), TextTests.contains(Set.of()).find(TextView.of("me@x.org")));
        assertEquals(List.of(), all.find(TextView.of("The clinic opens at 10:30 on 4 July 2026 and costs £1,000.50.")));
    }
}

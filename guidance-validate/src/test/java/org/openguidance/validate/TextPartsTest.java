package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openguidance.model.TextPart;

/** Each line: a text in which the parts of a kind are in brackets. */
class TextPartsTest {

    private static void has(TextPart part, String... marked) {
        for (String expected : marked) {
            String text = expected.replace("⟦", "").replace("⟧", "");
            assertEquals(expected, Excerpts.parts(part, text));
        }
    }

    @Test
    void words_are_counted_as_a_reader_would() {
        has(
                TextPart.WORDS,
                "⟦Hello⟧, ⟦world⟧! – ⟦one⟧ ⟦two⟧…",
                "“⟦Quoted⟧” (⟦bracketed⟧) ⟦and⟧/⟦or⟧",
                "",
                " \n ",
                "—  - ! ?");
        has(
                TextPart.WORDS,
                "⟦well-known⟧ ⟦by‑election⟧ ⟦mother-in-law⟧ ⟦up⟧--⟦down⟧ ⟦Mon⟧–⟦Fri⟧ ⟦word⟧—⟦word⟧ -⟦x⟧- ⟦end⟧-");
        has(TextPart.WORDS, "⟦don't⟧ ⟦don’t⟧ ⟦rock'n'roll⟧ ‘⟦tis⟧ ⟦students⟧' ⟦Labour’s⟧");
        has(TextPart.WORDS, "⟦1,000.50⟧ ⟦22:30⟧ ⟦16/03/2026⟧ ⟦24/7⟧ ⟦3.5m⟧ £⟦5⟧ ⟦50⟧% ⟦1939–45⟧ ⟦10⟧, ⟦20⟧. ⟦½⟧");
        has(TextPart.WORDS, "⟦e.g⟧. ⟦U.K⟧. ⟦Ph.D⟧. ⟦R&D⟧ ⟦Q&A⟧ ⟦a.m⟧. ⟦end⟧.⟦Next⟧ ⟦A⟧ & ⟦B⟧");
        has(
                TextPart.WORDS,
                "⟦#VoteToday⟧ ⟦@user⟧ ⟦https://gov.uk/a-b?c=d⟧. ⟦me@example.org⟧, ⟦gov.uk/page⟧ #⟦1⟧ ⟦a⟧#⟦b⟧"
                        + " ⟦snake_case⟧");
        has(TextPart.WORDS, "⟦@user⟧'s ⟦#tag⟧-led ⟦gov.uk⟧’s ⟦@user⟧' ⟦#a⟧- ⟦b⟧");
        has(TextPart.WORDS, "⟦so\u00ADft⟧", "⟦a\u200Bb⟧\u200B ⟦naïve⟧ ⟦cafe\u0301⟧");
    }

    @Test
    void emoji_and_lone_punctuation_are_no_words() {
        has(TextPart.WORDS, "😀 ⟦yes⟧ 👨‍👩‍👧 5️⃣ 🇬🇧 ⟦5⟧ ❤️ 🅰️ ™ © * • →", "⟦hot⟧🔥⟦stuff⟧");
    }

    @Test
    void words_are_found_in_every_script() {
        has(
                TextPart.WORDS,
                "⟦Голосуйте⟧ ⟦сегодня⟧!",
                "⟦Καλημέρα⟧, ⟦κόσμε⟧;",
                "⟦हिन्दी⟧ ⟦में⟧ ⟦लिखें⟧।",
                "⟦שלום⟧, ⟦צה\"ל⟧",
                "⟦مرحبا⟧، ⟦می‌خواهم⟧؟");
        has(TextPart.WORDS, "⟦안녕하세요⟧ ⟦여러분⟧", "⟦ⓥⓞⓣⓔ⟧ ⟦𝐯𝐨𝐭𝐞⟧ ⟦ｖｏｔｅ⟧ ⟦Ⅷ⟧");
    }

    @Test
    void run_of_a_script_without_spaces_is_one_word() {
        has(
                TextPart.WORDS,
                "⟦请投票⟧，⟦谢谢⟧。",
                "⟦支持⟧⟦Labour⟧⟦党⟧",
                "⟦10⟧⟦年⟧",
                "⟦สวัสดีครับ⟧ ⟦ทุกคน⟧",
                "⟦ไป⟧\u200B⟦เลือกตั้ง⟧",
                "⟦これはテストです⟧。");
    }

    @Test
    void sentences_end_with_their_signs_before_white_space() {
        has(
                TextPart.SENTENCES,
                "⟦One.⟧ ⟦Two!⟧ ⟦Three?⟧ ⟦Four⟧",
                "⟦What?!⟧ ⟦Yes!!!⟧ ⟦Hm…⟧ ⟦Well.⟧",
                "⟦No end.Here 3.5 and gov.uk/a.b.⟧ ⟦Next.⟧");
        has(
                TextPart.SENTENCES,
                "⟦He said “Stop.”⟧ ⟦She left.⟧",
                "⟦(It was so.)⟧ ⟦Then not.⟧",
                "⟦Stop.'⟧ ⟦Go.⟧",
                "⟦*Bold.*⟧ ⟦Next.⟧");
        has(
                TextPart.SENTENCES,
                "⟦你好。⟧⟦再见！⟧⟦真的？⟧",
                "⟦मैं गया।⟧ ⟦वह आया।⟧",
                "⟦هل أنت هنا؟⟧ ⟦نعم.⟧",
                "⟦Hello there.⟧ ⟦how are you⟧");
        has(TextPart.SENTENCES, "", "  ", "!!! … ?");
    }

    @Test
    void line_break_ends_no_sentence_but_a_blank_line_does() {
        has(
                TextPart.SENTENCES,
                "⟦One sentence\nover two lines.⟧ ⟦And\r\nmore⟧",
                "⟦A heading⟧\n\n⟦Some text.⟧\n \n⟦#Tags⟧",
                "\n⟦One.⟧\n⟦Two.⟧\n");
    }

    @Test
    void abbreviations_initials_and_numbers_end_no_sentence() {
        has(
                TextPart.SENTENCES,
                "⟦Use fruit, e.g. Apples, i.e. Pears.⟧ ⟦Done.⟧",
                "⟦Mr. Smith met Dr. Jones and Cllr. Brown.⟧ ⟦They spoke.⟧");
        has(
                TextPart.SENTENCES,
                "⟦No. 10 is the house.⟧ ⟦No.⟧ ⟦It is.⟧",
                "⟦See p. 5 and fig. 3 of vol. 2.⟧ ⟦End.⟧",
                "⟦J. K. Rowling wrote.⟧ ⟦I read.⟧");
        has(
                TextPart.SENTENCES,
                "⟦Pens, paper, etc. are here.⟧ ⟦Pens, etc.⟧ ⟦More.⟧",
                "⟦It opens at 10 a.m. on Monday.⟧ ⟦It shuts at 5 p.m.⟧ ⟦Come.⟧");
        has(
                TextPart.SENTENCES,
                "⟦The U.K. Government said.⟧ ⟦In the U.K.⟧ ⟦The end.⟧",
                "⟦1. First thing\n2. Second thing.⟧ ⟦It was 2024.⟧ ⟦Then 2025.⟧");
    }

    @Test
    void dots_or_a_quotation_before_a_small_letter_end_no_sentence() {
        has(
                TextPart.SENTENCES,
                "⟦Wait… what?⟧ ⟦Well... no.⟧ ⟦Wait…⟧ ⟦What?⟧",
                "⟦“Really?” she asked.⟧ ⟦“Really!”⟧ ⟦He did.⟧");
    }

    @Test
    void stretch_without_a_word_goes_with_the_sentence_before_it() {
        has(TextPart.SENTENCES, "⟦Great!⟧ ⟦Come. 🎉🎉⟧", "⟦🎉 ! Hello.⟧", "⟦Yes.⟧\n\n🎉");
    }

    @Test
    void lines_end_with_any_kind_of_line_end() {
        has(
                TextPart.LINES,
                "⟦one⟧\n⟦two⟧\r\n⟦three⟧\r⟦four⟧",
                "⟦one⟧\n⟦⟧\n⟦three⟧\n",
                "⟦⟧\n",
                "",
                "⟦a\u2028b\u0085c\fd⟧");
    }

    @Test
    void paragraphs_are_parted_by_blank_lines() {
        has(TextPart.PARAGRAPHS, "⟦one\ntwo⟧\n\n⟦three⟧", "\n\n⟦one⟧\n \u200B\n\t\r\n⟦two⟧\n", "⟦one⟧", "", " \n ");
    }

    @Test
    void hashtags_are_found_in_any_script_with_their_sign() {
        has(TextPart.HASHTAGS, "⟦#VoteToday⟧ ⟦#vote_2024⟧, ⟦#COVID19⟧! (⟦#a⟧) ⟦#a⟧⟦#b⟧ #⟦#c⟧");
        has(
                TextPart.HASHTAGS,
                "⟦#выборы⟧ ⟦#投票⟧ 去⟦#投票⟧ ⟦#चुनाव⟧ ⟦#été⟧ ⟦#e\u0301te\u0301⟧ ⟦#بحث⟧ ⟦#בחירות⟧ ⟦＃full⟧ ⟦#선거⟧");
        has(
                TextPart.HASHTAGS,
                "#1 #2024 # x #! a#b é#c x_#d &#39; &#x27; ⟦#2024a⟧",
                "https://x.org/#frag gov.uk/a#b me@x.org#y");
        has(TextPart.HASHTAGS, "⟦#well⟧-known ⟦#it⟧'s ⟦#end⟧. ⟦#a⟧🔥 ⟦#می‌خواهم⟧ ⟦#a⟧\u200B");
    }

    @Test
    void handles_are_found_in_any_script_with_their_sign() {
        has(
                TextPart.HANDLES,
                "⟦@user⟧ .⟦@GOVUK⟧: (⟦@a_b⟧), ⟦@x⟧! ⟦＠wide⟧ ⟦@5live⟧",
                "⟦@пользователь⟧ ⟦@用户⟧ ⟦@GOVUK⟧的 谢谢⟦@GOVUK⟧");
        has(TextPart.HANDLES, "⟦@user@mastodon.social⟧ ⟦@my-name.bsky.social⟧. ⟦@GOVUK⟧-led ⟦@user⟧@");
        has(TextPart.HANDLES, "me@example.org a@b @ @1 @! x_@y https://medium.com/@user/post ⟦@end⟧.");
    }

    @Test
    void emoji_is_one_as_a_reader_sees_it() {
        has(TextPart.EMOJI, "⟦😀⟧⟦😀⟧ ⟦👨‍👩‍👧‍👦⟧ ⟦👍🏽⟧ ⟦👩🏽‍🚀⟧ ⟦❤️‍🔥⟧ ⟦🏳️‍🌈⟧ ⟦👁️‍🗨️⟧ ⟦🏴‍☠️⟧ ⟦🤷🏻‍♀️⟧");
        has(TextPart.EMOJI, "⟦🇬🇧⟧⟦🇫🇷⟧ ⟦🇬⟧ ⟦🏴󠁧󠁢󠁷󠁬󠁳󠁿⟧⟦🏴󠁧󠁢󠁥󠁮󠁧󠁿⟧ ⟦🏴⟧ ⟦5️⃣⟧ ⟦#️⃣⟧ ⟦*⃣⟧");
        has(TextPart.EMOJI, "1 # * © ® ™ ℹ ↔ ▶ ⟦©️⟧ ⟦™️⟧ ⟦ℹ️⟧ ⟦▶️⟧ ⟦❤⟧ ⟦❤️⟧ ❤︎ ⟦☎⟧ ⟦✔⟧ ⟦⌚⟧ → ★ ♪ a ä 中");
        has(TextPart.EMOJI, "⟦👍⟧a ⟦🏽⟧ ⟦🔥⟧\u200D x ⟦🫠⟧ ⟦🪿⟧");
    }

    @Test
    void links_end_before_the_punctuation_of_the_sentence() {
        has(
                TextPart.LINKS,
                "⟦https://gov.uk⟧. ⟦http://a.org/b?c=d&e=f#g⟧, ⟦HTTPS://GOV.UK/⟧! “⟦https://x.org/a⟧”…"
                        + " ⟦https://x.org/a/⟧:");
        has(
                TextPart.LINKS,
                "(⟦https://x.org⟧) (⟦https://x.org/a_(b)⟧) ⟦https://x.org/a_(b)⟧. [⟦https://x.org⟧](y)"
                        + " <⟦https://x.org⟧>");
        has(
                TextPart.LINKS,
                "⟦www.gov.uk⟧ ⟦www.example.travel/x⟧ www. www.x",
                "⟦gov.uk/page⟧ ⟦gov.uk⟧, ⟦bit.ly/x⟧ ⟦youtu.be/abc⟧ ⟦t.co/x⟧ ⟦GOV.UK⟧ ⟦my-site.org:80/x⟧");
        has(
                TextPart.LINKS,
                "end.Next agree.In it.is report.pdf Node.js e.g. 3.50 thanks.Link me@gov.uk me@x.gov.uk x.travel",
                "http:// https://. ftp://x");
        has(
                TextPart.LINKS,
                "看⟦https://gov.uk/a⟧，谢谢 ⟦https://gov.uk⟧请看",
                "⟦http://例子.cn/⟧ ⟦https://пример.рф/путь⟧ ⟦https://x.org/é⟧",
                "⟦https://x.org⟧🔥 ⟦https://x.org⟧\u200B");
        has(TextPart.LINKS, "⟦https://user@x.org:8080/a@b⟧ ⟦https://[::1]/⟧ ⟦http://localhost:8080⟧");
    }

    @Test
    void part_is_a_view_of_its_own_with_places_in_the_whole_text() {
        String text = "😀 One two. Three #FourFive six.";
        TextView whole = TextView.of(text);
        TextView second = whole.view(whole.sentences().get(1));
        assertEquals("Three #FourFive six.", second.text());
        assertEquals(3, second.words().size());
        assertEquals(
                new Span(text.indexOf("#"), text.indexOf(" six")),
                second.parts(TextPart.HASHTAGS).get(0));
        assertEquals(
                List.of(new Mark(new Span(text.indexOf("six"), text.indexOf("six") + 3), false)),
                TextTests.says(List.of("six", "one")).find(second));
    }

    @Test
    void view_beyond_the_text_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> TextView.of("abc").view(new Span(2, 4)));
        assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
    }

    @Test
    void text_without_visible_characters_is_blank() {
        for (String blank : List.of(
                "",
                " ",
                "\t\r\n",
                "\u00A0\u3000\u2028",
                "\u200B\u200D\uFEFF\u00AD",
                "\u2800\u3164\u115F\uFFA0",
                "\u202E\u2066\u0000\uFE0F",
                "\uDB40\uDC61")) {
            assertTrue(TextView.of(blank).isBlank());
        }
        for (String seen : List.of("a", ".", "😀", "\u0301", " \u200Bx", "\uD800", "\uE000")) {
            assertFalse(TextView.of(seen).isBlank());
        }
    }

    @Test
    void line_and_column_count_from_one_in_utf16_units() {
        String text = "a😀b\r\nc\rd\n\u2028\u0085e\n";
        TextView view = TextView.of(text);
        assertEquals("1:1", place(view, 0));
        assertEquals("1:4", place(view, text.indexOf('b')));
        assertEquals("1:6", place(view, text.indexOf('\n')));
        assertEquals("2:1", place(view, text.indexOf('c')));
        assertEquals("3:1", place(view, text.indexOf('d')));
        assertEquals("4:3", place(view, text.indexOf('e')));
        assertEquals("5:1", place(view, text.length()));
        assertEquals("1:1", place(TextView.of(""), 0));
        assertEquals("4:3", place(view.view(new Span(3, 5)), text.indexOf('e')));
    }

    private static String place(TextView view, int offset) {
        return view.line(offset) + ":" + view.column(offset);
    }
}

package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each line: a term, and texts in which what it finds is in brackets; {@code ⟧*} closes what it finds by look-alikes. */
class TermSearchTest {

    private static void finds(String term, String... marked) {
        for (String expected : marked) {
            String text = expected.replace("⟧*", "").replace("⟦", "").replace("⟧", "");
            assertEquals(
                    expected, Excerpts.found(TextTests.says(List.of(term)), text), () -> "'" + term + "' in " + text);
        }
    }

    @Test
    void word_is_found_between_borders_of_words() {
        finds(
                "vote",
                "⟦Vote⟧! ⟦VOTE⟧, ⟦vote⟧.",
                "voted devote pivotEd vote2 2vote votes",
                "(⟦vote⟧) “⟦vote⟧” /⟦vote⟧/ ⟦vote⟧…");
        finds("guaranteed", "unguaranteed, ⟦guaranteed⟧");
        finds("cock", "peacock Hancock cockpit ⟦cock⟧");
        finds("2024", "in ⟦2024⟧ or 20245 or a2024");
        finds("10", "No. ⟦10⟧, 100, £⟦10⟧, ⟦10⟧%, ⟦10⟧.50");
        finds("vote", "");
    }

    @Test
    void hyphen_apostrophe_and_underscore_are_borders() {
        finds("vote", "⟦vote⟧-labour pre-⟦vote⟧ ⟦vote⟧–off ⟦vote⟧_now snake_⟦vote⟧");
        finds("labour", "⟦Labour⟧'s ⟦Labour⟧’s l'⟦labour⟧");
        finds("t", "don'⟦t⟧ don’⟦t⟧");
    }

    @Test
    void only_white_space_stands_between_the_words_of_a_phrase() {
        finds(
                "vote labour",
                "⟦Vote Labour⟧ and vote-labour, vote, labour",
                "votelabour vote_labour vote/labour vote. labour");
        finds(
                "vote labour",
                "⟦vote\u00A0labour⟧ ⟦vote \u200B labour⟧ ⟦vote\tlabour⟧ ⟦vote   labour⟧ ⟦vote\u3000labour⟧");
        finds("vote labour", "⟦vote\r\nlabour⟧ ⟦vote\n\n labour⟧ ⟦vote\u2028labour⟧ ⟦vote\rlabour⟧ ⟦vote\u0085labour⟧");
        finds(" vote   labour\n", "⟦vote labour⟧", " ⟦vote\nlabour⟧ ");
    }

    @Test
    void kinds_of_apostrophe_hyphen_and_quotation_mark_are_alike() {
        finds("don't", "⟦don't⟧ ⟦don’t⟧ ⟦don‘t⟧ ⟦donʼt⟧ ⟦don′t⟧ ⟦don`t⟧ ⟦don´t⟧ ⟦don＇t⟧ dont don t");
        finds("don’t", "⟦don't⟧ ⟦don’t⟧");
        finds(
                "by-election",
                "⟦by-election⟧ ⟦by‐election⟧ ⟦by‑election⟧ ⟦by–election⟧ ⟦by—election⟧ ⟦by−election⟧ by election"
                        + " byelection");
        finds("\"free\"", "⟦\"free\"⟧ ⟦“free”⟧ ⟦„free“⟧ 'free' free");
    }

    @Test
    void term_that_begins_with_a_letter_is_not_found_behind_a_hash_or_an_at_sign() {
        finds("ad", "⟦Ad⟧: #ad @ad ＃ad ＠ad #\u200Bad #advert ad1 bad");
        finds("1", "#1 @1 ⟦1⟧ x1");
        finds("vote", "#\u2060vote me@vote.org https://⟦vote⟧.org/⟦vote⟧?#vote");
    }

    @Test
    void punctuation_in_a_term_is_found_as_written() {
        finds("#ad", "⟦#ad⟧ #advert ad ⟦#AD⟧! ⟦＃ad⟧ #a-d");
        finds("@gov", "⟦@gov⟧ @government gov ⟦@gov⟧.uk");
        finds("C++", "⟦C++⟧ ⟦c++⟧, C+ C");
        finds("a.b", "⟦a.b⟧ a-b a b ab axb x.⟦a.b⟧.c");
        finds("!important", "⟦!important⟧ important !importantly");
        finds("and/or", "⟦and/or⟧ and or");
        finds("(c)", "⟦(c)⟧ c ©");
        finds("a.b*", "⟦a.bc⟧ ⟦a.b⟧ a.c axb");
        finds("$1", "⟦$1⟧ $12 1");
        finds("\\Q", "⟦\\Q⟧ Q");
        finds("[x]", "⟦[x]⟧ x");
        finds("wait...", "⟦wait...⟧ ⟦wait…⟧ wait..");
        finds(".", "… a⟦.⟧ ⟦.⟧⟦.⟧");
    }

    @Test
    void star_behind_a_word_stands_for_its_rest() {
        finds("vot*", "⟦voting⟧, ⟦vot⟧, ⟦Votes⟧-off; pivot devotee", "⟦voter⟧'s ⟦vot⟧_x ⟦vote2024⟧ #vote ⟦vote⟧²");
        finds("vot* labour", "⟦voting labour⟧ vote, labour ⟦vot labour⟧ vote-x labour");
        finds("anti-*", "⟦anti-vaccine⟧ ⟦anti-⟧ anti");
        finds("#vot*", "⟦#VoteToday⟧ vote #pivot ⟦#vot⟧");
        finds("*bold*", "⟦*bold⟧, ⟦*boldly⟧ bold");
        finds("cafe*", "⟦cafes⟧ café cafés cafe\u0301s");
    }

    @Test
    void star_as_a_word_stands_for_any_one_word() {
        finds("back * candidate", "⟦back our candidate⟧ back candidate, back our good candidate");
        finds(
                "back * candidate",
                "⟦back the-best candidate⟧ ⟦back @x candidate⟧",
                "⟦back #x candidate⟧ ⟦back gov.uk candidate⟧");
        finds("back * candidate", "back - candidate, back 🔥 candidate, back our, candidate, back (our) candidate");
        finds("* first", "⟦Britain first⟧, - first", "⟦#Britain first⟧");
        finds("vote *", "⟦vote labour⟧! vote! vote");
        finds("a * b", "a*b ⟦a x b⟧ a * b");
        finds("*", "⟦one⟧ ⟦two-three⟧!");
    }

    @Test
    void any_other_star_is_itself() {
        finds("f*ck", "⟦f*ck⟧ fck fuck");
        finds("f***", "⟦f***⟧ f** foul");
        finds("**", "⟦**⟧ a");
        finds("*x", "⟦*x⟧ x yx");
    }

    @Test
    void letter_case_makes_no_difference_in_any_script() {
        finds("strasse", "⟦STRASSE⟧ ⟦Straße⟧ ⟦STRAẞE⟧ strase");
        finds("straße", "⟦STRASSE⟧ ⟦straße⟧");
        finds("istanbul", "⟦İstanbul⟧ ⟦ISTANBUL⟧ ⟦ıstanbul⟧ ⟦i\u0307stanbul⟧");
        finds("İSTANBUL", "⟦istanbul⟧ ⟦Istanbul⟧");
        finds("kılıç", "⟦KILIÇ⟧ ⟦kılıç⟧ KILIC");
        finds("οδος", "⟦ΟΔΟΣ⟧ ⟦οδος⟧ ⟦οδοσ⟧ οδός");
        finds("дом", "⟦ДОМ⟧ ⟦Дом⟧ домик");
        finds("եւ", "⟦և⟧ ⟦ԵՒ⟧");
        finds("ꮳꮃꭹ", "⟦ᏣᎳᎩ⟧");
        finds("ʼn", "⟦ŉ⟧ ⟦'n⟧");
    }

    @Test
    void width_and_style_of_letters_make_no_difference() {
        finds(
                "vote",
                "⟦ｖｏｔｅ⟧ ⟦ＶＯＴＥ⟧ ⟦𝐯𝐨𝐭𝐞⟧ ⟦𝑣𝑜𝑡𝑒⟧ ⟦𝓿𝓸𝓽𝓮⟧ ⟦𝔳𝔬𝔱𝔢⟧ ⟦𝕧𝕠𝕥𝕖⟧ ⟦𝚟𝚘𝚝𝚎⟧ ⟦𝗏𝗈𝗍𝖾⟧ ⟦𝖛𝖔𝖙𝖊⟧"
                        + " ⟦𝘷𝘰𝘵𝘦⟧");
        finds("vote", "⟦ⓥⓞⓣⓔ⟧ ⟦🅥🅞🅣🅔⟧ ⟦🆅🅾🆃🅴⟧ ⟦🅅🄾🅃🄴⟧ ⟦ᵛᵒᵗᵉ⟧ ⟦ᴠᴏᴛᴇ⟧");
        finds("vote", "⟦v\u0336o\u0336t\u0336e\u0336⟧ ⟦v\u0332o\u0332t\u0332e\u0332⟧ ⟦v\u20DDo\u20DDt\u20DDe\u20DD⟧");
        finds("2024", "⟦２０２４⟧ ⟦𝟐𝟎𝟐𝟒⟧ ⟦②⓪②④⟧");
        finds("office", "⟦oﬃce⟧ ⟦OFFICE⟧");
        finds("テスト", "⟦ﾃｽﾄ⟧");
        finds("kg", "5 ⟦㎏⟧ ㎎");
        finds("k", "㎏ ⟦\u212A⟧ ⟦k⟧");
        finds("1", "⑴ ½ ⟦①⟧");
    }

    @Test
    void composed_and_decomposed_are_alike_and_accents_are_not() {
        finds("café", "⟦café⟧ ⟦CAFÉ⟧ ⟦cafe\u0301⟧ cafe cafés cafe\u0301s café\u0323");
        finds("cafe\u0301", "⟦café⟧ ⟦cafe\u0301⟧ cafe");
        finds("cafe", "⟦cafe⟧ café cafe\u0301 cafe\u0323\u0301");
        finds("ộ", "⟦ộ⟧ ⟦o\u0323\u0302⟧ ⟦o\u0302\u0323⟧ ⟦ọ\u0302⟧ ⟦ô\u0323⟧ ô ọ o");
        finds("각", "⟦각⟧ ⟦\u1100\u1161\u11A8⟧ 가 가ㄱ");
        finds("가*", "⟦가⟧ ⟦가나⟧ 각 각나");
        finds("ガ", "⟦ガ⟧ ⟦ｶﾞ⟧ ⟦カ\u3099⟧ カ");
        finds("Å", "⟦Å⟧ ⟦\u212B⟧ ⟦A\u030A⟧ A");
        finds("क़", "⟦\u0958⟧ ⟦\u0915\u093C⟧ \u0915");
    }

    @Test
    void footnote_numbers_and_trade_mark_signs_are_no_part_of_a_word() {
        finds("labour", "⟦Labour⟧™ ⟦Labour⟧® ⟦Labour⟧² ²⟦labour⟧ ⟦Labour⟧₃ Labour2");
        finds("x2", "⟦x²⟧ ⟦x₂⟧ ⟦X2⟧");
        finds("tm", "⟦™⟧ ⟦TM⟧");
    }

    @Test
    void invisible_characters_are_passed_over_but_not_at_the_ends() {
        finds(
                "vote",
                "⟦v\u200Bo\u200Bt\u200Be⟧ ⟦v\u00ADo\u2060t\uFEFFe⟧ ⟦v\u200Do\u200Ct\u034Fe⟧ ⟦vo\uFE0Ft\u202Ee⟧\u202C");
        finds("vote", "⟦v\u3164o\u115Ft\uFFA0e⟧ ⟦v\uDB40\uDC61o\uDB40\uDD00te⟧ ⟦vo\u0000t\u0007e⟧ ⟦v\u180Eo\u206Ate⟧");
        finds("vote", "\u200B⟦vote⟧\u200B \u2066⟦vote⟧\u2069 ⟦vote⟧\uFE0F", "vo\u0085te vo\u2800te vo te");
        finds("vote", "x\u200Bvote vote\u200Bx vote\u200B2");
        finds("vo\u200Bte", "⟦vote⟧");
        finds("café", "⟦cafe\u200B\u0301⟧\u200B");
        finds("cafe", "cafe\u200B\u0301");
        finds("مرحبا", "⟦مـــرحبا⟧ ⟦مرحبا⟧");
        finds("\u200B", "a\u200Bb");
        finds("", "a b");
    }

    @Test
    void word_that_mixes_scripts_is_also_compared_by_look_alikes() {
        finds("vote", "⟦vоte⟧* ⟦vοte⟧* ⟦vօte⟧* ⟦VОTE⟧* ⟦VΟTE⟧* ⟦voᎢe⟧*");
        finds("labour", "⟦Lаbour⟧* ⟦LАBOUR⟧* ⟦labоυr⟧* Lаbоurs");
        finds("vote labour", "⟦vоte labour⟧* ⟦vote lаbour⟧*");
        finds("vot*", "⟦vоting⟧*");
        finds("выборы", "⟦выбopы⟧* ⟦выборы⟧");
        finds("νερό", "⟦vερό⟧* ⟦ΝEΡΌ⟧*");
        finds("paypal", "⟦PАYРАL⟧*");
        finds("money", "⟦мoney⟧* ⟦mоney⟧* mонey");
        finds("ad", "#аd ⟦аd⟧*");
        finds("vote", "voteа ⟦vоtе⟧*");
    }

    @Test
    void word_of_one_script_is_never_compared_by_look_alikes() {
        finds("cop", "сор ⟦cop⟧");
        finds("vote", "воте νοτε ѵоте");
        finds("сор", "cop ⟦сор⟧");
        finds("сор", "⟦сop⟧*");
    }

    @Test
    void scripts_without_spaces_have_no_borders() {
        finds("投票", "我⟦投票⟧支持 #投票 #去⟦投票⟧");
        finds("Labour", "我支持⟦Labour⟧党 Labours党");
        finds("党", "支持Labour⟦党⟧");
        finds("テスト", "これは⟦テスト⟧です");
        finds("เลือก", "ไป⟦เลือก⟧ตั้ง");
        finds("ก", "⟦ก⟧า กี");
        finds("投票*", "去⟦投票⟧了");
        finds("vot*", "⟦voting⟧投票");
        finds("10", "⟦10⟧年 100年");
    }

    @Test
    void scripts_with_spaces_have_borders() {
        finds("выбор", "⟦выбор⟧ выборы #выбор");
        finds("वोट", "⟦वोट⟧ वोटों");
        finds("वोट*", "⟦वोट⟧ ⟦वोटों⟧");
        finds("בחירות", "⟦בחירות⟧ הבחירות");
        finds("선거", "⟦선거⟧ 선거를");
        finds("선거*", "⟦선거를⟧");
        finds("οδος", "⟦οδος⟧ περίοδος");
    }

    @Test
    void emoji_is_found_whole_and_never_inside_another() {
        finds("🇬🇧", "⟦🇬🇧⟧ 🇺🇬🇧🇪 🇬");
        finds("👍", "⟦👍⟧ ⟦👍🏽⟧");
        finds("👩", "⟦👩⟧ 👨‍👩‍👧");
        finds("👨‍👩‍👧", "⟦👨‍👩‍👧⟧ 👨‍👩‍👧‍👦");
        finds("❤️", "⟦❤⟧ ⟦❤⟧\uFE0F");
        finds("🏴󠁧󠁢󠁷󠁬󠁳󠁿", "⟦🏴󠁧󠁢󠁷󠁬󠁳󠁿⟧ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴");
        finds("5", "⟦5️⃣⟧ ⟦5⟧");
        finds("vote 🔥", "⟦vote 🔥⟧ vote🔥");
    }

    @Test
    void lone_surrogates_and_controls_do_not_stop_the_search() {
        finds("vote", "\uD800⟦vote⟧ \uDC00 ⟦vote⟧\uD83D \uD83D\uD83D ⟦vote⟧ \u0000\u0001\u009F ⟦vote⟧");
        finds("\uD800", "a⟦\uD800⟧b");
    }

    @Test
    void every_place_is_found_in_order_of_its_start_even_where_places_overlap() {
        TextTest test = TextTests.says(List.of("vote", "vote labour", "labour", "VOTE"));
        assertEquals("vote labour | vote | labour | vote", Excerpts.listed(test, "vote labour vote"));
        assertEquals("a a | a a", Excerpts.listed(TextTests.says(List.of("a a")), "a a a"));
    }

    @Test
    void compiled_terms_print_their_program() {
        assertEquals(
                "[Back * cand* => back <any word> cand<rest>]",
                TermSearch.of(List.of("Back * cand*")).toString());
    }
}

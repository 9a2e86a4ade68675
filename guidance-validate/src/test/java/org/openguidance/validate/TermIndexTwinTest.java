package org.openguidance.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The index of terms finds the lists that the search of each finds, on texts and terms thrown together from small alphabets.
 * {@code -Dguidance.cases=N} sets how many texts are tried in each alphabet.
 */
class TermIndexTwinTest {

    private static final int CASES = Integer.getInteger("guidance.cases", 4_000);
    private static final int TEXTS_OF_AN_INDEX = 25;
    private static final FoldTable TABLE = new FoldTable();

    /** What texts and terms are thrown together from. */
    private record Alphabet(String name, List<String> pieces) {

        static Alphabet of(String name, String... pieces) {
            return new Alphabet(name, List.of(pieces));
        }

        String pick(Random random, int most) {
            StringBuilder picked = new StringBuilder();
            for (int i = random.nextInt(most + 1); i > 0; i--) {
                picked.append(pieces.get(random.nextInt(pieces.size())));
            }
            return picked.toString();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Alphabet> alphabets() {
        List<String> all =
                ALPHABETS.stream().flatMap(alphabet -> alphabet.pieces.stream()).toList();
        return Stream.concat(ALPHABETS.stream(), Stream.of(new Alphabet("all of them", all)));
    }

    private static final List<Alphabet> ALPHABETS = List.of(
            Alphabet.of("letters", "a", "b", " ", "a", "b", "-", "*", " *", "* ", "c", " "),
            Alphabet.of(
                    "words", "vote ", "labour ", "back ", "* ", "vot* ", "vote", "lab", "*", "-", ".", " ", "our ", "'",
                    "the ", "#", "!"),
            Alphabet.of(
                    "folding", "a", "A", "ａ", "ⓐ", "s", "ß", "ss", "S", "ẞ", "i", "I", "İ", "ı", "\u0307", "ﬁ", "fi",
                    "…", ".", " ", "*", "é", "e", "½", "㎏", "k", "⑴", "1", "ᴀ", "𝐚", "ǆ"),
            Alphabet.of("Greek", "σ", "ς", "Σ", "α", "ά", "Α", "\u0301", "\u0345", "ᾳ", "s", "o", " ", "*", "."),
            Alphabet.of(
                    "marks", "e", "é", "\u0301", "\u0323", "ẹ", "\u0336", "e\u0301", "o", "\u200B", "\u00AD", "\u200D",
                    "\uFE0F", " ", "\n", "*", "\u0000", "न", "\u093E", "ـ", "م", "\u064E", "\u0489"),
            Alphabet.of(
                    "borders", "a", "1", "#", "@", "_", "'", "’", "-", "–", ".", " ", "\u00A0", "\u2800", "投", "票", "²",
                    "™", "😀", "\uD800", "\uDC00", "*", "\u200B", "\u3164", "\u0301", "t", "m", "2", "ก", "ั"),
            Alphabet.of(
                    "beside words", "a", "2", "²", "1", "¹", "™", "tm", "t", "m", " ", "*", "* ", "投", "-", "a", "₂"),
            Alphabet.of(
                    "look-alikes",
                    "a",
                    "а",
                    "o",
                    "о",
                    "e",
                    "е",
                    "s",
                    "ѕ",
                    "A",
                    "О",
                    "b",
                    "ж",
                    " ",
                    "-",
                    "*",
                    "1",
                    "ο",
                    "ν",
                    "v",
                    "Н",
                    "h",
                    "н",
                    "ϒ",
                    "ﬁ",
                    "\u0301",
                    "η"),
            Alphabet.of("Korean", "각", "가", "\u1100", "\u1161", "\u11A8", "나", "a", " ", "*", "ㄱ", "-", "\u3131", "漢"),
            Alphabet.of(
                    "scripts without spaces",
                    "投",
                    "票",
                    "党",
                    "テ",
                    "ｽ",
                    "ﾄ",
                    "ﾞ",
                    "ー",
                    "a",
                    " ",
                    "*",
                    "。",
                    "1",
                    "㍿",
                    "株",
                    "式",
                    "ก",
                    "า",
                    "ั",
                    "\u200B"),
            Alphabet.of(
                    "emoji",
                    "😀",
                    "👍",
                    "🏽",
                    "👩",
                    "\u200D",
                    "❤",
                    "\uFE0F",
                    "5",
                    "\u20E3",
                    "🇬",
                    "🇧",
                    "🏴",
                    "\uDB40\uDC67",
                    "\uDB40\uDC7F",
                    " ",
                    "a",
                    "☝",
                    "*",
                    "©",
                    "Ⓜ",
                    "#",
                    "㊗",
                    "\uFE0E"),
            Alphabet.of(
                    "signs", "!", "?", ".", "…", "#", "@", "$", "*", " ", "a", "+", "“", "\"", "\u0301", "\uD83D", "£",
                    "!!"),
            Alphabet.of(
                    "links",
                    "http://a.b",
                    "@a",
                    "#a",
                    " ",
                    "a",
                    ".",
                    "a@b.com",
                    "www.a.b",
                    "*",
                    " * ",
                    "'s",
                    "-a",
                    "x",
                    "gov.uk",
                    "b "));

    @ParameterizedTest
    @MethodSource("alphabets")
    void index_finds_the_lists_that_their_searches_find(Alphabet alphabet) {
        Random random = new Random(Long.getLong("guidance.seed", 1) * 100 + alphabet.name.hashCode());
        long finds = 0;
        long cases = 0;
        while (cases < CASES) {
            List<TermSearch> searches = new ArrayList<>();
            for (int i = random.nextInt(random.nextInt(20) == 0 ? 400 : 6); i >= 0; i--) {
                searches.add(TermSearch.of(terms(random, alphabet)));
            }
            TermIndex index = TermIndex.of(searches, TABLE);
            TermScan room = index.newScan();
            for (int i = 0; i < TEXTS_OF_AN_INDEX; i++, cases++) {
                finds += compare(searches, index, room, alphabet.pick(random, 12));
            }
        }
        assertTrue(finds > cases / 50, "only " + finds + " finds in " + cases + " texts");
    }

    private static List<String> terms(Random random, Alphabet alphabet) {
        List<String> terms = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            terms.add(alphabet.pick(random, 4));
        }
        return terms;
    }

    private static int compare(List<TermSearch> searches, TermIndex index, TermScan room, String text) {
        long[] found = new long[TermIndex.words(searches.size())];
        index.scan(text, found, room);
        TextView view = TextView.of(text);
        for (int list = 0; list < searches.size(); list++) {
            TermSearch search = searches.get(list);
            boolean expected = !search.find(view).isEmpty();
            assertEquals(
                    expected, TermIndex.has(found, list), () -> escaped(search.toString()) + " in " + escaped(text));
        }
        return Arrays.stream(found).mapToInt(Long::bitCount).sum();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars()
                .forEach(unit -> escaped.append(
                        unit >= ' ' && unit < 0x7F
                                ? String.valueOf((char) unit)
                                : String.format(Locale.ROOT, "\\u%04X", unit)));
        return escaped.toString();
    }
}

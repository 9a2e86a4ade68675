package org.openguidance.validate;

import java.util.Set;

/**
 * Knows UK postcodes by their shape and their area: one of the areas in use, a district, and a digit and two letters of those in
 * use there, with a space between or without, in capitals or not; but {@code S1 2nd} is none. Whether mail is delivered there nobody can tell from the form.
 */
final class Postcodes {

    private static final Set<String> AREAS = Set.of(
            ("ab al b ba bb bd bf bh bl bn br bs bt bx ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec"
                            + " eh en ex fk fy g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls"
                            + " lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr"
                            + " ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze")
                    .split(" ", -1));

    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

    private Postcodes() {}

    static int end(ContentShape shape, int start) {
        if (!shape.isLetter(start) || shape.isWord(start - 1)) {
            return -1;
        }
        int district = start + (shape.isLetter(start + 1) ? 2 : 1);
        boolean girobank = text(shape, start, start + 3).equals("gir");
        if (girobank) {
            return endOfUnit(shape, start + 3);
        }
        if (!AREAS.contains(text(shape, start, district)) || !shape.isDigit(district)) {
            return -1;
        }
        int end = endOfUnit(shape, district + 1);
        boolean second = shape.isDigit(district + 1) || isDistrictLetter(shape.at(district + 1), district - start);
        return end < 0 && second ? endOfUnit(shape, district + 2) : end;
    }

    private static boolean isDistrictLetter(char letter, int lengthOfArea) {
        return (lengthOfArea == 1 ? "abcdefghjkpstuw" : "abehmnprvwxy").indexOf(letter) >= 0;
    }

    /** The end of the second half, which begins here or behind a space. */
    private static int endOfUnit(ContentShape shape, int from) {
        int at = shape.at(from) == ' ' ? from + 1 : from;
        boolean unit = shape.isDigit(at) && isUnitLetter(shape.at(at + 1)) && isUnitLetter(shape.at(at + 2));
        boolean ordinal = ORDINALS.contains(text(shape, at + 1, at + 3)) && !shape.isCapital(at + 1);
        return unit && !ordinal && !shape.isWord(at + 3) ? at + 3 : -1;
    }

    private static boolean isUnitLetter(char letter) {
        return "abdefghjlnpqrstuwxyz".indexOf(letter) >= 0;
    }

    private static String text(ContentShape shape, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int at = from; at < to; at++) {
            text.append(shape.at(at));
        }
        return text.toString();
    }
}

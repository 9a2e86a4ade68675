package org.openguidance.validate;

import java.util.Set;

/**
 * Knows telephone numbers: those of the UK with 0, +44 or 0044, in the groups in which people write them, and those of other
 * countries with + or 00. A number without a prefix that tells it, such as 999, 111 or (202) 555-0123, is none; nor are dates,
 * amounts, or numbers that go on.
 */
final class PhoneNumbers {

    private static final int MOST_DIGITS = 17;

    /** What stands between groups of digits. */
    private static final Set<String> SEPARATORS =
            Set.of(" ", "-", ".", "(", ")", ") ", ")-", " (", "-(", " - ", ") (", ")(");

    /** The two digits behind the 0 of a UK number. */
    private static final Set<String> UK_AREAS = Set.of(
            "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "23", "24", "28", "29", "30", "33", "34", "37",
            "50", "55", "56", "70", "71", "72", "73", "74", "75", "76", "77", "78", "79", "80", "84", "87", "90", "91",
            "98");

    /** Shorter than others: Childline and the former NHS Direct. */
    private static final Set<String> UK_SHORT = Set.of("08001111", "08454647");

    private PhoneNumbers() {}

    static int end(ContentShape shape, int start) {
        char first = shape.at(start);
        boolean begins = first == '+' || first == '(' || shape.isDigit(start);
        return begins && shape.isNumberStart(start) ? new Reading(shape, start).end() : -1;
    }

    /** A number while it is read group by group. */
    private static final class Reading {

        private final ContentShape shape;
        private final StringBuilder digits = new StringBuilder();
        private int at;
        private int firstGroup;
        private int open;
        private boolean international;

        Reading(ContentShape shape, int start) {
            this.shape = shape;
            this.at = start;
        }

        /** The end of the longest reading that is a number; negative where none is. */
        int end() {
            if (shape.at(at) == '(') {
                open++;
                at++;
            }
            if (shape.at(at) == '+') {
                international = true;
                at++;
            }
            int end = -1;
            while (readGroup()) {
                boolean ends = shape.isNumberEnd(at) || shape.at(at) == '/';
                if (open == 0 && ends && isNumber()) {
                    end = at;
                }
                if (!readSeparator()) {
                    break;
                }
            }
            return end;
        }

        private boolean readGroup() {
            int start = at;
            while (shape.isDigit(at) && digits.length() <= MOST_DIGITS) {
                digits.append(shape.at(at++));
            }
            firstGroup = firstGroup == 0 ? at - start : firstGroup;
            return at > start && digits.length() <= MOST_DIGITS;
        }

        private boolean readSeparator() {
            StringBuilder separator = new StringBuilder();
            int end = at;
            while (end - at < 3 && " -.()".indexOf(shape.at(end)) >= 0) {
                separator.append(shape.at(end++));
            }
            if (!SEPARATORS.contains(separator.toString()) || !shape.isDigit(end)) {
                return false;
            }
            for (int i = 0; i < separator.length(); i++) {
                open += separator.charAt(i) == '(' ? 1 : separator.charAt(i) == ')' ? -1 : 0;
            }
            at = end;
            return open >= 0 && open <= 1;
        }

        private boolean isNumber() {
            String written = digits.toString();
            if (international) {
                return written.startsWith("44") ? isUkAbroad(written.substring(2)) : isAbroad(written);
            }
            if (written.startsWith("00")) {
                String country = written.substring(2);
                return country.startsWith("44") ? isUkAbroad(country.substring(2)) : isAbroad(country);
            }
            return firstGroup >= 3 && isUk(written);
        }

        /** A UK number behind the code of the country, the 0 in brackets kept or left out. */
        private static boolean isUkAbroad(String national) {
            return isUk(national.startsWith("0") ? national : "0" + national);
        }

        private static boolean isUk(String national) {
            if (UK_SHORT.contains(national)) {
                return true;
            }
            boolean mayBeShort =
                    national.startsWith("01") || national.startsWith("0800") || national.startsWith("0500");
            boolean long11 = national.length() == 11;
            return (long11 || mayBeShort && national.length() == 10)
                    && national.charAt(0) == '0'
                    && UK_AREAS.contains(national.substring(1, 3));
        }

        private static boolean isAbroad(String withCountry) {
            return withCountry.length() >= 9 && withCountry.length() <= 15 && withCountry.charAt(0) != '0';
        }
    }
}

package org.openguidance.validate;

/**
 * Knows numbers of payment cards: 13 to 19 digits, in one piece or in groups of three and more parted by spaces or hyphens, that
 * begin as the numbers of a known kind of card do and whose last digit checks the others (Luhn).
 */
final class PaymentCards {

    private static final int FEWEST = 13;
    private static final int MOST = 19;

    private PaymentCards() {}

    static int end(ContentShape shape, int start) {
        if (!shape.isDigit(start) || !shape.isNumberStart(start)) {
            return -1;
        }
        StringBuilder digits = new StringBuilder();
        int end = -1;
        int at = start;
        while (digits.length() <= MOST) {
            int group = at;
            while (shape.isDigit(at) && digits.length() <= MOST) {
                digits.append(shape.at(at++));
            }
            if (at - group < 3) {
                break;
            }
            end = shape.isNumberEnd(at) && isCard(digits) ? at : end;
            boolean goesOn = (shape.at(at) == ' ' || shape.at(at) == '-') && shape.isDigit(at + 1);
            if (!goesOn) {
                break;
            }
            at++;
        }
        return end;
    }

    private static boolean isCard(CharSequence digits) {
        return digits.length() >= FEWEST && digits.length() <= MOST && isKnown(digits) && isChecked(digits);
    }

    /** Whether a known kind of card has such a beginning and length. */
    private static boolean isKnown(CharSequence digits) {
        int four = Integer.parseInt(digits.toString().substring(0, 4));
        int two = four / 100;
        int length = digits.length();
        boolean visa = four / 1000 == 4 && (length == 13 || length == 16 || length == 19);
        boolean mastercard = (two >= 51 && two <= 55 || four >= 2221 && four <= 2720) && length == 16;
        boolean amex = (two == 34 || two == 37) && length == 15;
        boolean diners = (four / 10 >= 300 && four / 10 <= 305 || two == 36 || two == 38 || two == 39) && length >= 14;
        boolean jcb = four >= 3528 && four <= 3589 && length >= 16;
        boolean others = two == 50 || two >= 56 && two <= 69;
        return visa || mastercard || amex || diners || jcb || others;
    }

    private static boolean isChecked(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}

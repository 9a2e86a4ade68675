package org.openguidance.validate;

/**
 * Knows NHS numbers: ten digits in one piece or as 3-3-4, of which the last checks the others (modulo 11). Numbers that begin
 * with 0 or repeat one digit are none.
 */
final class NhsNumbers {

    private static final int LENGTH = 10;

    private NhsNumbers() {}

    static int end(ContentShape shape, int start) {
        if (!shape.isDigit(start)
                || shape.at(start) == '0'
                || !shape.isNumberStart(start)
                || shape.at(start - 1) == '+') {
            return -1;
        }
        StringBuilder digits = new StringBuilder();
        int at = start;
        char separator = shape.at(start + 3);
        boolean grouped = separator == ' ' || separator == '-';
        while (digits.length() < LENGTH) {
            boolean border = digits.length() == 3 || digits.length() == 6;
            if (grouped && border && shape.at(at) == separator) {
                at++;
            } else if (grouped && border) {
                return -1;
            }
            if (!shape.isDigit(at)) {
                return -1;
            }
            digits.append(shape.at(at++));
        }
        return shape.isNumberEnd(at) && isChecked(digits) ? at : -1;
    }

    private static boolean isChecked(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (digits.charAt(i) - '0') * (LENGTH - i);
        }
        int check = (11 - sum % 11) % 11;
        boolean oneDigit = digits.chars().distinct().count() == 1;
        return check == digits.charAt(LENGTH - 1) - '0' && !oneDigit;
    }
}

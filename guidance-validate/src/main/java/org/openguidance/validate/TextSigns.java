package org.openguidance.validate;

import org.openguidance.model.ContentKind;

/**
 * Which signs a text has, found in one cheap pass, so that nothing is done for what cannot be there without them: an e-mail address
 * without an at sign, a phone number without a digit. Never says no of what may be there. Immutable; linear in the length of the
 * text, without memory.
 */
final class TextSigns {

    private static final int AT = 1;
    private static final int HASH = 1 << 1;
    private static final int DIGIT = 1 << 2;
    private static final int BEYOND_ASCII = 1 << 3;
    private static final int CONTROL = 1 << 4;

    private static final byte[] ASCII = ascii();

    private TextSigns() {}

    private static byte[] ascii() {
        byte[] signs = new byte[0x80];
        for (char character = 0; character < signs.length; character++) {
            boolean white = TextCharacters.isWhite(character) && character < 0x1C;
            boolean control = character < ' ' && !white || character == 0x7F;
            signs[character] = (byte) (control ? CONTROL : character >= '0' && character <= '9' ? DIGIT : 0);
        }
        signs['@'] = AT;
        signs['#'] = HASH;
        return signs;
    }

    /** The signs of a text, a bit each. */
    static int of(String text, Span place) {
        int signs = 0;
        for (int at = place.start(); at < place.end(); at++) {
            char character = text.charAt(at);
            signs |= character < ASCII.length ? ASCII[character] : beyond(character);
        }
        return signs;
    }

    private static int beyond(char character) {
        return switch (character) {
            case '＠' -> BEYOND_ASCII | AT;
            case '＃' -> BEYOND_ASCII | HASH;
            default -> BEYOND_ASCII;
        };
    }

    /** Whether content of a kind may be in a text with these signs. */
    static boolean mayHave(int signs, ContentKind kind) {
        int needed = switch (kind) {
            case EMAIL_ADDRESS -> AT;
            case PHONE_NUMBER, NI_NUMBER, NHS_NUMBER, PAYMENT_CARD, POSTCODE -> DIGIT | BEYOND_ASCII;
            case HIDDEN_CHARACTERS -> CONTROL | BEYOND_ASCII;
            case LOOK_ALIKE_LETTERS -> BEYOND_ASCII;
        };
        return (signs & needed) != 0;
    }

    /** Whether there may be hashtags. */
    static boolean mayHaveHashtags(int signs) {
        return (signs & HASH) != 0;
    }

    /** Whether there may be handles or e-mail addresses. */
    static boolean mayHaveHandles(int signs) {
        return (signs & AT) != 0;
    }
}

package org.openguidance.validate;

/**
 * Which characters are emoji, after Unicode's technical standard 51, as of version 16.
 *
 * <p>Hand-kept ranges, since the JDK knows them only from version 21 on and this must not depend on the JDK.
 */
final class EmojiCharacters {

    /** Shown as an emoji unless a selector asks for text. */
    private static final CodePointRanges COLOURED = CodePointRanges.parse(
            "231A-231B 23E9-23EC 23F0 23F3 25FD-25FE 2614-2615 2648-2653 267F 2693 26A1 26AA-26AB 26BD-26BE 26C4-26C5"
                    + " 26CE 26D4 26EA 26F2-26F3 26F5 26FA 26FD 2705 270A-270B 2728 274C 274E 2753-2755 2757 2795-2797"
                    + " 27B0 27BF 2B1B-2B1C 2B50 2B55 1F004 1F0CF 1F18E 1F191-1F19A 1F201 1F21A 1F22F 1F232-1F236"
                    + " 1F238-1F23A 1F250-1F251 1F300-1F320 1F32D-1F335 1F337-1F37C 1F37E-1F393 1F3A0-1F3CA 1F3CF-1F3D3"
                    + " 1F3E0-1F3F0 1F3F4 1F3F8-1F43E 1F440 1F442-1F4FC 1F4FF-1F53D 1F54B-1F54E 1F550-1F567 1F57A"
                    + " 1F595-1F596 1F5A4 1F5FB-1F64F 1F680-1F6C5 1F6CC 1F6D0-1F6D2 1F6D5-1F6D7 1F6DC-1F6DF 1F6EB-1F6EC"
                    + " 1F6F4-1F6FC 1F7E0-1F7EB 1F7F0 1F90C-1F93A 1F93C-1F945 1F947-1F9FF 1FA70-1FA7C 1FA80-1FA89"
                    + " 1FA8F-1FAC6 1FACE-1FADC 1FADF-1FAE9 1FAF0-1FAF8");

    /** Shown as text by some, as an emoji by most: read as emoji unless a selector asks for text. */
    private static final CodePointRanges PICTURES = CodePointRanges.parse(
            "2600-2604 260E 2611 2618 261D 2620 2622-2623 2626 262A 262E-262F 2638-263A 2640 2642 265F-2660 2663"
                    + " 2665-2666 2668 267B 267E 2692 2694-2697 2699 269B-269C 26A0 26A7 26B0-26B1 26C8 26CF 26D1 26D3"
                    + " 26E9 26F0-26F1 26F4 26F7-26F9 2702 2708-2709 270C-270D 270F 2712 2714 2716 271D 2721 2733-2734"
                    + " 2744 2747 2763-2764 27A1 1F321 1F324-1F32C 1F336 1F37D 1F396-1F397 1F399-1F39B 1F39E-1F39F"
                    + " 1F3CB-1F3CE 1F3D4-1F3DF 1F3F3 1F3F5 1F3F7 1F43F 1F441 1F4FD 1F549-1F54A 1F56F-1F570 1F573-1F579"
                    + " 1F587 1F58A-1F58D 1F590 1F5A5 1F5A8 1F5B1-1F5B2 1F5BC 1F5C2-1F5C4 1F5D1-1F5D3 1F5DC-1F5DE 1F5E1"
                    + " 1F5E3 1F5E8 1F5EF 1F5F3 1F5FA 1F6CB 1F6CD-1F6CF 1F6E0-1F6E5 1F6E9 1F6F0 1F6F3");

    /** Signs that are emoji only where a selector asks for it. */
    private static final CodePointRanges SIGNS = CodePointRanges.parse(
            "A9 AE 203C 2049 2122 2139 2194-2199 21A9-21AA 2328 23CF 23ED-23EF 23F1-23F2 23F8-23FA 24C2 25AA-25AB 25B6"
                    + " 25C0 25FB-25FC 2934-2935 2B05-2B07 3030 303D 3297 3299 1F170-1F171 1F17E-1F17F 1F202 1F237");

    /** What may stand on either side of a joiner; places kept for emoji to come included. */
    private static final CodePointRanges JOINABLE = CodePointRanges.parse(
            "A9 AE 203C 2049 2122 2139 2194-2199 21A9-21AA 231A-231B 2328 2388 23CF 23E9-23F3 23F8-23FA 24C2 25AA-25AB"
                    + " 25B6 25C0 25FB-25FE 2600-2605 2607-2612 2614-2685 2690-2705 2708-2712 2714 2716 271D 2721 2728"
                    + " 2733-2734 2744 2747 274C 274E 2753-2755 2757 2763-2767 2795-2797 27A1 27B0 27BF 2934-2935"
                    + " 2B05-2B07 2B1B-2B1C 2B50 2B55 3030 303D 3297 3299 1F000-1F0FF 1F10D-1F10F 1F12F 1F16C-1F171"
                    + " 1F17E-1F17F 1F18E 1F191-1F19A 1F1AD-1F1E5 1F201-1F20F 1F21A 1F22F 1F232-1F23A 1F23C-1F23F"
                    + " 1F249-1F3FA 1F400-1F53D 1F546-1F64F 1F680-1F6FF 1F774-1F77F 1F7D5-1F7FF 1F80C-1F80F 1F848-1F84F"
                    + " 1F85A-1F85F 1F888-1F88F 1F8AE-1F8FF 1F90C-1F93A 1F93C-1F945 1F947-1FAFF 1FC00-1FFFD");

    private EmojiCharacters() {}

    /** Shown as an emoji where no selector follows. */
    static boolean isEmojiAlone(int codePoint) {
        return codePoint >= 0x231A && (COLOURED.contains(codePoint) || PICTURES.contains(codePoint));
    }

    /** Shown as an emoji where the selector for it follows. */
    static boolean isEmojiWhenAsked(int codePoint) {
        return isEmojiAlone(codePoint) || SIGNS.contains(codePoint);
    }

    /** May be a link of a joined sequence. */
    static boolean isJoinable(int codePoint) {
        return codePoint >= 0xA9 && JOINABLE.contains(codePoint);
    }

    /** One of the letters of which two make a flag. */
    static boolean isFlagLetter(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }

    static boolean isSkinTone(int codePoint) {
        return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    }

    /** What a keycap can show. */
    static boolean isKey(int codePoint) {
        return codePoint >= '0' && codePoint <= '9' || codePoint == '#' || codePoint == '*';
    }
}

package org.openguidance.model.link;

import java.util.Optional;

/** Finds the host of a web address, with or without its scheme: {@code https://www.gov.uk/x}, {@code gov.uk/x}. */
final class WebHost {

    private WebHost() {}

    /** The host; empty for what is no web address. */
    static Optional<String> of(String address) {
        if (address.isEmpty() || address.codePoints().anyMatch(WebHost::isSpaceOrControl)) {
            return Optional.empty();
        }
        int scheme = address.indexOf("://");
        boolean hasScheme = scheme > 0 && address.substring(0, scheme).chars().allMatch(WebHost::isSchemeLetter);
        String rest = hasScheme ? address.substring(scheme + 3) : address;
        String authority = rest.substring(0, firstOf(rest, "/?#\\"));
        String afterUser = authority.substring(authority.lastIndexOf('@') + 1);
        String host = afterUser.startsWith("[")
                ? afterUser.substring(0, afterUser.indexOf(']') + 1)
                : afterUser.substring(0, firstOf(afterUser, ":"));
        boolean named = host.codePoints().anyMatch(Character::isLetterOrDigit);
        boolean dotted = host.indexOf('.') > 0 && !host.endsWith(".");
        return named && (hasScheme || dotted) ? Optional.of(host) : Optional.empty();
    }

    private static boolean isSpaceOrControl(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint);
    }

    private static boolean isSchemeLetter(int letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
    }

    private static int firstOf(String text, String letters) {
        for (int at = 0; at < text.length(); at++) {
            if (letters.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return text.length();
    }
}

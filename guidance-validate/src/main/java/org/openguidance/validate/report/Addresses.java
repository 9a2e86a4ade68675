package org.openguidance.validate.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Writes addresses as RFC 3986 has them, so that nothing in them ends the link that they stand in. */
final class Addresses {

    private static final String IN_PATHS = "-._~/";
    private static final String IN_LINKS = "-._~:/?#@!$&()*+,;=%";
    private static final String HEX = "0123456789ABCDEF";

    private Addresses() {}

    /** A path of a file as an address: {@code my drafts\\one.txt} is {@code my%20drafts/one.txt}. */
    static String path(String path) {
        return encoded(path.replace('\\', '/'), IN_PATHS);
    }

    /** A web address with what may not stand in one percent-encoded; none if it is no address even so. */
    static Optional<String> link(String address) {
        String encoded = encoded(address, IN_LINKS);
        try {
            return Optional.of(new URI(encoded).toASCIIString());
        } catch (URISyntaxException unusable) {
            return Optional.empty();
        }
    }

    private static String encoded(String text, String plain) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            int letter = each & 0xFF;
            if (isAlphanumeric(letter) || (letter < 128 && plain.indexOf(letter) >= 0)) {
                encoded.append((char) letter);
            } else {
                encoded.append('%').append(HEX.charAt(letter >> 4)).append(HEX.charAt(letter & 15));
            }
        }
        return encoded.toString();
    }

    private static boolean isAlphanumeric(int letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
    }
}

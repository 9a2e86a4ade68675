package org.openguidance.validate;

import java.util.Locale;

/**
 * Reads the host of a web address as browsers do: a backslash is a slash, what stands before {@code @} is a user and no host, and
 * full-width letters are plain ones.
 */
final class LinkHost {

    private LinkHost() {}

    /** The host in lower case, without its port and the dot that may end it; empty where the address has none. */
    static String of(String address) {
        String plain = plain(address.strip());
        String behindScheme = plain.substring(endOfScheme(plain));
        String authority = behindScheme.substring(0, endOfAuthority(behindScheme));
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        int end = host.startsWith("[")
                ? host.indexOf(']') + 1
                : host.indexOf(':') < 0 ? host.length() : host.indexOf(':');
        String bare = host.substring(0, end);
        return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static String plain(String address) {
        StringBuilder plain = new StringBuilder(address.length());
        for (int at = 0; at < address.length(); at++) {
            char unit = address.charAt(at);
            if (unit >= '！' && unit <= '～') {
                plain.append((char) (unit - '！' + '!'));
            } else if (unit == '\\') {
                plain.append('/');
            } else if (unit == '。' || unit == '｡') {
                plain.append('.');
            } else {
                plain.append(unit);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** Behind {@code https://} or {@code //}; 0 where neither stands at the beginning. */
    private static int endOfScheme(String address) {
        int slashes = address.indexOf("//");
        int name = endOfAuthority(address);
        boolean leading = slashes == name && (slashes == 0 || address.indexOf(':') == slashes - 1);
        return slashes >= 0 && leading ? slashes + 2 : 0;
    }

    private static int endOfAuthority(String address) {
        int end = 0;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}

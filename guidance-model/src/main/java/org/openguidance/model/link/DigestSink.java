package org.openguidance.model.link;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Takes in values for a digest so that no two different sequences of values look alike: every text and list goes in with
 * its length before it, every choice with its name, every option with whether it is there. Used by one thread.
 */
final class DigestSink {

    private final MessageDigest digest;

    DigestSink() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** A whole number. */
    void number(int number) {
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            digest.update((byte) (number >>> shift));
        }
    }

    /** A text, by its UTF-16 units, so that none is lost. */
    void text(String text) {
        number(text.length());
        for (int at = 0; at < text.length(); at++) {
            digest.update((byte) (text.charAt(at) >>> Byte.SIZE));
            digest.update((byte) text.charAt(at));
        }
    }

    /** Yes or no. */
    void yesNo(boolean yes) {
        number(yes ? 1 : 0);
    }

    /** Something that is there or not. */
    <T> void optional(Optional<T> thing, Consumer<T> encode) {
        yesNo(thing.isPresent());
        thing.ifPresent(encode);
    }

    /** Things in their order. */
    <T> void list(Collection<T> things, Consumer<T> encode) {
        number(things.size());
        things.forEach(encode);
    }

    /** Things by name, in the order of their names. */
    <K extends Comparable<K>, T> void map(Map<K, T> things, Consumer<T> encode) {
        number(things.size());
        new TreeMap<>(things).forEach((name, thing) -> {
            text(name.toString());
            encode.accept(thing);
        });
    }

    /** The digest of all that went in; the sink is empty after that. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}

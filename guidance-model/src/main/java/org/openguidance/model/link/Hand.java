package org.openguidance.model.link;

import java.time.ZoneId;
import java.util.Optional;
import org.openguidance.model.FactType;

/**
 * The value that a condition is about, as far as it is known before any subject is there.
 *
 * @param words what messages call it, such as {@code fact 'account'}
 * @param type its type; none for the subject as a whole
 * @param optional whether it may be nothing
 * @param zone the zone of its dates
 * @param zoned whether that zone was chosen by somebody
 */
record Hand(String words, Optional<FactType> type, boolean optional, ZoneId zone, boolean zoned) {

    /** The subject as a whole. */
    static Hand ofSubject(String kind, Zones zones) {
        return new Hand("subject " + Phrase.quote(kind), Optional.empty(), false, zones.pack(), zones.isChosen());
    }

    /** A number that a test counts or measures. */
    static Hand ofNumber(String what, Zones zones) {
        return new Hand(what, Optional.of(FactType.number()), false, zones.pack(), zones.isChosen());
    }

    boolean isSubject() {
        return type.isEmpty();
    }

    /** A value that belongs to it. */
    Hand inner(String innerWords, FactType innerType, boolean innerOptional) {
        return new Hand(innerWords, Optional.of(innerType), innerOptional, zone, zoned);
    }

    /** One of its entries; it has to be a list. */
    Hand entry(FactType.ListOf list) {
        return inner("an entry of " + words, list.of(), false);
    }
}

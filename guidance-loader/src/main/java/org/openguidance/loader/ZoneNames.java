package org.openguidance.loader;

import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.diagnostic.DidYouMean;

/** The names of time zones in the IANA data base, and the ones that people write for them. */
final class ZoneNames {

    private static final String NEAREST_TO_GREENWICH = "Europe/London";

    /** Letters that stand for different zones in different countries: the one that is meant most, as a suggestion only. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("BST", "Europe/London"),
            Map.entry("IST", "Europe/Dublin"),
            Map.entry("CEST", "Europe/Paris"),
            Map.entry("EEST", "Europe/Athens"),
            Map.entry("EDT", "America/New_York"),
            Map.entry("CST", "America/Chicago"),
            Map.entry("CDT", "America/Chicago"),
            Map.entry("MDT", "America/Denver"),
            Map.entry("PST", "America/Los_Angeles"),
            Map.entry("PDT", "America/Los_Angeles"),
            Map.entry("AEST", "Australia/Sydney"),
            Map.entry("AEDT", "Australia/Sydney"),
            Map.entry("NZST", "Pacific/Auckland"),
            Map.entry("NZDT", "Pacific/Auckland"),
            Map.entry("JST", "Asia/Tokyo"));

    private static final List<String> NAMES = ZoneRulesProvider.getAvailableZoneIds().stream()
            .filter(name -> !name.startsWith("SystemV/"))
            .sorted()
            .toList();
    private static final Set<String> KNOWN = Set.copyOf(NAMES);

    private ZoneNames() {}

    /** Whether it is a name of the IANA data base, in its spelling; offsets such as {@code GMT+1} are none. */
    static boolean isZone(String name) {
        return KNOWN.contains(name);
    }

    /** The zone that was probably meant. */
    static Optional<String> nearest(String typed) {
        String letters = typed.trim().toUpperCase(Locale.ROOT);
        if (LETTERS.containsKey(letters)) {
            return Optional.ofNullable(LETTERS.get(letters));
        }
        if (letters.startsWith("GMT") || letters.startsWith("UTC") || letters.startsWith("Z")) {
            return Optional.of(NEAREST_TO_GREENWICH);
        }
        return place(typed).or(() -> DidYouMean.nearest(typed, NAMES));
    }

    private static Optional<String> place(String typed) {
        String ending = "/" + typed.trim().replace(' ', '_').toLowerCase(Locale.ROOT);
        return NAMES.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(ending))
                .findFirst();
    }
}

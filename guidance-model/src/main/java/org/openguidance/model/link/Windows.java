package org.openguidance.model.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openguidance.model.Id;
import org.openguidance.model.Period;

/** The windows of all periods as instants, each checked once, whoever uses it. */
final class Windows {

    private final Map<Id, List<LinkedInForce>> stretches = new HashMap<>();

    Windows(Pack pack, Stretches stretches) {
        for (Period period : pack.guidance().periods()) {
            String what = "period " + Phrase.quote(period.id().text());
            List<LinkedInForce> windows = period.windows().stream()
                    .map(window -> stretches.of(window, what))
                    .toList();
            this.stretches.putIfAbsent(period.id(), windows);
        }
    }

    /** The stretches of a period's windows, in their order. */
    List<LinkedInForce> of(Period period) {
        return stretches.getOrDefault(period.id(), List.of());
    }
}

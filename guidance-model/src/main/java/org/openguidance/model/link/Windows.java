package org.openguidance.model.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openguidance.model.Period;

/** The windows of all periods as instants, each checked once, whoever uses it. */
final class Windows {

    private final Map<Period, List<LinkedInForce>> stretches = new HashMap<>();

    Windows(Pack pack, Stretches stretches) {
        for (Period period : pack.guidance().periods()) {
            String what = "period " + Phrase.quote(period.id().text());
            this.stretches.put(
                    period,
                    period.windows().stream()
                            .map(window -> stretches.of(window, what))
                            .toList());
        }
    }

    /** The stretches of a period's windows, in their order. */
    List<LinkedInForce> of(Period period) {
        return stretches.getOrDefault(period, List.of());
    }
}

package org.openguidance.model.link;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.openguidance.model.EngagementModel;
import org.openguidance.model.FactType;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.Written;

/**
 * Reads written values by the types of the facts that they are given for.
 *
 * <p>Nothing is guessed: a yes-no is {@code yes} or {@code no}, a number is digits with perhaps a sign and a decimal point,
 * a day exists, a time of day that the clocks skip or repeat needs an offset, a text stays as it was given. Every problem
 * of a value is told, each in a sentence. Immutable and thread-safe. Linear in the size of the value.
 */
public final class FactReader {

    private final Map<Id, EngagementModel> engagement;
    private final Supplier<Hints> hints;

    private FactReader(Map<Id, EngagementModel> engagement, Supplier<Hints> hints) {
        this.engagement = engagement;
        this.hints = hints;
    }

    /** A reader that knows the stages of the guidance's engagement models. */
    public static FactReader of(Guidance guidance) {
        return of(guidance, Hints::new);
    }

    /** The same, where the work that goes into hints is shared. */
    static FactReader of(Guidance guidance, Supplier<Hints> hints) {
        Map<Id, EngagementModel> models = new HashMap<>();
        guidance.engagement().forEach(model -> models.putIfAbsent(model.id(), model));
        return new FactReader(models, hints);
    }

    /**
     * Reads a value.
     *
     * @param written the value as it was written
     * @param type the type of the fact
     * @param zone the zone of its dates
     * @param optional whether it may be {@code nothing}
     */
    public FactReading read(Written written, FactType type, ZoneId zone, boolean optional) {
        return read("the value", written, type, zone, optional);
    }

    /**
     * Reads a value of something that messages name.
     *
     * @param what what the value is of, such as {@code fact 'account'}
     * @param written the value as it was written
     * @param type the type of the fact
     * @param zone the zone of its dates
     * @param optional whether it may be {@code nothing}
     */
    public FactReading read(String what, Written written, FactType type, ZoneId zone, boolean optional) {
        return new ValuePass(engagement, zone, hints.get()).read(what, written, type, optional);
    }
}

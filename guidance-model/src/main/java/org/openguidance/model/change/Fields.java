package org.openguidance.model.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openguidance.model.Cited;

/** The keys of a kind of thing, each with what stands at it. */
final class Fields<T> {

    private final Map<String, Function<T, ?>> fields = new LinkedHashMap<>();

    private Fields() {}

    static <T> Fields<T> plain() {
        return new Fields<>();
    }

    /** Those of something that may say where it stands and how well it is known. */
    static <T extends Cited> Fields<T> cited() {
        return new Fields<T>().with("cite", Cited::cite).with("evidence", Cited::evidence);
    }

    Fields<T> with(String key, Function<T, ?> value) {
        fields.put(key, value);
        return this;
    }

    /** The keys at which two things differ. */
    List<String> different(T one, T other) {
        List<String> different = new ArrayList<>();
        fields.forEach((key, value) -> {
            if (!value.apply(one).equals(value.apply(other))) {
                different.add(key);
            }
        });
        return different;
    }
}

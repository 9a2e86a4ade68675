package org.openguidance.model.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.openguidance.model.Cited;

/** The keys of a kind of thing, each with what stands at it. */
final class Fields<T> {

    private final Map<String, BiPredicate<T, T>> fields = new LinkedHashMap<>();

    private Fields() {}

    static <T> Fields<T> plain() {
        return new Fields<>();
    }

    /** Those of something that may say where it stands and how well it is known. */
    static <T extends Cited> Fields<T> cited() {
        return new Fields<T>().with("cite", Cited::cite).with("evidence", Cited::evidence);
    }

    Fields<T> with(String key, Function<T, ?> value) {
        return same(key, (one, other) -> unordered(value.apply(one)).equals(unordered(value.apply(other))));
    }

    /** A key of which there is a way to tell that two things are the same by it. */
    Fields<T> same(String key, BiPredicate<T, T> same) {
        fields.put(key, same);
        return this;
    }

    /** The keys at which two things differ. */
    List<String> different(T one, T other) {
        List<String> different = new ArrayList<>();
        fields.forEach((key, same) -> {
            if (!same.test(one, other)) {
                different.add(key);
            }
        });
        return different;
    }

    /** The order of a list means nothing. */
    private static Object unordered(Object value) {
        return value instanceof List<?> list ? new HashSet<>(list) : value;
    }
}

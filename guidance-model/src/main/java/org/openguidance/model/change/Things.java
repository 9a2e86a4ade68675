package org.openguidance.model.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.openguidance.model.Effect;

/** Compares things of one kind that have ids. */
final class Things<T> {

    /** The keys that only readers see. */
    private static final Set<String> WORDS = Set.of(
            "title",
            "because",
            "purpose",
            "meaning",
            "ask",
            "try",
            "message",
            "role",
            "cite",
            "evidence",
            "about",
            "publisher",
            "published",
            "licence",
            "url",
            "date",
            "consequence",
            "by");

    private final Change.Thing thing;
    private final Fields<T> fields;
    private final Function<T, String> id;

    Things(Change.Thing thing, Fields<T> fields, Function<T, String> id) {
        this.thing = thing;
        this.fields = fields;
        this.id = id;
    }

    /** What came, went and changed, in the order of the newer guidance, what went last. */
    List<Change> compare(List<T> before, List<T> after) {
        return compare(before, after, (was, is) -> {});
    }

    /** The same, and hands on each that is in both. */
    List<Change> compare(List<T> before, List<T> after, BiConsumer<T, T> both) {
        Map<String, T> left = new LinkedHashMap<>();
        before.forEach(one -> left.putIfAbsent(id.apply(one), one));
        List<Change> changes = new ArrayList<>();
        for (T is : after) {
            T was = left.remove(id.apply(is));
            if (was == null) {
                changes.add(Change.of(Change.Kind.ADDED, thing, id.apply(is), Effect.NONE));
                continue;
            }
            both.accept(was, is);
            List<String> different = fields.different(was, is);
            if (!different.isEmpty()) {
                changes.add(changed(id.apply(is), different));
            }
        }
        left.keySet().forEach(gone -> changes.add(Change.of(Change.Kind.REMOVED, thing, gone, Effect.NONE)));
        return changes;
    }

    private Change changed(String id, List<String> different) {
        Change.Kind kind = WORDS.containsAll(different) ? Change.Kind.REWORDED : Change.Kind.CHANGED;
        return new Change(kind, thing, id, Optional.empty(), Effect.NONE, List.of(), different);
    }
}

package org.openguidance.loader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.diagnostic.Diagnostic;

/**
 * Where names stand that the model keeps no place for, such as those of the facts of an example: a fault about the name is
 * shown there, and not at its value or at the start of the example. Not thread-safe.
 */
final class Places {

    private final List<Name> names = new ArrayList<>();

    /** The names by the places that the model keeps, made when the first fault asks. */
    private final Map<SourceLocation, List<Name>> byKnown = new HashMap<>();

    private record Name(SourceLocation known, String name, SourceLocation place) {}

    /**
     * Notes a name.
     *
     * @param known the place that the model keeps
     * @param name the name
     * @param place where the name stands
     */
    void note(SourceLocation known, String name, SourceLocation place) {
        names.add(new Name(known, name, place));
    }

    /** The fault at the place of the name that it is about, where there is one. */
    Diagnostic exact(Diagnostic fault) {
        boolean aboutName = switch (fault.code()) {
            case UNKNOWN_FACT, UNKNOWN_FIELD, UNKNOWN_PARAMETER, UNKNOWN_EXEMPTION, BAD_EXAMPLE, BAD_DATE, NO_ZONE ->
                true;
            default -> false;
        };
        if (!aboutName) {
            return fault;
        }
        for (Name name : names) {
            byKnown.computeIfAbsent(name.known(), none -> new ArrayList<>()).add(name);
        }
        names.clear();
        return byKnown.getOrDefault(fault.location(), List.of()).stream()
                .filter(name -> fault.message().contains("'" + name.name() + "'"))
                .findFirst()
                .map(name ->
                        new Diagnostic(fault.code(), name.place(), fault.message(), fault.hint(), fault.sourceLine()))
                .orElse(fault);
    }
}

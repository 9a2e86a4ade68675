package org.openguidance.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import org.openguidance.model.FactType;
import org.openguidance.model.Origin;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.Written;
import org.openguidance.model.diagnostic.Printable;

/**
 * A value that somebody typed in one line: several values of a set with commas between, or as JSON; lists, records and
 * blends as JSON; everything else as it stands.
 *
 * @param place how messages name where it was typed
 * @param typed what was typed
 */
record TypedValue(String place, String typed) {

    /** The value, written as a type asks for it; whether it is one of that type is for the checker to say. */
    Written as(FactType type, boolean optional) {
        if (optional && typed.equals(Written.NOTHING)) {
            return asText();
        }
        if (type instanceof FactType.SetOf) {
            return typed.stripLeading().startsWith("[") ? json(type) : set();
        }
        return type instanceof FactType.ListOf || type instanceof FactType.BlendOf ? json(type) : asText();
    }

    /** The value as a text. */
    Written asText() {
        return text(typed);
    }

    private Written set() {
        List<Written> values = new ArrayList<>();
        int from = 0;
        for (int comma = typed.indexOf(','); comma >= 0; comma = typed.indexOf(',', from)) {
            values.add(piece(typed.substring(from, comma)));
            from = comma + 1;
        }
        values.add(piece(typed.substring(from)));
        return new Written.Items(values, origin());
    }

    private Written piece(String part) {
        String value = part.strip();
        if (value.isEmpty()) {
            throw Refusal.of(
                    place + ": a value is missing; write one or more with commas between, such as a,b, or [] for none");
        }
        return text(value);
    }

    private Written json(FactType type) {
        try {
            return JsonValue.read(typed, origin());
        } catch (JsonProcessingException wrong) {
            throw Refusal.of(
                    place + ": this takes JSON, such as " + example(type) + ", not '" + Printable.excerpt(typed) + "'");
        }
    }

    private static String example(FactType type) {
        if (type instanceof FactType.BlendOf) {
            return "{\"transmit\": 0.5, \"receive\": 0.5}";
        }
        boolean records = type instanceof FactType.ListOf list && list.of() instanceof FactType.Fields;
        return records ? "[{\"field\": \"value\"}], or [] for none" : "[\"a\", \"b\"], or [] for none";
    }

    private Written text(String value) {
        return new Written.Text(value, origin());
    }

    private Origin origin() {
        return Origin.at(SourceLocation.ofFile(place));
    }
}

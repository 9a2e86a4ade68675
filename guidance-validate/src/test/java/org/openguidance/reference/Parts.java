package org.openguidance.reference;

import static org.openguidance.reference.Values.Nothing.NOTHING;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.openguidance.model.FactType;
import org.openguidance.model.ScalarType;
import org.openguidance.model.TextPart;
import org.openguidance.reference.Values.Missing;
import org.openguidance.reference.Values.Mix;
import org.openguidance.reference.Values.Scope;
import org.openguidance.reference.Values.Typed;

/** What names at the left stand for. */
final class Parts {

    private Parts() {}

    /** A fact of the subject, a field of an entry, a part of a text, a stage of a blend, the host of a link. */
    static Typed of(Typed at, String name) {
        if (at.value() instanceof Scope scope) {
            return scope.find(name).orElseThrow();
        }
        FactType type = typeOf(at.type(), name);
        if (at.value() == NOTHING || at.value() instanceof Missing) {
            return at.with(at.value(), type);
        }
        if (at.value() instanceof Mix mix) {
            return at.with(name.equals("mostly") ? mostly(mix) : weight(mix, name), type);
        }
        String text = (String) at.value();
        if (text.isBlank()) {
            return Values.missing(type, at.zone(), at.path(), false);
        }
        if (name.equals("host")) {
            return at.with(Objects.requireNonNull(URI.create(text).getHost()), type);
        }
        FactType piece = ((FactType.ListOf) type).of();
        List<String> parts = PlainText.part(text, TextPart.of(name).orElseThrow());
        return at.with(parts.stream().map(one -> at.with(one, piece)).toList(), type);
    }

    private static FactType typeOf(FactType whole, String name) {
        if (whole instanceof FactType.BlendOf blend) {
            return name.equals("mostly") ? new FactType.StageOf(blend.engagement(), blend.origin()) : FactType.number();
        }
        FactType piece = name.equals("links") ? new FactType.Scalar(ScalarType.LINK) : FactType.text();
        return name.equals("host") ? piece : new FactType.ListOf(piece);
    }

    private static Object mostly(Mix mix) {
        BigDecimal most = mix.weights().values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        List<String> largest = mix.weights().keySet().stream()
                .filter(stage -> weight(mix, stage).compareTo(most) == 0)
                .toList();
        return largest.size() == 1 ? largest.get(0) : NOTHING;
    }

    private static BigDecimal weight(Mix mix, String stage) {
        return Objects.requireNonNull(mix.weights().get(stage));
    }
}

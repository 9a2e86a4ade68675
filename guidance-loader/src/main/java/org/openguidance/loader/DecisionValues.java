package org.openguidance.loader;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.openguidance.model.Judgement;
import org.openguidance.model.RuleId;
import org.openguidance.model.TimePoint;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Reads values that answers, waivers and baselines have in common. */
final class DecisionValues {

    private final Binding binding;
    private final Optional<ZoneId> zone;

    DecisionValues(Binding binding, Optional<ZoneId> zone) {
        this.binding = binding;
        this.zone = zone;
    }

    /** A digest as reports give it. */
    Optional<String> digest(Node node, String what) {
        return binding.plain().words(node, what).filter(text -> {
            boolean right = Judgement.isDigest(text);
            if (!right) {
                binding.faults()
                        .add(
                                DiagnosticCode.WRONG_TYPE,
                                node.location(),
                                what + " must be a digest as the report of a check gives it, not " + Words.quoted(text),
                                "it is 'sha256:' or 'hmac-sha256:' and 64 of the digits 0 to 9 and a to f");
            }
            return right;
        });
    }

    /** An instant: with an offset, or in the time zone of the guidance. */
    Optional<Instant> instant(Node node, String what) {
        return binding.times().timePoint(node, what).flatMap(point -> {
            if (point.offset().isPresent()) {
                return Optional.of(point.start(ZoneOffset.UTC));
            }
            boolean clear = zone.filter(known -> point.meanings(known) == 1).isPresent();
            if (!clear) {
                unclear(node, what, point);
            }
            return clear ? zone.map(point::start) : Optional.empty();
        });
    }

    private void unclear(Node node, String what, TimePoint point) {
        binding.faults()
                .add(
                        zone.isPresent() ? DiagnosticCode.BAD_DATE : DiagnosticCode.NO_ZONE,
                        node.location(),
                        what + " is " + point
                                + zone.map(known -> ", which the clocks of " + known + " skip or show twice")
                                        .orElse(", and no time zone is known here"),
                        "add the offset that is meant, as in '" + point.date() + "T"
                                + point.time().map(Object::toString).orElse("09:00") + "Z'");
    }

    /** The full id of a rule. */
    Optional<RuleId> rule(Node node, String what) {
        return binding.plain().words(node, what).flatMap(text -> {
            try {
                return Optional.of(RuleId.of(text));
            } catch (IllegalArgumentException badId) {
                binding.faults()
                        .add(
                                DiagnosticCode.BAD_ID,
                                node.location(),
                                what + " " + Words.quoted(text)
                                        + " must be the full id of a rule, with its code, as in 'code/rule'");
                return Optional.empty();
            }
        });
    }
}

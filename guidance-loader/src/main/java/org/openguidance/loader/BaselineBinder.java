package org.openguidance.loader;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.Baseline;
import org.openguidance.model.Id;
import org.openguidance.model.KnownViolation;
import org.openguidance.model.RuleId;
import org.openguidance.model.SourceLocation;
import org.openguidance.model.TimePoint;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.link.BaselineLinker;
import org.openguidance.model.link.LinkedGuidance;

/** Reads a baseline, and makes sure that it fits the guidance. */
final class BaselineBinder {

    private static final List<String> KNOWN_KEYS = List.of("subject", "rule", "found", "count");

    private final Binding binding;
    private final LinkedGuidance guidance;
    private final DecisionValues values;
    private final Set<Object> seen = new HashSet<>();
    private final Map<SourceLocation, SourceLocation> rules = new HashMap<>();

    BaselineBinder(Binding binding, LinkedGuidance guidance) {
        this.binding = binding;
        this.guidance = guidance;
        this.values = new DecisionValues(binding, guidance.guidance().zone());
    }

    Optional<Baseline> baseline(Node.Mapping root) {
        KnownKeys keys = KnownKeys.open(binding, root, "this baseline", BaselineLoader.KEYS);
        Optional<Id> id = keys.need("baseline", "name the guidance, as in 'baseline: our-social-media'")
                .flatMap(node -> binding.plain().id(node, "baseline"));
        Optional<String> version = keys.needWords("version");
        Optional<String> digest = keys.need("digest").flatMap(node -> values.digest(node, keys.what("digest")));
        Optional<Instant> taken = keys.need("taken", "write when it was taken, as in 'taken: 2026-03-16T09:30Z'")
                .flatMap(node -> values.instant(node, keys.what("taken")));
        Optional<String> by = keys.needWords("by");
        Optional<String> because = keys.need("because", "say why what is wrong may stay for a while")
                .flatMap(node -> binding.plain().words(node, keys.what("because")));
        Optional<TimePoint> until = keys.need(
                        "until", "write the last day, as in 'until: 2026-06-30': no baseline is for ever")
                .flatMap(node -> binding.times().timePoint(node, keys.what("until")));
        List<KnownViolation> known = keys.need("known")
                .map(node -> binding.lists().groups(node, keys.what("known"), this::known))
                .orElse(List.of());
        if (id.isEmpty()
                || version.isEmpty()
                || digest.isEmpty()
                || taken.isEmpty()
                || by.isEmpty()
                || because.isEmpty()
                || until.isEmpty()) {
            return Optional.empty();
        }
        Baseline.Builder baseline = Baseline.builder()
                .location(keys.location())
                .guidance(id.get())
                .version(version.get())
                .digest(digest.get())
                .taken(taken.get())
                .by(by.get())
                .because(because.get())
                .until(until.get())
                .addAllKnown(known);
        Optional<Baseline> whole = binding.build(keys.location(), baseline::build);
        whole.ifPresent(one -> link(one, keys));
        return whole;
    }

    private void link(Baseline baseline, KnownKeys keys) {
        for (Diagnostic fault : BaselineLinker.link(guidance, baseline).diagnostics()) {
            SourceLocation place = switch (fault.code()) {
                case OTHER_GUIDANCE -> keys.get("baseline").map(Node::location).orElse(fault.location());
                case GONE_RULE -> rules.getOrDefault(fault.location(), fault.location());
                default -> keys.get("until").map(Node::location).orElse(fault.location());
            };
            binding.faults().add(fault.code(), place, fault.message(), fault.hint());
        }
    }

    private Optional<KnownViolation> known(Node node) {
        return binding.keys(node, "known violation", KNOWN_KEYS).flatMap(this::known);
    }

    private Optional<KnownViolation> known(KnownKeys keys) {
        keys.get("rule").ifPresent(node -> rules.put(keys.location(), node.location()));
        Optional<String> subject = keys.needWords("subject");
        Optional<RuleId> rule = keys.need("rule", "name the rule with its code, as in 'rule: code/rule'")
                .flatMap(node -> values.rule(node, keys.what("rule")));
        Optional<String> found = keys.need("found").flatMap(node -> values.digest(node, keys.what("found")));
        Optional<Integer> count = keys.need("count", "write how often it was found, as in 'count: 1'")
                .flatMap(node -> binding.plain().wholeNumber(node, keys.what("count"), 1));
        if (subject.isEmpty() || rule.isEmpty() || found.isEmpty() || count.isEmpty()) {
            return Optional.empty();
        }
        if (!seen.add(List.of(subject.get(), rule.get(), found.get()))) {
            binding.faults()
                    .add(
                            DiagnosticCode.BAD_COMBINATION,
                            keys.location(),
                            "the same was found against rule '" + rule.get() + "' in subject "
                                    + Words.quoted(subject.get()) + " already, further up",
                            "keep one of the two; its 'count' says how often");
            return Optional.empty();
        }
        KnownViolation.Builder known = KnownViolation.builder()
                .location(keys.location())
                .subject(subject.get())
                .rule(rule.get())
                .found(found.get())
                .count(count.get());
        return binding.build(keys.location(), known::build);
    }
}

package org.openguidance.validate.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openguidance.model.Judgement;
import org.openguidance.model.Labelled;
import org.openguidance.model.Outcome;
import org.openguidance.model.RuleId;
import org.openguidance.model.Subject;
import org.openguidance.model.TimePoint;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.validate.Verdict;
import org.openguidance.validate.WaiverResult;

/** Gathers the parts of one stored result, in whatever order they stand. */
final class StoredParts {

    private final JsonReading json;
    private final Map<RuleId, Outcome> outcomes = new LinkedHashMap<>();
    private final Set<Judgement> judgements = new LinkedHashSet<>();
    private final List<StoredWaiver> waivers = new ArrayList<>();
    private @Nullable GuidanceVersion guidance;
    private @Nullable String engineVersion;
    private @Nullable Subject subject;
    private @Nullable Instant at;
    private @Nullable Boolean strict;
    private @Nullable Verdict verdict;
    private boolean hasFacts;
    private boolean hasBaseline;
    private boolean hasResults;

    StoredParts(JsonReading json) {
        this.json = json;
    }

    /** What is read of an object, key by key. */
    private interface Keys {
        void read(String key) throws IOException;
    }

    /** Reads the value of a key, on which the parser stands. */
    void read(String key) throws IOException {
        switch (key) {
            case "error" -> throw new UnreadableResultException("it could not be checked in the first place");
            case "guidance" -> guidance = guidance();
            case "engine-version" -> engineVersion = json.text(key);
            case "subject" -> subject = subject();
            case "at" -> at = Instant.parse(json.text(key));
            case "strict" -> strict = yes(key);
            case "verdict" -> verdict = one(key, Verdict.values());
            case "results" -> {
                hasResults = true;
                each(key, this::result);
            }
            case "uncounted-judgements" -> each(key, () -> judgements.add(judgement()));
            case "waivers" -> each(key, () -> waivers.add(waiver()));
            default -> json.parser().skipChildren();
        }
    }

    /** The result, if no part of it is missing. */
    StoredResult whole() {
        Subject known = there("subject", subject);
        there("results", hasResults ? true : null);
        return new StoredResult(
                there("guidance", guidance),
                Optional.ofNullable(engineVersion),
                known.kind(),
                known.id(),
                hasFacts ? Optional.of(StoredResult.with(known, allJudgements(known))) : Optional.empty(),
                there("at", at),
                there("strict", strict),
                there("verdict", verdict),
                outcomes,
                waivers,
                hasBaseline);
    }

    private Set<Judgement> allJudgements(Subject known) {
        Set<Judgement> all = new LinkedHashSet<>(known.judgements());
        all.addAll(judgements);
        return all;
    }

    private static <T> T there(String key, @Nullable T value) {
        if (value == null) {
            throw new UnreadableResultException("this is no result: it has no '" + key + "'");
        }
        return value;
    }

    private GuidanceVersion guidance() throws IOException {
        Map<String, String> texts = texts("guidance", Set.of("id", "version", "digest"));
        return new GuidanceVersion(
                there("guidance.id", texts.get("id")),
                there("guidance.version", texts.get("version")),
                there("guidance.digest", texts.get("digest")));
    }

    private Subject subject() throws IOException {
        Subject.Builder builder = Subject.builder();
        boolean[] hasKind = {false};
        fields("subject", key -> {
            switch (key) {
                case "kind" -> {
                    builder.kind(json.kind(key));
                    hasKind[0] = true;
                }
                case "id" -> builder.id(json.text(key));
                case "facts" -> {
                    builder.putAllFacts(json.object(key));
                    hasFacts = true;
                }
                case "answers" -> json.answers(builder);
                case "judgements" -> each(key, () -> builder.addJudgement(judgement()));
                default -> json.parser().skipChildren();
            }
        });
        there("subject.kind", hasKind[0] ? true : null);
        return builder.build();
    }

    private void result() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        fields("results", key -> {
            switch (key) {
                case "rule", "outcome" -> texts.put(key, json.text(key));
                case "judgements" -> each(key, () -> judgements.add(judgement()));
                case "known" -> known();
                default -> json.parser().skipChildren();
            }
        });
        RuleId rule = RuleId.of(there("rule", texts.get("rule")));
        Outcome outcome = one("outcome", there("outcome", texts.get("outcome")), Outcome.values());
        if (outcomes.put(rule, outcome) != null) {
            throw new UnreadableResultException("rule '" + rule + "' has two results");
        }
    }

    /** What a baseline knows of a broken rule: it was lifted from the verdict where that is all of it. */
    private void known() throws IOException {
        fields("known", key -> {
            if (key.equals("all")) {
                hasBaseline |= yes(key);
            } else {
                json.parser().skipChildren();
            }
        });
    }

    private Judgement judgement() throws IOException {
        Judgement.Builder judgement = Judgement.builder();
        Set<String> seen = new LinkedHashSet<>();
        fields("judgements", key -> {
            seen.add(key);
            switch (key) {
                case "rule" -> judgement.question(json.text(key));
                case "answer" -> judgement.yes(yes(key));
                case "by" -> judgement.by(json.text(key));
                case "role" -> judgement.role(json.text(key));
                case "at" -> judgement.at(Instant.parse(json.text(key)));
                case "because" -> judgement.because(json.text(key));
                case "until" -> judgement.until(TimePoint.of(json.text(key)));
                case "digest" -> judgement.digest(json.text(key));
                case "rule-digest" -> judgement.ruleDigest(json.text(key));
                default -> json.parser().skipChildren();
            }
        });
        for (String needed : List.of("rule", "answer", "by", "at", "digest")) {
            there("judgements." + needed, seen.contains(needed) ? true : null);
        }
        return judgement.build();
    }

    private StoredWaiver waiver() throws IOException {
        Map<String, String> texts =
                texts("waivers", Set.of("rule", "status", "subject-id", "because", "approved-by", "from", "until"));
        return new StoredWaiver(
                RuleId.of(there("waivers.rule", texts.get("rule"))),
                one("status", there("waivers.status", texts.get("status")), WaiverResult.Status.values()),
                Optional.ofNullable(texts.get("subject-id")),
                there("waivers.because", texts.get("because")),
                there("waivers.approved-by", texts.get("approved-by")),
                TimePoint.of(there("waivers.from", texts.get("from"))),
                TimePoint.of(there("waivers.until", texts.get("until"))));
    }

    /** The texts of an object that have these keys. */
    private Map<String, String> texts(String name, Set<String> keys) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        fields(name, key -> {
            if (keys.contains(key)) {
                texts.put(key, json.text(key));
            } else {
                json.parser().skipChildren();
            }
        });
        return texts;
    }

    private void fields(String name, Keys keys) throws IOException {
        if (json.parser().currentToken() != JsonToken.START_OBJECT) {
            throw json.here("'" + name + "' has to hold objects");
        }
        while (json.parser().nextToken() != JsonToken.END_OBJECT) {
            String key = json.parser().currentName();
            json.parser().nextToken();
            keys.read(key);
        }
    }

    /** What is read of one entry of a list. */
    private interface Entry {
        void read() throws IOException;
    }

    private void each(String key, Entry entry) throws IOException {
        if (json.parser().currentToken() != JsonToken.START_ARRAY) {
            throw json.here("'" + key + "' has to be a list");
        }
        while (json.parser().nextToken() != JsonToken.END_ARRAY) {
            entry.read();
        }
    }

    private boolean yes(String key) throws IOException {
        JsonToken token = json.parser().currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw json.here("'" + key + "' has to be true or false");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    private <T extends Labelled> T one(String key, T[] choices) throws IOException {
        return one(key, json.text(key), choices);
    }

    private static <T extends Labelled> T one(String key, String label, T[] choices) {
        return Labelled.find(choices, label)
                .orElseThrow(() -> new UnreadableResultException("'" + key + "' is "
                        + String.join(", ", Labelled.labels(choices)) + ", not '" + Printable.excerpt(label) + "'"));
    }
}

package org.openguidance.model.link;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.openguidance.model.EngagementModel;
import org.openguidance.model.FactType;
import org.openguidance.model.Id;
import org.openguidance.model.ScalarType;
import org.openguidance.model.Stage;
import org.openguidance.model.Written;
import org.openguidance.model.diagnostic.DiagnosticCode;
import org.openguidance.model.diagnostic.Printable;

/** Reads one written value, to its leaves, and gathers the problems. */
final class ValuePass {

    private final Map<Id, EngagementModel> engagement;
    private final ZoneId zone;
    private final Hints hints;
    private final List<FactReading.Problem> problems = new ArrayList<>();

    ValuePass(Map<Id, EngagementModel> engagement, ZoneId zone, Hints hints) {
        this.engagement = engagement;
        this.zone = zone;
        this.hints = hints;
    }

    FactReading read(String what, Written written, FactType type, boolean optional) {
        Optional<FactValue> value = value(() -> what, written, type, optional);
        return problems.isEmpty() ? new FactReading(value, List.of()) : new FactReading(Optional.empty(), problems);
    }

    /** The value; empty where a problem was found. The name is only made where a message needs it. */
    private Optional<FactValue> value(Supplier<String> what, Written written, FactType type, boolean optional) {
        if (isNothing(written) && (optional || !canBeTheWord(type))) {
            return optional ? Optional.of(new FactValue.Nothing()) : notOptional(what, written);
        }
        if (type instanceof FactType.SetOf set) {
            return written instanceof Written.Items items
                    ? set(what, items, set)
                    : mismatch(what, written, "a list of values", setHint(written));
        }
        if (type instanceof FactType.ListOf list) {
            return written instanceof Written.Items items
                    ? items(what, items, list.of())
                    : mismatch(what, written, "a list", Optional.empty());
        }
        if (type instanceof FactType.Fields record) {
            return written instanceof Written.Fields fields
                    ? fields(what, fields, record)
                    : mismatch(
                            what, written, "a record with the fields " + Phrase.and(names(record)), Optional.empty());
        }
        if (type instanceof FactType.BlendOf blend) {
            return written instanceof Written.Fields fields
                    ? blend(what, fields, blend)
                    : mismatch(what, written, "weights by stage", blendHint(blend));
        }
        return written instanceof Written.Text text
                ? single(what, text, type)
                : mismatch(what, written, SingleValues.wanted(type), Optional.empty());
    }

    private static boolean isNothing(Written written) {
        return written instanceof Written.Text text && text.text().equals(Written.NOTHING);
    }

    private static boolean canBeTheWord(FactType type) {
        if (type instanceof FactType.OneOf choice) {
            return choice.values().contains(Written.NOTHING);
        }
        if (type instanceof FactType.Scale scale) {
            return scale.values().contains(Written.NOTHING);
        }
        return TypeWords.is(type, ScalarType.TEXT);
    }

    private Optional<FactValue> notOptional(Supplier<String> what, Written written) {
        return problem(
                DiagnosticCode.NOT_A_VALUE,
                what.get() + " cannot be 'nothing', because it is not optional",
                written,
                Optional.of("where it can have no value, declare it with 'optional: yes'"));
    }

    private Optional<FactValue> single(Supplier<String> what, Written.Text text, FactType type) {
        if (type instanceof FactType.Scalar scalar) {
            return take(SingleValues.read(what, text, scalar.type(), zone));
        }
        if (type instanceof FactType.OneOf choice) {
            return choice.values().contains(text.text())
                    ? Optional.of(new FactValue.Choice(text.text()))
                    : notAChoice(what, text, choice.values());
        }
        if (type instanceof FactType.Scale scale) {
            int rank = scale.values().indexOf(text.text());
            return rank >= 0
                    ? Optional.of(new FactValue.Step(text.text(), rank))
                    : notAChoice(what, text, scale.values());
        }
        return stage(what, text, (FactType.StageOf) type);
    }

    private Optional<FactValue> notAChoice(Supplier<String> what, Written.Text text, List<String> values) {
        return problem(
                DiagnosticCode.NOT_A_VALUE,
                what.get() + " must be " + (values.size() == 1 ? "" : "one of ") + Phrase.or(values) + ", not "
                        + Phrase.quote(text.text()),
                text,
                hints.didYouMean(text.text(), values));
    }

    private Optional<FactValue> stage(Supplier<String> what, Written.Text text, FactType.StageOf type) {
        Optional<EngagementModel> model = Optional.ofNullable(engagement.get(type.engagement()));
        if (model.isEmpty()) {
            return Id.isValid(text.text())
                    ? Optional.of(new FactValue.InStage(Id.of(text.text())))
                    : notAStage(what, text, text.text(), type.engagement(), List.of());
        }
        boolean known =
                Id.isValid(text.text()) && model.get().stage(Id.of(text.text())).isPresent();
        return known
                ? Optional.of(new FactValue.InStage(Id.of(text.text())))
                : notAStage(what, text, text.text(), type.engagement(), stages(model.get()));
    }

    private Optional<FactValue> notAStage(
            Supplier<String> what, Written written, String typed, Id model, List<String> stages) {
        return problem(
                DiagnosticCode.UNKNOWN_STAGE,
                what.get() + " must name a stage of " + Phrase.quote(model.text())
                        + (stages.isEmpty() ? "" : " (" + Phrase.or(stages) + ")") + ", not " + Phrase.quote(typed),
                written,
                hints.didYouMean(typed, stages));
    }

    private static List<String> stages(EngagementModel model) {
        return model.stages().stream().map(Stage::id).map(Id::text).toList();
    }

    private Optional<FactValue> blend(Supplier<String> what, Written.Fields written, FactType.BlendOf type) {
        Optional<List<String>> stages =
                Optional.ofNullable(engagement.get(type.engagement())).map(ValuePass::stages);
        int before = problems.size();
        if (stages.isPresent()) {
            written.fields().forEach((stage, weight) -> {
                if (!stages.get().contains(stage)) {
                    notAStage(what, weight, stage, type.engagement(), stages.get());
                }
            });
        }
        Optional<FactValue> blend = take(BlendWeights.read(what, written, stages));
        return problems.size() == before ? blend : Optional.empty();
    }

    private Optional<FactValue> set(Supplier<String> what, Written.Items written, FactType.SetOf type) {
        Set<String> found = new LinkedHashSet<>();
        int before = problems.size();
        FactType one = new FactType.OneOf(type.values());
        for (Written item : written.items()) {
            value(() -> "a value of " + what.get(), item, one, false).ifPresent(value -> found.add(value.display()));
        }
        Set<String> ordered = new LinkedHashSet<>(type.values());
        ordered.retainAll(found);
        return problems.size() == before ? Optional.of(new FactValue.Choices(ordered)) : Optional.empty();
    }

    private Optional<FactValue> items(Supplier<String> what, Written.Items written, FactType type) {
        List<FactValue> found = new ArrayList<>();
        int before = problems.size();
        for (int at = 0; at < written.items().size(); at++) {
            int number = at + 1;
            value(() -> "entry " + number + " of " + what.get(), written.items().get(at), type, false)
                    .ifPresent(found::add);
        }
        return problems.size() == before ? Optional.of(new FactValue.Items(found)) : Optional.empty();
    }

    private Optional<FactValue> fields(Supplier<String> what, Written.Fields written, FactType.Fields type) {
        Map<String, FactValue> found = new LinkedHashMap<>();
        int before = problems.size();
        written.fields()
                .forEach((name, value) -> type.field(name)
                        .ifPresentOrElse(
                                field -> value(
                                                () -> "field " + Phrase.quote(name) + " of " + what.get(),
                                                value,
                                                field.type(),
                                                field.optional())
                                        .ifPresent(known -> found.put(name, known)),
                                () -> problem(
                                        DiagnosticCode.UNKNOWN_FIELD,
                                        what.get() + " has no field " + Phrase.quote(name) + ", only "
                                                + Phrase.and(names(type)),
                                        value,
                                        hints.didYouMean(name, names(type)))));
        return problems.size() == before ? Optional.of(new FactValue.Fields(found)) : Optional.empty();
    }

    private static List<String> names(FactType.Fields record) {
        return record.fields().stream().map(field -> field.name().text()).toList();
    }

    private static Optional<String> setHint(Written written) {
        return written instanceof Written.Text text
                ? Optional.of("write [" + Printable.excerpt(text.text()) + "]")
                : Optional.empty();
    }

    private Optional<String> blendHint(FactType.BlendOf type) {
        return Optional.ofNullable(engagement.get(type.engagement()))
                .map(model -> "write { " + model.stages().get(0).id() + ": 1 }");
    }

    private Optional<FactValue> mismatch(Supplier<String> what, Written written, String wanted, Optional<String> hint) {
        String found = written instanceof Written.Items
                ? "a list"
                : written instanceof Written.Fields ? "a record of fields" : Phrase.quote(written.toString());
        return problem(DiagnosticCode.WRONG_TYPE, what.get() + " must be " + wanted + ", not " + found, written, hint);
    }

    private Optional<FactValue> take(FactReading reading) {
        if (!reading.problems().isEmpty()) {
            problems.addAll(reading.problems());
        }
        return reading.value();
    }

    private Optional<FactValue> problem(DiagnosticCode code, String message, Written written, Optional<String> hint) {
        problems.add(new FactReading.Problem(code, message, written.origin(), hint));
        return Optional.empty();
    }
}

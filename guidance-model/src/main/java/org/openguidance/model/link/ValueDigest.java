package org.openguidance.model.link;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openguidance.model.Id;

/** Puts values of facts into a digest: equal values alike, however they were written, and no two others. */
final class ValueDigest {

    private final DigestSink sink;

    ValueDigest(DigestSink sink) {
        this.sink = sink;
    }

    void value(FactValue value) {
        if (value instanceof FactValue.Text text) {
            named("text", withPlainLineEnds(text.text()));
        } else if (value instanceof FactValue.Link link) {
            named("link", withPlainLineEnds(link.address()));
        } else if (value instanceof FactValue.YesNo yesNo) {
            named("yes-no", yesNo.yes() ? "yes" : "no");
        } else if (value instanceof FactValue.Decimal number) {
            named("number", number.number().toPlainString());
        } else if (value instanceof FactValue.Choice choice) {
            named("choice", choice.value());
        } else if (value instanceof FactValue.Step step) {
            named("step", step.value());
        } else if (value instanceof FactValue.InStage stage) {
            named("stage", stage.stage().text());
        } else if (value instanceof FactValue.Nothing) {
            named("nothing", "");
        } else {
            composed(value);
        }
    }

    private void named(String type, String value) {
        sink.text(type);
        sink.text(value);
    }

    private void composed(FactValue value) {
        if (value instanceof FactValue.Moment moment) {
            sink.text("moment");
            instant(moment.instant());
        } else if (value instanceof FactValue.Day day) {
            sink.text("day");
            instant(day.date().atStartOfDay(day.zone()).toInstant());
            instant(day.date().plusDays(1).atStartOfDay(day.zone()).toInstant());
        } else if (value instanceof FactValue.Duration duration) {
            sink.text(duration.months() ? "months" : "minutes");
            sink.text(Long.toString(duration.amount()));
        } else if (value instanceof FactValue.Version version) {
            sink.text("version");
            sink.list(version.parts(), part -> sink.text(Long.toString(part)));
        } else if (value instanceof FactValue.Choices set) {
            sink.text("set");
            sink.list(new TreeSet<>(set.values()), sink::text);
        } else if (value instanceof FactValue.Blend blend) {
            sink.text("blend");
            TreeMap<Id, BigDecimal> weights = new TreeMap<>(blend.weights());
            weights.values().removeIf(weight -> weight.signum() == 0);
            sink.map(weights, weight -> sink.text(weight.toPlainString()));
        } else if (value instanceof FactValue.Items list) {
            sink.text("list");
            sink.list(list.items(), this::value);
        } else if (value instanceof FactValue.Fields record) {
            sink.text("record");
            sink.map(record.fields(), this::value);
        } else {
            throw new IllegalStateException("a value of a kind that no digest knows: " + value.display());
        }
    }

    private void instant(Instant instant) {
        sink.text(instant.toString());
    }

    /** CR LF and CR become LF; nothing else is changed. */
    private static String withPlainLineEnds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}

package org.openguidance.loader;

import java.util.Locale;
import org.openguidance.model.EngagementModel;
import org.openguidance.model.Foreword;
import org.openguidance.model.Id;
import org.openguidance.model.Parameter;
import org.openguidance.model.Period;
import org.openguidance.model.Principle;
import org.openguidance.model.Source;
import org.openguidance.model.Stage;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.Window;
import org.openguidance.model.WordList;
import org.openguidance.model.Wording;
import org.openguidance.model.WorkCalendar;

/** Lays out the things that a guidance lists beside its codes. */
final class SectionWriter {

    private SectionWriter() {}

    private static Layout.Group named(Id id, Wording title) {
        return Layout.Group.tall().put("id", Layout.value(id)).wording("title", title);
    }

    static Layout.Group source(Source source) {
        Layout.Group group = named(source.id(), source.title())
                .prose("publisher", source.publisher())
                .value("date", source.date())
                .value("url", source.url())
                .prose("licence", source.licence());
        return PartWriter.evidence(group, source.evidence());
    }

    static Layout.Group foreword(Foreword foreword) {
        return PartWriter.cited(
                Layout.Group.tall()
                        .put("by", Layout.prose(foreword.by()))
                        .prose("role", foreword.role())
                        .wording("message", foreword.message()),
                foreword);
    }

    static Layout.Group principle(Principle principle) {
        return PartWriter.cited(
                named(principle.id(), principle.title()).wording("because", principle.because()), principle);
    }

    static Layout.Group engagement(EngagementModel model) {
        Layout.Group group = named(model.id(), model.title())
                .wording("purpose", model.purpose())
                .put("shape", Layout.value(model.shape().label()));
        return PartWriter.cited(group, model)
                .list(
                        "stages",
                        model.stages().stream().map(SectionWriter::stage).toList());
    }

    private static Layout.Group stage(Stage stage) {
        Layout.Group group = named(stage.id(), stage.title())
                .wording("purpose", stage.purpose())
                .ifYes("start-here", stage.startHere())
                .list("try", stage.suggestions().stream().map(Layout::wording).toList())
                .values("upholds", stage.upholds())
                .values("leads-to", stage.leadsTo());
        return PartWriter.cited(group, stage);
    }

    static Layout.Group parameter(Parameter parameter) {
        Layout.Group group = named(parameter.id(), parameter.title())
                .put("value", parameter.value().map(FactWriter::written))
                .wording("ask", parameter.ask());
        return PartWriter.cited(group, parameter);
    }

    static Layout.Group wordList(WordList list) {
        return PartWriter.cited(
                named(list.id(), list.title())
                        .list(
                                "words",
                                list.words().stream().map(WordsWriter::listed).toList()),
                list);
    }

    static Layout.Group period(Period period) {
        Layout.Group group = named(period.id(), period.title())
                .list(
                        "windows",
                        period.windows().stream().map(SectionWriter::window).toList());
        return PartWriter.cited(group, period);
    }

    private static Layout.Group window(Window window) {
        return PartWriter.ends(window.from(), window.until())
                .put("for", window.forWhom().map(ConditionWriter::layout));
    }

    static Layout.Group calendar(WorkCalendar calendar) {
        Layout weekend = new Layout.Items(calendar.weekend().stream()
                .sorted()
                .map(day -> Layout.value(day.name().toLowerCase(Locale.ROOT)))
                .toList());
        Layout.Group group =
                named(calendar.id(), calendar.title()).put("weekend", weekend).values("holidays", calendar.holidays());
        return PartWriter.cited(group, calendar);
    }

    static Layout.Group subject(SubjectKind kind) {
        Layout.Group facts = Layout.Group.tall();
        kind.facts().forEach(fact -> facts.put(fact.id().text(), FactWriter.fact(fact)));
        Layout.Group group = named(kind.id(), kind.title())
                .value("dated-by", kind.datedBy())
                .values("judged-on", kind.judgedOn())
                .put("facts", facts);
        return PartWriter.cited(group, kind);
    }
}

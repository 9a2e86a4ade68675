package org.openguidance.model.link;

import java.time.ZoneId;
import java.util.Map;
import org.openguidance.model.Ask;
import org.openguidance.model.Citation;
import org.openguidance.model.Cited;
import org.openguidance.model.EngagementModel;
import org.openguidance.model.Evidence;
import org.openguidance.model.Foreword;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.Named;
import org.openguidance.model.Parameter;
import org.openguidance.model.PartialDate;
import org.openguidance.model.Period;
import org.openguidance.model.Principle;
import org.openguidance.model.Source;
import org.openguidance.model.Stage;
import org.openguidance.model.TimePoint;
import org.openguidance.model.WordList;
import org.openguidance.model.Wording;
import org.openguidance.model.WorkCalendar;
import org.openguidance.model.Written;

/** Puts a guidance into a digest, and what its parts share: texts for readers, citations, written values. */
final class PackDigest {

    private final DigestSink sink;
    private final ConditionDigest conditions;
    private final FactDigest facts;
    private final RuleDigest rules;

    PackDigest(DigestSink sink) {
        this.sink = sink;
        this.conditions = new ConditionDigest(sink);
        this.facts = new FactDigest(sink, this, conditions);
        this.rules = new RuleDigest(sink, this, conditions);
    }

    void guidance(Guidance guidance) {
        cited(guidance);
        id(guidance.id());
        sink.text(guidance.version());
        wording(guidance.title());
        sink.text(guidance.publisher());
        sink.optional(guidance.about(), this::wording);
        sink.optional(guidance.published().map(PartialDate::text), sink::text);
        sink.text(guidance.language());
        sink.optional(guidance.zone().map(ZoneId::getId), sink::text);
        sink.optional(guidance.licence(), sink::text);
        sink.list(guidance.sources(), this::source);
        sink.list(guidance.forewords(), this::foreword);
        sink.list(guidance.principles(), this::principle);
        sink.list(guidance.engagement(), this::engagement);
        sink.list(guidance.parameters(), this::parameter);
        sink.list(guidance.wordLists(), this::wordList);
        sink.list(guidance.periods(), this::period);
        sink.list(guidance.calendars(), this::calendar);
        sink.list(guidance.subjects(), facts::subject);
        sink.list(guidance.codes(), rules::code);
    }

    void id(Id id) {
        sink.text(id.text());
    }

    void named(Named named) {
        id(named.id());
    }

    void wording(Wording wording) {
        sink.optional(wording.plain(), sink::text);
        sink.map(wording.translations(), sink::text);
    }

    void ask(Ask ask) {
        wording(ask.question());
        sink.list(ask.of(), sink::text);
    }

    void point(TimePoint point) {
        sink.text(point.toString());
    }

    /** What everything that is stated can say of its sources. */
    void cited(Cited thing) {
        sink.list(thing.cite(), this::citation);
        sink.optional(thing.evidence().map(Evidence::label), sink::text);
    }

    private void citation(Citation citation) {
        id(citation.source());
        sink.optional(citation.where(), sink::text);
    }

    void written(Written written) {
        if (written instanceof Written.Text text) {
            sink.text("text");
            sink.text(text.text());
        } else if (written instanceof Written.Items items) {
            sink.text("items");
            sink.list(items.items(), this::written);
        } else {
            sink.text("fields");
            sink.map(((Written.Fields) written).fields(), this::written);
        }
    }

    void facts(Map<Id, Written> facts) {
        sink.map(facts, this::written);
    }

    private void source(Source source) {
        id(source.id());
        wording(source.title());
        sink.optional(source.publisher(), sink::text);
        sink.optional(source.date().map(PartialDate::text), sink::text);
        sink.optional(source.url(), sink::text);
        sink.optional(source.licence(), sink::text);
        sink.optional(source.evidence().map(Evidence::label), sink::text);
    }

    private void foreword(Foreword foreword) {
        cited(foreword);
        sink.text(foreword.by());
        sink.optional(foreword.role(), sink::text);
        wording(foreword.message());
    }

    private void principle(Principle principle) {
        cited(principle);
        id(principle.id());
        wording(principle.title());
        sink.optional(principle.because(), this::wording);
    }

    private void engagement(EngagementModel model) {
        cited(model);
        id(model.id());
        wording(model.title());
        sink.optional(model.purpose(), this::wording);
        sink.text(model.shape().label());
        sink.list(model.stages(), this::stage);
    }

    private void stage(Stage stage) {
        cited(stage);
        id(stage.id());
        wording(stage.title());
        sink.optional(stage.purpose(), this::wording);
        sink.yesNo(stage.startHere());
        sink.list(stage.suggestions(), this::wording);
        sink.list(stage.upholds(), this::named);
        sink.list(stage.leadsTo(), this::named);
    }

    private void parameter(Parameter parameter) {
        cited(parameter);
        id(parameter.id());
        wording(parameter.title());
        sink.optional(parameter.value(), this::written);
        sink.optional(parameter.ask(), this::wording);
    }

    private void wordList(WordList list) {
        cited(list);
        id(list.id());
        wording(list.title());
        sink.list(list.words(), sink::text);
    }

    private void period(Period period) {
        cited(period);
        id(period.id());
        wording(period.title());
        sink.list(period.windows(), window -> {
            sink.optional(window.from(), this::point);
            sink.optional(window.until(), this::point);
            sink.optional(window.forWhom(), conditions::condition);
        });
    }

    private void calendar(WorkCalendar calendar) {
        cited(calendar);
        id(calendar.id());
        wording(calendar.title());
        sink.list(calendar.weekend().stream().sorted().toList(), day -> sink.text(day.name()));
        sink.list(calendar.holidays(), day -> sink.text(day.toString()));
    }
}

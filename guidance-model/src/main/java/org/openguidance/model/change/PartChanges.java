package org.openguidance.model.change;

import java.util.ArrayList;
import java.util.List;
import org.openguidance.model.Code;
import org.openguidance.model.CodeValue;
import org.openguidance.model.EngagementModel;
import org.openguidance.model.Foreword;
import org.openguidance.model.Guidance;
import org.openguidance.model.Parameter;
import org.openguidance.model.Period;
import org.openguidance.model.Principle;
import org.openguidance.model.Source;
import org.openguidance.model.Stage;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.WordList;
import org.openguidance.model.WorkCalendar;
import org.openguidance.model.link.LinkedGuidance;

/** What came, went and changed of everything but rules. */
final class PartChanges {

    private static final Fields<Guidance> GUIDANCE = Fields.<Guidance>cited()
            .with("guidance", Guidance::id)
            .with("version", Guidance::version)
            .with("title", Guidance::title)
            .with("publisher", Guidance::publisher)
            .with("about", Guidance::about)
            .with("published", Guidance::published)
            .with("language", Guidance::language)
            .with("zone", Guidance::zone)
            .with("licence", Guidance::licence);

    private static final Things<Source> SOURCES = new Things<>(
            Change.Thing.SOURCE,
            Fields.<Source>plain()
                    .with("title", Source::title)
                    .with("publisher", Source::publisher)
                    .with("date", Source::date)
                    .with("url", Source::url)
                    .with("licence", Source::licence)
                    .with("evidence", Source::evidence),
            source -> source.id().text());

    private static final Things<Foreword> FOREWORDS = new Things<>(
            Change.Thing.FOREWORD,
            Fields.<Foreword>cited().with("role", Foreword::role).with("message", Foreword::message),
            Foreword::by);

    private static final Things<Principle> PRINCIPLES = new Things<>(
            Change.Thing.PRINCIPLE,
            Fields.<Principle>cited().with("title", Principle::title).with("because", Principle::because),
            principle -> principle.id().text());

    private static final Things<EngagementModel> ENGAGEMENT = new Things<>(
            Change.Thing.ENGAGEMENT,
            Fields.<EngagementModel>cited()
                    .with("title", EngagementModel::title)
                    .with("purpose", EngagementModel::purpose)
                    .with("shape", EngagementModel::shape),
            model -> model.id().text());

    private static final Fields<Stage> STAGE = Fields.<Stage>cited()
            .with("title", Stage::title)
            .with("purpose", Stage::purpose)
            .with("start-here", Stage::startHere)
            .with("try", Stage::suggestions)
            .with("upholds", Stage::upholds)
            .with("leads-to", Stage::leadsTo);

    private static final Things<Parameter> PARAMETERS = new Things<>(
            Change.Thing.PARAMETER,
            Fields.<Parameter>cited()
                    .with("title", Parameter::title)
                    .with("value", Parameter::value)
                    .with("ask", Parameter::ask),
            parameter -> parameter.id().text());

    private static final Things<WordList> WORD_LISTS = new Things<>(
            Change.Thing.WORD_LIST,
            Fields.<WordList>cited().with("title", WordList::title).with("words", WordList::words),
            list -> list.id().text());

    private static final Things<Period> PERIODS = new Things<>(
            Change.Thing.PERIOD,
            Fields.<Period>cited().with("title", Period::title).with("windows", Period::windows),
            period -> period.id().text());

    private static final Things<WorkCalendar> CALENDARS = new Things<>(
            Change.Thing.CALENDAR,
            Fields.<WorkCalendar>cited()
                    .with("title", WorkCalendar::title)
                    .with("weekend", WorkCalendar::weekend)
                    .with("holidays", WorkCalendar::holidays),
            calendar -> calendar.id().text());

    private static final Things<SubjectKind> SUBJECTS = new Things<>(
            Change.Thing.SUBJECT,
            Fields.<SubjectKind>cited()
                    .with("title", SubjectKind::title)
                    .with("dated-by", SubjectKind::datedBy)
                    .with("judged-on", SubjectKind::judgedOn),
            subject -> subject.id().text());

    private static final Things<Code> CODES = new Things<>(
            Change.Thing.CODE,
            Fields.<Code>cited()
                    .with("title", Code::title)
                    .with("because", Code::because)
                    .with("consequence", Code::consequence),
            code -> code.id().text());

    private static final Fields<CodeValue> VALUE =
            Fields.<CodeValue>cited().with("title", CodeValue::title).with("meaning", CodeValue::meaning);

    private final List<Change> changes = new ArrayList<>();
    private final LinkedGuidance older;
    private final LinkedGuidance newer;

    private PartChanges(LinkedGuidance older, LinkedGuidance newer) {
        this.older = older;
        this.newer = newer;
    }

    static List<Change> between(LinkedGuidance older, LinkedGuidance newer) {
        PartChanges parts = new PartChanges(older, newer);
        parts.all(older.guidance(), newer.guidance());
        return parts.changes;
    }

    private void all(Guidance before, Guidance after) {
        changes.addAll(
                new Things<>(Change.Thing.GUIDANCE, GUIDANCE, any -> after.id().text())
                        .compare(List.of(before), List.of(after)));
        changes.addAll(SOURCES.compare(before.sources(), after.sources()));
        changes.addAll(FOREWORDS.compare(before.forewords(), after.forewords()));
        changes.addAll(PRINCIPLES.compare(before.principles(), after.principles()));
        changes.addAll(ENGAGEMENT.compare(before.engagement(), after.engagement(), this::stages));
        changes.addAll(PARAMETERS.compare(before.parameters(), after.parameters()));
        changes.addAll(WORD_LISTS.compare(before.wordLists(), after.wordLists()));
        changes.addAll(PERIODS.compare(before.periods(), after.periods()));
        changes.addAll(CALENDARS.compare(before.calendars(), after.calendars()));
        changes.addAll(SUBJECTS.compare(before.subjects(), after.subjects(), this::facts));
        changes.addAll(CODES.compare(before.codes(), after.codes(), this::values));
    }

    private void stages(EngagementModel before, EngagementModel after) {
        changes.addAll(new Things<>(Change.Thing.STAGE, STAGE, stage -> after.id() + "/" + stage.id())
                .compare(before.stages(), after.stages()));
    }

    private void facts(SubjectKind before, SubjectKind after) {
        changes.addAll(FactChanges.between(
                older.subject(before.id()).orElseThrow(),
                newer.subject(after.id()).orElseThrow()));
    }

    private void values(Code before, Code after) {
        changes.addAll(new Things<>(Change.Thing.VALUE, VALUE, value -> after.id() + "/" + value.id())
                .compare(before.values(), after.values()));
    }
}

package org.openguidance.model.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openguidance.model.Code;
import org.openguidance.model.CodeRule;
import org.openguidance.model.EngagementModel;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.Parameter;
import org.openguidance.model.Period;
import org.openguidance.model.Principle;
import org.openguidance.model.RuleId;
import org.openguidance.model.Source;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.WordList;
import org.openguidance.model.WorkCalendar;

/** The listed things of a guidance by their ids; of two with the same id the first. */
final class Pack {

    private final Guidance guidance;
    private final Shelf<Source> sources;
    private final Shelf<Principle> principles;
    private final Shelf<EngagementModel> engagement;
    private final Shelf<Parameter> parameters;
    private final Shelf<WordList> wordLists;
    private final Shelf<Period> periods;
    private final Shelf<WorkCalendar> calendars;
    private final Shelf<SubjectKind> subjects;
    private final Shelf<Code> codes;
    private final Map<RuleId, CodeRule> rules = new HashMap<>();

    Pack(Guidance guidance) {
        this.guidance = guidance;
        this.sources = new Shelf<>(guidance.sources(), Source::id);
        this.principles = new Shelf<>(guidance.principles(), Principle::id);
        this.engagement = new Shelf<>(guidance.engagement(), EngagementModel::id);
        this.parameters = new Shelf<>(guidance.parameters(), Parameter::id);
        this.wordLists = new Shelf<>(guidance.wordLists(), WordList::id);
        this.periods = new Shelf<>(guidance.periods(), Period::id);
        this.calendars = new Shelf<>(guidance.calendars(), WorkCalendar::id);
        this.subjects = new Shelf<>(guidance.subjects(), SubjectKind::id);
        this.codes = new Shelf<>(guidance.codes(), Code::id);
        for (Code code : guidance.codes()) {
            code.rules().forEach(rule -> rules.putIfAbsent(new RuleId(code.id(), rule.id()), rule));
        }
    }

    Guidance guidance() {
        return guidance;
    }

    Shelf<Source> sources() {
        return sources;
    }

    Shelf<Principle> principles() {
        return principles;
    }

    Shelf<EngagementModel> engagement() {
        return engagement;
    }

    Shelf<Parameter> parameters() {
        return parameters;
    }

    Shelf<WordList> wordLists() {
        return wordLists;
    }

    Shelf<Period> periods() {
        return periods;
    }

    Shelf<WorkCalendar> calendars() {
        return calendars;
    }

    Shelf<SubjectKind> subjects() {
        return subjects;
    }

    Shelf<Code> codes() {
        return codes;
    }

    Optional<CodeRule> rule(RuleId id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** Things of one kind by their ids. */
    static final class Shelf<T> {

        private final Map<Id, T> byId = new HashMap<>();
        private final List<String> names = new ArrayList<>();

        Shelf(List<T> things, Function<T, Id> id) {
            for (T thing : things) {
                if (byId.putIfAbsent(id.apply(thing), thing) == null) {
                    names.add(id.apply(thing).text());
                }
            }
        }

        Optional<T> get(Id id) {
            return Optional.ofNullable(byId.get(id));
        }

        boolean has(Id id) {
            return byId.containsKey(id);
        }

        /** Their ids, in the order of the file. */
        List<String> names() {
            return Collections.unmodifiableList(names);
        }
    }
}

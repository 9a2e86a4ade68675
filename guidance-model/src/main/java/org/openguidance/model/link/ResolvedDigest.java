package org.openguidance.model.link;

import java.util.Optional;
import org.openguidance.model.Condition;
import org.openguidance.model.Id;
import org.openguidance.model.Operand;
import org.openguidance.model.Period;
import org.openguidance.model.Words;
import org.openguidance.model.WorkCalendar;

/** Puts conditions into a digest together with what they name: the words of lists, values, windows, holidays. */
final class ResolvedDigest extends ConditionDigest {

    private final DigestSink sink;
    private final Pack pack;

    ResolvedDigest(DigestSink sink, Pack pack) {
        super(sink);
        this.sink = sink;
        this.pack = pack;
    }

    @Override
    void operand(Operand operand) {
        super.operand(operand);
        if (operand instanceof Operand.Parameter parameter) {
            sink.optional(
                    pack.parameters().get(parameter.id()).flatMap(known -> known.value()),
                    value -> new PackDigest(sink).written(value));
        }
    }

    @Override
    void words(Words words) {
        super.words(words);
        sink.optional(
                words.list().flatMap(list -> pack.wordLists().get(list.id())),
                list -> sink.list(list.words(), sink::text));
    }

    @Override
    public DigestSink visitDuring(Condition.During condition) {
        super.visitDuring(condition);
        sink.optional(pack.periods().get(condition.period()), this::period);
        return sink;
    }

    private void period(Period period) {
        sink.list(period.windows(), window -> {
            sink.optional(window.from(), from -> sink.text(from.toString()));
            sink.optional(window.until(), until -> sink.text(until.toString()));
            sink.optional(window.forWhom(), this::condition);
        });
    }

    @Override
    public DigestSink visitWithin(Condition.Within condition) {
        super.visitWithin(condition);
        sink.optional(condition.calendar().flatMap(this::calendar), calendar -> {
            sink.list(calendar.weekend().stream().sorted().toList(), day -> sink.text(day.name()));
            sink.list(calendar.holidays(), day -> sink.text(day.toString()));
        });
        return sink;
    }

    private Optional<WorkCalendar> calendar(Id id) {
        return pack.calendars().get(id);
    }
}

package org.openguidance.model.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.FactType;

/**
 * What a name at the right of a test can mean: first a field of the records at hand, the innermost first, then a fact.
 *
 * @param subject the facts
 * @param records the records at hand, the innermost first
 */
record Names(SubjectFacts subject, List<RecordAtHand> records) {

    /**
     * A record at hand.
     *
     * @param entry the entry that it is
     * @param fields its fields
     */
    record RecordAtHand(Hand entry, FactType.Fields fields) {}

    /**
     * What a name means.
     *
     * @param right the value that it stands for
     * @param hand the type of that value
     */
    record Meaning(Right right, Hand hand) {}

    /** The names where only the subject is at hand. */
    static Names of(SubjectFacts subject) {
        return new Names(subject, List.of());
    }

    /** The names inside an entry of a list: with its fields, if it is a record. */
    Names inside(Hand entry) {
        Optional<FactType.Fields> fields = entry.type().flatMap(TypeWords::record);
        if (fields.isEmpty()) {
            return this;
        }
        List<RecordAtHand> more = new ArrayList<>();
        more.add(new RecordAtHand(entry, fields.get()));
        more.addAll(records);
        return new Names(subject, List.copyOf(more));
    }

    Optional<Meaning> find(String name) {
        for (int up = 0; up < records.size(); up++) {
            RecordAtHand at = records.get(up);
            Optional<FactType.FieldType> field = at.fields().field(name);
            if (field.isPresent()) {
                Hand hand = at.entry()
                        .inner(
                                "field " + Phrase.quote(name),
                                field.get().type(),
                                field.get().optional());
                return Optional.of(new Meaning(new Right.OfField(name, up), hand));
            }
        }
        return subject.slot(name).map(slot -> new Meaning(new Right.OfFact(slot), subject.hand(slot)));
    }

    /** Every name that means something here. */
    List<String> all() {
        if (records.isEmpty()) {
            return subject.names();
        }
        List<String> all = new ArrayList<>();
        records.forEach(
                at -> at.fields().fields().forEach(field -> all.add(field.name().text())));
        all.addAll(subject.names());
        return all;
    }
}

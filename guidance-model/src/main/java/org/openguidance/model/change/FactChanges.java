package org.openguidance.model.change;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.Effect;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.link.LinkedFact;
import org.openguidance.model.link.LinkedSubject;

/** What came, went and changed of the facts of a kind of subject. */
final class FactChanges {

    private final LinkedSubject older;
    private final LinkedSubject newer;
    private final SameFacts same;

    private FactChanges(LinkedSubject older, LinkedSubject newer) {
        this.older = older;
        this.newer = newer;
        this.same = new SameFacts(new FactNames(older), new FactNames(newer));
    }

    static List<Change> between(LinkedSubject older, LinkedSubject newer) {
        return new FactChanges(older, newer).all();
    }

    private List<Change> all() {
        Fields<FactDeclaration> fields = Fields.<FactDeclaration>cited()
                .with("type", FactDeclaration::type)
                .with("meaning", FactDeclaration::meaning)
                .with("ask", FactDeclaration::ask)
                .with("optional", FactDeclaration::optional)
                .with("assume", FactDeclaration::assume)
                .with("zone", FactDeclaration::zone)
                .same(
                        "definition",
                        (before, after) -> same.definition(after.id().text()));
        return new Things<FactDeclaration>(
                        Change.Thing.FACT, fields, fact -> newer.kind().id() + "/" + fact.id())
                .compare(older.kind().facts(), newer.kind().facts()).stream()
                        .map(this::withEffect)
                        .toList();
    }

    /** An assumed value settles what was open before, so that nobody is asked any more. */
    private Change withEffect(Change change) {
        if (!change.reworded().contains("assume")) {
            return change;
        }
        String name = change.id().substring(change.id().indexOf('/') + 1);
        Optional<?> assumed = older.fact(name).flatMap(LinkedFact::assumed);
        return change.withEffect(assumed.isEmpty() ? Effect.LOOSER : Effect.UNDECIDED);
    }
}

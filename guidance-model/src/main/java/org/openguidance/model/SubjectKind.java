package org.openguidance.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A kind of thing that can be checked, such as a draft post, and the facts that each may declare. */
@Value.Immutable
public interface SubjectKind extends Cited {
    /** Its id. */
    Id id();

    /** Its title. */
    Wording title();

    /** The date fact on which it is judged whether a rule is in force; the day of the check, where there is none. */
    Optional<Named> datedBy();

    /** The facts that a person must have before them to answer a question, unless something nearer says otherwise. */
    List<Named> judgedOn();

    /** Its facts. */
    List<FactDeclaration> facts();

    /** The fact with this name. */
    default Optional<FactDeclaration> fact(String name) {
        return facts().stream().filter(fact -> fact.id().text().equals(name)).findFirst();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers the parts; {@code build()} refuses what does not fit together. Not thread-safe. */
    final class Builder extends ImmutableSubjectKind.Builder {
        Builder() {}

        /** Its id. */
        public Builder id(String id) {
            return id(Id.of(id));
        }

        /** Its title, in the language of the pack. */
        public Builder title(String title) {
            return title(Wording.of(title));
        }
    }
}

package org.openguidance.reference;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Ask;
import org.openguidance.model.Condition;
import org.openguidance.model.Definition;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Id;
import org.openguidance.model.Named;
import org.openguidance.model.Origin;
import org.openguidance.model.ScalarType;
import org.openguidance.model.Written;
import org.openguidance.reference.RandomConditions.Known;

/** Random facts of every type: declared, assumed, worked out and judged. */
final class RandomFacts {

    private static final FactType ACCOUNT = FactType.oneOf("personal", "official", "named");
    private static final FactType GRADE = new FactType.Scale(List.of("AO", "EO", "HEO", "SEO"));
    private static final FactType NATIONS = new FactType.SetOf(List.of("england", "scotland", "wales"));
    private static final FactType STAGE = new FactType.StageOf(Id.of("cycle"), Origin.NONE);

    private final Dice dice;
    private final RandomValues values;
    private final RandomConditions conditions;
    private final boolean known;
    private final List<FactDeclaration> all = new ArrayList<>();

    RandomFacts(Dice dice, RandomValues values, RandomConditions conditions, boolean known) {
        this.dice = dice;
        this.values = values;
        this.conditions = conditions;
        this.known = known;
    }

    /** All of them, in their order. */
    List<FactDeclaration> all() {
        return List.copyOf(all);
    }

    private static FactType scalar(ScalarType type) {
        return new FactType.Scalar(type);
    }

    /** Those that subjects declare. */
    void declare() {
        String[] twice = {"-a", "-b"};
        for (String which : twice) {
            declare("text" + which, FactType.text());
            declare("flag" + which, FactType.yesNo());
            declare("size" + which, FactType.number());
            declare("day" + which, scalar(ScalarType.DATE));
            declare("time" + which, scalar(ScalarType.DATE_TIME));
            declare("term" + which, scalar(ScalarType.DURATION));
            declare("account" + which, ACCOUNT);
            declare("grade" + which, GRADE);
            declare("nation" + which, NATIONS);
            declare("release" + which, scalar(ScalarType.VERSION));
        }
        declare("page", scalar(ScalarType.LINK));
        declare("stage", STAGE);
        declare("mix", new FactType.BlendOf(Id.of("cycle"), Origin.NONE));
        declare("items", new FactType.ListOf(record()));
        declare("notes", new FactType.ListOf(FactType.text()));
        declare("sizes", new FactType.ListOf(FactType.number()));
        if (all.isEmpty()) {
            add(FactDeclaration.builder().id("flag-a").type(FactType.yesNo()).build());
        }
    }

    private FactType record() {
        return new FactType.Fields(List.of(
                fieldType("role", ACCOUNT),
                fieldType("amount", FactType.number()),
                fieldType("by", FactType.text()),
                fieldType("on", scalar(ScalarType.DATE)),
                fieldType("where", NATIONS),
                fieldType("remarks", new FactType.ListOf(FactType.text()))));
    }

    private FactType.FieldType fieldType(String name, FactType type) {
        return new FactType.FieldType(Id.of(name), type, dice.chance(35), Origin.NONE);
    }

    private void declare(String name, FactType type) {
        if (dice.chance(55)) {
            return;
        }
        FactDeclaration.Builder fact =
                FactDeclaration.builder().id(name).type(type).optional(dice.chance(40));
        if (known && dice.chance(15)) {
            fact.assume(values.declared(type, false));
        }
        boolean dated = name.startsWith("day") || name.startsWith("time");
        if (dated && dice.chance(15)) {
            fact.zone(ZoneId.of("America/New_York"));
        }
        add(fact.build());
    }

    private void add(FactDeclaration fact) {
        all.add(fact);
        conditions.add(fact);
    }

    /** The names of the dates. */
    List<String> dates() {
        return all.stream()
                .filter(fact -> fact.type().equals(scalar(ScalarType.DATE))
                        || fact.type().equals(scalar(ScalarType.DATE_TIME)))
                .map(fact -> fact.id().text())
                .toList();
    }

    /** Those that are worked out from the others, or judged. */
    void workOut() {
        for (String which : List.of("a", "b")) {
            if (dice.chance(40)) {
                add(worked("is-" + which, FactType.yesNo(), new Definition.Is(conditions.onSubject(1, Known.NEVER))));
            }
            if (dice.chance(40)) {
                FactType type = dice.of(
                        ACCOUNT,
                        GRADE,
                        FactType.number(),
                        FactType.yesNo(),
                        STAGE,
                        FactType.text(),
                        scalar(ScalarType.DATE));
                add(worked("case-" + which, type, cases(type)));
            }
            if (dice.chance(40)) {
                Ask ask = Ask.of("Is it so?");
                add(worked("judged-" + which, FactType.yesNo(), new Definition.Judge(ask, judgedOn(50))));
            }
        }
    }

    private static FactDeclaration worked(String name, FactType type, Definition definition) {
        return FactDeclaration.builder()
                .id(name)
                .type(type)
                .definition(definition)
                .build();
    }

    private Definition cases(FactType type) {
        List<Definition.Case> cases = new ArrayList<>();
        for (int at = dice.between(1, 3); at > 0; at--) {
            cases.add(line(Optional.of(conditions.onSubject(1, Known.NEVER)), type));
        }
        cases.add(line(Optional.empty(), type));
        return new Definition.Cases(cases);
    }

    private Definition.Case line(Optional<Condition> when, FactType type) {
        return new Definition.Case(when, Written.text(values.literal(type)), Origin.NONE);
    }

    /** Facts that questions are judged on, so often; they are declared. */
    List<Named> judgedOn(int percent) {
        List<String> declared = all.stream()
                .filter(fact -> fact.definition().isEmpty())
                .map(fact -> fact.id().text())
                .toList();
        return dice.chance(percent)
                ? dice.some(declared, 1, 2).stream().map(Named::of).toList()
                : List.of();
    }
}

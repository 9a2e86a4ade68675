package org.openguidance.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openguidance.model.Condition;
import org.openguidance.model.Definition;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.Operand;
import org.openguidance.model.ScalarType;
import org.openguidance.model.SubjectKind;

/** The texts and lists that conditions read, through worked-out facts. */
final class Reads {

    private final Guidance guidance;
    private final SubjectKind kind;
    private final Set<String> facts = new TreeSet<>();

    Reads(Guidance guidance, SubjectKind kind) {
        this.guidance = guidance;
        this.kind = kind;
    }

    List<String> textsAndLists() {
        return facts.stream()
                .filter(name -> isTextOrList(fact(name).orElseThrow()))
                .toList();
    }

    private static boolean isTextOrList(FactDeclaration fact) {
        if (fact.definition().isPresent()) {
            return false;
        }
        return fact.type() instanceof FactType.ListOf
                || (fact.type() instanceof FactType.Scalar scalar
                        && (scalar.type() == ScalarType.TEXT || scalar.type() == ScalarType.LINK));
    }

    private Optional<FactDeclaration> fact(String name) {
        return kind.fact(name);
    }

    void read(Condition condition) {
        walk(condition, Set.of(), true);
    }

    private void fact(String name, Set<String> fields) {
        Optional<FactDeclaration> fact = fields.contains(name) ? Optional.empty() : fact(name);
        if (fact.isPresent() && facts.add(name)) {
            fact.get().definition().ifPresent(this::definition);
        }
    }

    private void definition(Definition definition) {
        if (definition instanceof Definition.Is is) {
            read(is.condition());
        }
        if (definition instanceof Definition.Cases cases) {
            cases.cases().forEach(line -> line.when().ifPresent(this::read));
        }
    }

    /** The fields are those of the entry at hand; at the root, names at the left are facts. */
    private void walk(Condition condition, Set<String> fields, boolean root) {
        if (condition instanceof Condition.Field field) {
            field(field, fields, root);
        } else if (condition instanceof Condition.SameAs same) {
            fact(same.fact(), fields);
        } else if (condition instanceof Condition.Compare compare) {
            right(compare.right(), fields);
        } else if (condition instanceof Condition.Within within) {
            right(within.anchor(), fields);
        } else if (condition instanceof Condition.During during) {
            during(during.period());
        }
        inside(condition).forEach(one -> walk(one, fields, root));
    }

    private static List<? extends Condition> inside(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.conditions();
        }
        if (condition instanceof Condition.Any any) {
            return any.conditions();
        }
        if (condition instanceof Condition.None none) {
            return none.conditions();
        }
        if (condition instanceof Condition.SomeOf some) {
            return some.conditions();
        }
        if (condition instanceof Condition.Each each) {
            return List.of(each.condition());
        }
        if (condition instanceof Condition.Some some) {
            return List.of(some.condition());
        }
        if (condition instanceof Condition.Count count) {
            return Stream.concat(count.where().stream(), count.bounds().stream())
                    .toList();
        }
        return condition instanceof Condition.Length length ? length.bounds() : List.of();
    }

    private void field(Condition.Field field, Set<String> fields, boolean root) {
        if (!root) {
            walk(field.condition(), fields, false);
            return;
        }
        fact(field.name(), Set.of());
        Set<String> own = new TreeSet<>();
        if (fact(field.name()).orElseThrow().type() instanceof FactType.ListOf list
                && list.of() instanceof FactType.Fields record) {
            record.fields().forEach(one -> own.add(one.name().text()));
        }
        walk(field.condition(), own, false);
    }

    private void right(Operand operand, Set<String> fields) {
        if (operand instanceof Operand.Fact named) {
            fact(named.name(), fields);
        } else if (operand instanceof Operand.Text text) {
            fact(text.text(), fields);
        }
    }

    private void during(Id period) {
        guidance.periods().stream()
                .filter(one -> one.id().equals(period))
                .flatMap(one -> one.windows().stream())
                .flatMap(window -> window.forWhom().stream())
                .forEach(this::read);
    }
}

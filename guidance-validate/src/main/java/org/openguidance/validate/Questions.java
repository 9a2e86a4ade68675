package org.openguidance.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.Ask;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.FactType;
import org.openguidance.model.Id;
import org.openguidance.model.Parameter;
import org.openguidance.model.RuleId;
import org.openguidance.model.ScalarType;
import org.openguidance.model.Wording;
import org.openguidance.model.link.LinkedFact;
import org.openguidance.model.link.LinkedGuidance;

/** Puts needs into words: the questions that would settle what is open. */
final class Questions {

    private static final List<String> YES_NO = List.of("yes", "no");

    private final LinkedGuidance guidance;

    Questions(LinkedGuidance guidance) {
        this.guidance = guidance;
    }

    /** The questions of one rule, in the order in which they are needed. */
    List<Question> of(List<Need> needs, RuleProgram rule, Run run) {
        Map<String, Question> questions = new LinkedHashMap<>();
        for (Need need : needs) {
            question(need, rule, run).ifPresent(question -> questions.putIfAbsent(question.about(), question));
        }
        return List.copyOf(questions.values());
    }

    private Optional<Question> question(Need need, RuleProgram rule, Run run) {
        List<RuleId> settles = List.of(rule.linked().id());
        if (need instanceof Need.OfAnswer) {
            return rule.linked()
                    .rule()
                    .ask()
                    .map(ask -> judgement(rule.linked().id().toString(), ask, settles))
                    .map(question -> run.judging().bound(question, run));
        }
        if (need instanceof Need.OfJudgedFact judged) {
            return judged.put() ? judged(judged, run, settles) : Optional.empty();
        }
        if (need instanceof Need.OfParameter parameter) {
            return Optional.of(parameter(parameter.id(), settles));
        }
        if (need instanceof Need.OfFact fact) {
            return Optional.of(fact(run.linkedFact(fact.slot()), fact.name(), run, settles));
        }
        if (need instanceof Need.OfComparable other && other.slot() >= 0) {
            return Optional.of(fact(run.linkedFact(other.slot()), other.name(), run, settles));
        }
        return Optional.empty();
    }

    private Question judgement(String about, Ask ask, List<RuleId> settles) {
        return new Question(Question.Kind.JUDGEMENT, about, words(ask.question()), YES_NO, ask.of(), settles);
    }

    private Optional<Question> judged(Need.OfJudgedFact need, Run run, List<RuleId> settles) {
        LinkedFact fact = run.linkedFact(need.slot());
        return fact.definition()
                .filter(LinkedFact.Judged.class::isInstance)
                .map(definition -> judgement(
                        run.program().kind() + "/" + fact.name(), ((LinkedFact.Judged) definition).ask(), settles))
                .map(question -> run.judging().bound(question, run));
    }

    private Question parameter(Id id, List<RuleId> settles) {
        Optional<Parameter> parameter = guidance.guidance().parameters().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
        String text =
                parameter.flatMap(Parameter::ask).map(this::words).orElse("What is the value of '" + id + "' here?");
        return new Question(Question.Kind.PARAMETER, "$" + id, text, List.of(), List.of(), settles);
    }

    private Question fact(LinkedFact fact, String name, Run run, List<RuleId> settles) {
        FactDeclaration declaration = fact.declaration();
        boolean whole = name.equals(fact.name());
        String text = declaration.ask().map(this::words).orElse("What is '" + name + "'?");
        return new Question(
                Question.Kind.FACT,
                run.program().kind() + "/" + name,
                whole ? text : "What is '" + Finding.readable(name) + "'?",
                whole ? answers(declaration.type()) : List.of(),
                List.of(),
                settles);
    }

    private static List<String> answers(FactType type) {
        if (type instanceof FactType.OneOf oneOf) {
            return oneOf.values();
        }
        if (type instanceof FactType.Scale scale) {
            return scale.values();
        }
        if (type instanceof FactType.SetOf setOf) {
            return setOf.values();
        }
        return type instanceof FactType.Scalar scalar && scalar.type() == ScalarType.YES_NO ? YES_NO : List.of();
    }

    private String words(Wording wording) {
        return wording.in(guidance.guidance().language());
    }

    /** The open questions of several rules: each once, those that settle most rules first. */
    static List<Question> merged(List<RuleResult> open) {
        Map<String, Question> merged = new LinkedHashMap<>();
        Set<RuleId> binding = new HashSet<>();
        for (RuleResult result : open) {
            if (result.linked().rule().obligation().isBinding()) {
                binding.add(result.rule());
            }
            for (Question question : result.questions()) {
                merged.merge(question.about(), question, Questions::join);
            }
        }
        return merged.values().stream()
                .sorted(Comparator.comparing(
                                (Question question) -> -question.settles().size())
                        .thenComparing(question -> question.settles().stream().noneMatch(binding::contains))
                        .thenComparing(Question::kind))
                .toList();
    }

    private static Question join(Question first, Question second) {
        List<RuleId> settles = new ArrayList<>(first.settles());
        settles.addAll(second.settles());
        return first.settling(settles);
    }
}

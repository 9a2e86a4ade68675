package org.openguidance.model.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Definition;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.Named;
import org.openguidance.model.diagnostic.DiagnosticCode;

/**
 * Warns where a text that people write is tested to be a word or two and nothing else: {@code text: free} is the whole text
 * "free", and {@code says} was probably meant. A text counts as written by people if the guidance looks for words in it, if
 * questions are judged on it, or if it is called {@code text}; names and the like are rightly tested to be something.
 */
final class WholeTexts {

    private static final int MOST_WORDS = 3;

    private final Faults faults;

    WholeTexts(Faults faults) {
        this.faults = faults;
    }

    void check(Collection<SubjectBench> subjects, List<LinkedRule> rules) {
        for (SubjectBench subject : subjects) {
            List<LinkedRule> own = about(subject, rules);
            List<Test> tests = tests(own, subject);
            BitSet written = written(own, subject);
            for (Test test : tests) {
                gather(test, Optional.empty(), written);
            }
            for (Test test : tests) {
                check(test, Optional.empty(), written);
            }
        }
    }

    private static List<LinkedRule> about(SubjectBench subject, List<LinkedRule> rules) {
        List<LinkedRule> own = new ArrayList<>();
        for (LinkedRule rule : rules) {
            if (rule.subject().kind().id().equals(subject.facts().kind().id())) {
                own.add(rule);
            }
        }
        return own;
    }

    private static List<Test> tests(List<LinkedRule> rules, SubjectBench subject) {
        List<Test> tests = new ArrayList<>();
        for (LinkedRule rule : rules) {
            tests.addAll(rule.when());
            rule.forbid().ifPresent(tests::add);
            rule.require().ifPresent(tests::add);
            rule.flag().ifPresent(tests::add);
            tests.addAll(Exemptions.tests(rule.exemptions()));
        }
        for (LinkedFact fact : subject.linked().facts()) {
            LinkedFact.LinkedDefinition definition = fact.definition().orElse(null);
            if (definition instanceof LinkedFact.Is is) {
                tests.add(is.test());
            } else if (definition instanceof LinkedFact.Cases cases) {
                cases.cases().forEach(one -> one.when().ifPresent(tests::add));
            }
        }
        return tests;
    }

    /** The texts that are called so, and those that somebody says questions are judged on. */
    private static BitSet written(List<LinkedRule> rules, SubjectBench subject) {
        List<Named> names = new ArrayList<>(subject.facts().kind().judgedOn());
        for (LinkedRule rule : rules) {
            names.addAll(rule.code().judgedOn());
            names.addAll(rule.rule().judgedOn());
        }
        for (FactDeclaration fact : subject.facts().kind().facts()) {
            if (fact.definition().orElse(null) instanceof Definition.Judge judge) {
                names.addAll(judge.judgedOn());
            }
        }
        BitSet written = new BitSet();
        names.forEach(name -> subject.facts().slot(name.id().text()).ifPresent(written::set));
        subject.facts().slot("text").ifPresent(written::set);
        return written;
    }

    /** Adds the texts in which a test looks for words. */
    private static void gather(Test test, Optional<Step.ToFact> fact, BitSet written) {
        if (test instanceof Test.At at) {
            if (fact.isPresent() && at.step() instanceof Step.ToPart) {
                written.set(fact.get().slot());
            }
            gather(at.test(), factOf(at), written);
            return;
        }
        boolean words = test instanceof Test.Says
                || test instanceof Test.InFirst
                || test instanceof Test.Contains
                || test instanceof Test.ReadingGrade;
        if (words && fact.isPresent()) {
            written.set(fact.get().slot());
        }
        boolean entries = test instanceof Test.Each || test instanceof Test.Some || test instanceof Test.Count;
        Optional<Step.ToFact> inside = entries ? Optional.empty() : fact;
        for (Test inner : Reads.inner(test)) {
            gather(inner, inside, written);
        }
    }

    /** The fact that a step leads to. */
    private static Optional<Step.ToFact> factOf(Test.At at) {
        return at.step() instanceof Step.ToFact fact ? Optional.of(fact) : Optional.empty();
    }

    private void check(Test test, Optional<Step.ToFact> fact, BitSet written) {
        if (test instanceof Test.At at) {
            check(at.test(), factOf(at), written);
        } else if (test instanceof Test.Among among) {
            if (fact.isPresent() && !among.negated() && written.get(fact.get().slot())) {
                warn(fact.get(), among);
            }
        } else if (test instanceof Test.All || test instanceof Test.Any || test instanceof Test.SomeOf) {
            for (Test inner : Reads.inner(test)) {
                check(inner, fact, written);
            }
        }
    }

    private void warn(Step.ToFact fact, Test.Among among) {
        List<String> words = new ArrayList<>();
        for (Right right : among.values()) {
            if (right instanceof Right.Constant constant && constant.value() instanceof FactValue.Text text) {
                words.add(text.text());
            }
        }
        boolean few = words.size() == among.values().size() && words.stream().allMatch(WholeTexts::isAWordOrTwo);
        if (few && !words.isEmpty()) {
            faults.add(
                    DiagnosticCode.WHOLE_TEXT,
                    among.source().origin().location(),
                    "this asks whether fact " + Phrase.quote(fact.name()) + " is " + Phrase.or(quoted(words))
                            + " and nothing else",
                    "to look for it in the text, write 'says: ["
                            + String.join(
                                    ", ", words.stream().map(Phrase::plain).toList()) + "]'");
        }
    }

    private static List<String> quoted(List<String> words) {
        return words.stream().map(Phrase::quote).toList();
    }

    private static boolean isAWordOrTwo(String text) {
        String bare = text.strip();
        boolean sentence = bare.endsWith(".") || bare.endsWith("!") || bare.endsWith("?");
        return !bare.isEmpty() && !sentence && bare.split(" ", -1).length <= MOST_WORDS;
    }
}

package org.openguidance.model.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openguidance.model.Condition.all;
import static org.openguidance.model.Condition.compare;
import static org.openguidance.model.Condition.is;
import static org.openguidance.model.Condition.says;
import static org.openguidance.model.link.Given.errors;
import static org.openguidance.model.link.Given.on;
import static org.openguidance.model.link.Given.parameter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openguidance.model.Comparison;
import org.openguidance.model.Condition;
import org.openguidance.model.FactType;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.Operand;
import org.openguidance.model.Origin;
import org.openguidance.model.Outcome;
import org.openguidance.model.Parameter;
import org.openguidance.model.Words;
import org.openguidance.model.Written;

/** Parameters: the type of their places, their values, and what they are where nobody set them. */
class ParametersTest {

    private static Guidance with(Parameter parameter, Condition condition) {
        return Given.pack()
                .addParameter(parameter)
                .addSubject(Given.post())
                .addCode(Given.code(Given.requiring(condition)).build())
                .build();
    }

    private static Condition count(String right) {
        return on(
                "images",
                new Condition.Count(
                        List.of(new Condition.Compare(Comparison.AT_MOST, Operand.of(right), Origin.NONE)),
                        Optional.empty(),
                        Origin.NONE));
    }

    @Test
    void a_parameter_has_the_type_of_its_place() {
        assertEquals(List.of(), errors(count("$two")));
        assertEquals(List.of(), errors(on("likes", compare(Comparison.AT_MOST, "$two"))));
        assertEquals(List.of(), errors(on("text", is("$two"))));
    }

    @Test
    void an_unknown_parameter_gets_the_nearest() {
        assertEquals(
                List.of("G207 there is no parameter 'tow' (did you mean '$two'?)"),
                errors(on("likes", compare(Comparison.AT_MOST, "$tow"))));
    }

    @Test
    void its_places_have_to_agree() {
        assertEquals(
                List.of("G306 parameter 'two' stands for a text here, but for a number elsewhere (use two parameters)"),
                errors(all(on("likes", compare(Comparison.AT_MOST, "$two")), on("text", says("$two")))));
        Condition first = on(
                "likes",
                new Condition.Compare(
                        Comparison.AT_MOST, new Operand.Parameter(Id.of("unset"), Given.at(7)), Given.at(7)));
        Condition second = on(
                "took",
                new Condition.Compare(
                        Comparison.AT_MOST, new Operand.Parameter(Id.of("unset"), Given.at(9)), Given.at(9)));
        assertEquals(
                List.of("9: G306 parameter 'unset' stands for a duration here, but for a number at line 7"
                        + " (use two parameters)"),
                errors(all(first, second)));
    }

    @Test
    void whole_numbers_and_numbers_agree_and_so_do_dates_and_texts() {
        assertEquals(List.of(), errors(all(count("$unset"), on("likes", compare(Comparison.AT_MOST, "$unset")))));
        assertEquals(List.of(), errors(all(on("day", is("$unset")), on("at", compare(Comparison.BEFORE, "$unset")))));
        assertEquals(List.of(), errors(all(on("text", says("$unset")), on("author", is("$unset")))));
    }

    @Test
    void choices_agree_if_they_have_the_same_values() {
        Parameter which = parameter("which", Written.of("official"));
        Condition both = all(on("account", is("$which")), on("other", is("$which")));
        Guidance same = Given.pack()
                .addParameter(which)
                .addSubject(Given.post(Given.fact("other", FactType.oneOf("official", "personal"))))
                .addCode(Given.code(Given.requiring(both)).build())
                .build();
        assertEquals(List.of(), errors(same));
        Guidance different = Given.pack()
                .addParameter(which)
                .addSubject(Given.post(Given.fact("other", FactType.oneOf("official", "x"))))
                .addCode(Given.code(Given.requiring(both)).build())
                .build();
        assertEquals(
                List.of(
                        "G306 parameter 'which' stands for one of a few values here, but for one of a few values elsewhere,"
                                + " and the values differ (use two parameters)"),
                errors(different));
    }

    @Test
    void its_value_has_to_fit_and_is_reported_once() {
        Guidance guidance = with(
                parameter("much", Written.of("many")),
                all(count("$much"), on("likes", compare(Comparison.AT_MOST, "$much"))));
        assertEquals(
                List.of("G306 the value of parameter 'much' must be a number such as 12 or 0.5, not 'many'"
                        + " (it is used in a condition)"),
                errors(guidance));
        assertEquals(
                List.of("G306 the value of parameter 'half' must be a whole number that is not negative, not '0.5'"
                        + " (it is used in a condition)"),
                errors(with(parameter("half", Written.of("0.5")), count("$half"))));
        assertEquals(
                List.of("G306 the value of parameter 'none' is an empty list (it is used in a condition)"),
                errors(with(parameter("none", Written.of(List.of())), on("text", says("$none")))));
    }

    @Test
    void a_list_stands_only_where_several_values_may() {
        assertEquals(
                List.of("G306 the value of parameter 'list' is a list, but here only one value may stand"),
                errors(with(
                        parameter("list", Written.of(List.of(1, 2))),
                        on("likes", compare(Comparison.AT_MOST, "$list")))));
        assertEquals(
                List.of("G306 the value of parameter 'list' is a list, but here only one value may stand"),
                errors(with(parameter("list", Written.of(List.of(1, 2))), count("$list"))));
    }

    @Test
    void a_list_is_spliced_in_where_values_stand() {
        var at = (org.openguidance.model.link.Test.At) Given.typed(on("nation", is("$nations")));
        assertEquals(
                List.of(
                        new Right.Constant(new FactValue.Choice("england")),
                        new Right.Constant(new FactValue.Choice("wales"))),
                ((org.openguidance.model.link.Test.Among) at.test()).values());
    }

    @Test
    void terms_take_the_words_of_parameters_and_word_lists() {
        var at = (org.openguidance.model.link.Test.At) Given.typed(on("text", says("x", "$words", "$unset", "$$y")));
        assertEquals(
                new Terms(List.of("x", "vote", "elect", "$y"), List.of(Id.of("unset"))),
                ((org.openguidance.model.link.Test.Says) at.test()).terms());
        Condition listed = new Condition.Says(Words.list("slogans"), Optional.empty(), Optional.empty(), Origin.NONE);
        var ofList = (org.openguidance.model.link.Test.At) Given.typed(on("text", listed));
        assertEquals(
                new Terms(List.of("vote"), List.of()), ((org.openguidance.model.link.Test.Says) ofList.test()).terms());
    }

    @Test
    void one_that_nobody_set_is_unknown() {
        var at = (org.openguidance.model.link.Test.At) Given.typed(on("likes", compare(Comparison.AT_MOST, "$unset")));
        assertEquals(
                new Right.Unset(Id.of("unset")),
                ((org.openguidance.model.link.Test.Ordered) at.test()).bound().right());
    }

    @Test
    void an_amount_may_be_a_parameter() {
        Condition near = new Condition.Says(
                Words.of("a"),
                Optional.of(new Condition.Near(Words.of("b"), Operand.of("$two"))),
                Optional.empty(),
                Origin.NONE);
        assertEquals(List.of(), errors(on("text", near)));
        Condition large = new Condition.Says(
                Words.of("a"),
                Optional.of(new Condition.Near(Words.of("b"), Operand.of("$large"))),
                Optional.empty(),
                Origin.NONE);
        assertEquals(
                List.of("G125 'within' in 'near' must be at most 1000000, not '$large'"),
                errors(with(parameter("large", Written.of("1000001")), on("text", large))));
    }

    @Test
    void examples_may_set_parameters_that_are_there_to_values_that_fit() {
        var rule = Given.rule("rule")
                .require(on("likes", compare(Comparison.AT_MOST, "$two")))
                .addExample(Given.example(Outcome.SATISFIED)
                        .putAllParameters(Map.of(Id.of("two"), Written.of("x")))
                        .build())
                .addExample(Given.example(Outcome.SATISFIED)
                        .putAllParameters(Map.of(Id.of("tow"), Written.of("3")))
                        .build())
                .addExample(Given.example(Outcome.SATISFIED)
                        .putAllParameters(Map.of(Id.of("two"), Written.of("7")))
                        .build())
                .build();
        assertEquals(
                List.of(
                        "G207 there is no parameter 'tow' (did you mean 'two'?)",
                        "G306 parameter 'two' must be a number such as 12 or 0.5, not 'x'"),
                errors(Given.with(rule)));
    }
}

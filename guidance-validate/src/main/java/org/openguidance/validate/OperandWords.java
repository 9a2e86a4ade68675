package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.Operand;
import org.openguidance.model.Parameter;
import org.openguidance.model.Period;
import org.openguidance.model.WordList;
import org.openguidance.model.Words;
import org.openguidance.model.Written;

/**
 * Puts the right side of a condition into words for people: values, parameters with what they are set to, words that are
 * looked for, periods by their titles.
 *
 * @param guidance the guidance that has them
 */
record OperandWords(Guidance guidance) {

    private static final int WORDS_SHOWN = 12;

    /** A value, a parameter, a fact, or now. */
    String value(Operand operand) {
        if (operand instanceof Operand.Parameter parameter) {
            return parameter(parameter.id());
        }
        return operand instanceof Operand.Now ? "the moment of the check" : operand.toString();
    }

    /** {@code a, b or c}. */
    String values(List<Operand> operands, String last) {
        return joined(operands.stream().map(this::value).toList(), last);
    }

    private String parameter(Id id) {
        String name = "$" + id;
        return guidance.parameters().stream()
                .filter(parameter -> parameter.id().equals(id))
                .findFirst()
                .flatMap(Parameter::value)
                .map(Written::toString)
                .map(value -> value + " (" + name + ")")
                .orElse(name + " (not set)");
    }

    /** The title of a period. */
    String period(Id id) {
        return guidance.periods().stream()
                .filter(period -> period.id().equals(id))
                .map(Period::title)
                .map(title -> title.in(guidance.language()))
                .findFirst()
                .orElse(id.text());
    }

    /** Words that are looked for: the title of their list, or the first of them. */
    String words(Words words) {
        if (words.list().isPresent()) {
            return "words of the list “" + listTitle(words.list().get().id()) + "”";
        }
        List<String> shown = new ArrayList<>();
        words.words().stream().limit(WORDS_SHOWN).forEach(word -> shown.add("“" + value(word) + "”"));
        int more = words.words().size() - shown.size();
        if (more > 0) {
            shown.add(more + " more");
        }
        return joined(shown, "or");
    }

    private String listTitle(Id id) {
        return guidance.wordLists().stream()
                .filter(list -> list.id().equals(id))
                .map(WordList::title)
                .map(title -> title.in(guidance.language()))
                .findFirst()
                .orElse(id.text());
    }

    /** {@code a}, {@code a or b}, {@code a, b or c}. */
    static String joined(List<String> parts, String last) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String first = String.join(", ", parts.subList(0, parts.size() - 1));
        return first + " " + last + " " + parts.get(parts.size() - 1);
    }
}

package org.openguidance.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openguidance.model.Outcome;
import org.openguidance.model.RuleExample;
import org.openguidance.model.RuleId;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.model.link.LinkedExemption;

/** Says in sentences how an example came out other than its author says, and what decided that. */
final class ExampleProblems {

    private final RuleExample example;
    private final RuleResult result;

    private ExampleProblems(RuleExample example, RuleResult result) {
        this.example = example;
        this.result = result;
    }

    /** What differs; nothing where the example holds. */
    static List<String> of(RuleExample example, RuleResult result) {
        return new ExampleProblems(example, result).list();
    }

    private List<String> list() {
        List<String> problems = new ArrayList<>();
        if (result.outcome() != example.outcome()) {
            problems.add("it should be " + example.outcome().label() + " and is "
                    + result.outcome().label()
                    + why().map(why -> " (" + why + ")").orElse(""));
        }
        example.finds()
                .filter(excerpt -> !marks(excerpt))
                .ifPresent(excerpt -> problems.add("it should find “" + excerpt + "” and finds " + found()));
        example.exemption()
                .filter(id -> result.outcome() == Outcome.EXEMPT && !holds(id))
                .ifPresent(id -> problems.add("its exemption '" + id + "' should hold, and " + exemptions()));
        return problems;
    }

    /** What decided the outcome, as far as an author cannot see it at once. */
    private Optional<String> why() {
        return switch (result.outcome()) {
            case EXEMPT -> Optional.of(exemptions());
            case NOT_APPLICABLE -> notApplicable();
            case VIOLATED -> broken();
            case NEEDS_JUDGEMENT ->
                result.questions().stream().findFirst().map(question -> "open: " + Printable.excerpt(question.text()));
            case UNKNOWN, ERROR ->
                Optional.of(result.missing())
                        .filter(missing -> !missing.isEmpty())
                        .map(missing -> "missing: " + String.join(", ", missing));
            case SATISFIED -> result.basis().filter(Basis.NOT_FLAGGED::equals).map(basis -> "its 'flag' found nothing");
        };
    }

    private String exemptions() {
        return result.exemptions().stream().map(this::exemption).collect(Collectors.joining(", "));
    }

    private String exemption(String id) {
        boolean permission = result.linked().exemptions().stream()
                .filter(LinkedExemption::permission)
                .anyMatch(exemption -> exemption.id().equals(id));
        return permission ? "'" + id + "' permits it" : "exemption '" + id + "' holds";
    }

    private Optional<String> notApplicable() {
        return result.cause().stream()
                .filter(cause -> cause.held() == Truth.NO)
                .findFirst()
                .map(this::notApplicable);
    }

    private String notApplicable(Cause part) {
        if (part.says().equals("in-force")) {
            return "it is not in force then";
        }
        boolean aboutEntries = result.linked().when().isEmpty()
                && result.linked().appliesWhere().isPresent();
        return aboutEntries
                ? "there is no entry that it could be about"
                : "'when' does not hold" + decisive(part, Truth.NO);
    }

    private Optional<String> broken() {
        return result.cause().stream().flatMap(part -> broken(part).stream()).findFirst();
    }

    private Optional<String> broken(Cause part) {
        String excerpts = excerpts().isEmpty() ? "" : ": it finds " + found();
        return switch (part.says()) {
            case "forbid" ->
                Optional.of("'forbid' holds" + (excerpts.isEmpty() ? decisive(part, Truth.YES) : excerpts))
                        .filter(why -> part.held() == Truth.YES);
            case "require" ->
                Optional.of("'require' does not hold" + (excerpts.isEmpty() ? decisive(part, Truth.NO) : excerpts))
                        .filter(why -> part.held() == Truth.NO);
            case "answer" -> Optional.of("the answer says so").filter(why -> part.held() == Truth.YES);
            default -> Optional.empty();
        };
    }

    /** The conditions that made a part come out as it did, the first two of them. */
    private static String decisive(Cause part, Truth truth) {
        List<String> decisive = new ArrayList<>();
        part.because().forEach(inside -> gather(inside, truth, decisive));
        return decisive.stream().limit(2).collect(Collectors.joining("; ", decisive.isEmpty() ? "" : ": ", ""));
    }

    /** The innermost conditions that came out so, each with its value; the name of a fact is kept with its test. */
    private static void gather(Cause cause, Truth truth, List<String> decisive) {
        if (cause.held() != truth) {
            return;
        }
        List<Cause> inside =
                cause.because().stream().filter(one -> one.held() == truth).toList();
        boolean step = inside.size() == 1 && cause.says().endsWith(inside.get(0).says());
        if (inside.isEmpty() || step) {
            Optional<String> value = step ? inside.get(0).value() : cause.value();
            decisive.add(Printable.excerpt(cause.says())
                    + value.map(is -> ", and it is " + Printable.excerpt(is)).orElse(""));
        } else {
            inside.forEach(one -> gather(one, truth, decisive));
        }
    }

    private boolean marks(String excerpt) {
        return result.findings().stream().anyMatch(finding -> finding.excerpt().equals(Optional.of(excerpt)));
    }

    private List<String> excerpts() {
        return result.findings().stream()
                .flatMap(finding -> finding.excerpt().stream())
                .map(excerpt -> "“" + Printable.excerpt(excerpt) + "”")
                .toList();
    }

    private String found() {
        return excerpts().isEmpty() ? "nothing" : String.join(", ", excerpts());
    }

    /** An exemption by its id; a may rule also by its short id. */
    private boolean holds(String id) {
        return result.exemptions().stream().anyMatch(held -> held.equals(id) || isShort(held, id, result.rule()));
    }

    private static boolean isShort(String held, String id, RuleId rule) {
        return held.endsWith("/" + id) || held.equals(rule.code() + "/" + id);
    }
}

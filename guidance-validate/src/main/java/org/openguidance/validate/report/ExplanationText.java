package org.openguidance.validate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openguidance.model.Guidance;
import org.openguidance.model.diagnostic.Printable;
import org.openguidance.validate.Branch;
import org.openguidance.validate.Finding;
import org.openguidance.validate.RuleExplanation;
import org.openguidance.validate.Truth;

/**
 * Writes the explanation of a rule for people at a terminal: the sentence, the tree with what came out of each part, and the
 * smallest change. What comes from the subject or the guidance is escaped. Keeps no state.
 */
public final class ExplanationText {

    private static final int HELD = 9;
    private static final int PLACES_SHOWN = 5;

    private final TextStyle style;
    private final StringBuilder text = new StringBuilder();

    private ExplanationText(TextStyle style) {
        this.style = style;
    }

    /**
     * The explanation in a style, ending with a line end.
     *
     * @param guidance the guidance that has the rule
     */
    public static String of(RuleExplanation explanation, Guidance guidance, TextStyle style) {
        ExplanationText page = new ExplanationText(style);
        page.write(explanation, guidance);
        return page.text.toString();
    }

    private void write(RuleExplanation explanation, Guidance guidance) {
        String statement = explanation.linked().rule().statement().in(guidance.language());
        line(style.heading(explanation.linked().rule().obligation().label().replace('-', ' ') + ": " + shown(statement))
                + "  "
                + style.faint("[" + explanation.rule() + "]"));
        if (explanation.isSuccessor()) {
            line("It replaces " + explanation.asked() + ".");
        }
        line(explanation.outcome().label().toUpperCase(Locale.ROOT));
        line("");
        line(shown(explanation.sentence()));
        line("");
        line("Is it broken? Part by part; in brackets what decided nothing.");
        branch(explanation.tree(), 0);
        line("");
        explanation
                .smallestChange()
                .ifPresent(change -> line("Smallest change: it would be kept if " + shown(change.says()) + "."));
        explanation.noChange().ifPresent(why -> line("No change: " + shown(why) + "."));
    }

    private void branch(Branch branch, int depth) {
        String held =
                branch.held() == Truth.UNKNOWN ? "not known" : branch.held().label();
        String column = branch.decides() ? held : "(" + held + ")";
        String line = "  " + column + " ".repeat(Math.max(1, HELD + 3 - column.length())) + "  ".repeat(depth)
                + shown(branch.says()) + details(branch);
        line(branch.decides() ? line : style.faint(line));
        branch.because().forEach(inside -> branch(inside, depth + 1));
    }

    private String details(Branch branch) {
        List<String> details = new ArrayList<>();
        branch.value().ifPresent(value -> details.add(shown(value)));
        branch.places().stream().limit(PLACES_SHOWN).map(ExplanationText::place).forEach(details::add);
        int more = branch.places().size() - PLACES_SHOWN;
        if (more > 0) {
            details.add(more + " more");
        }
        if (!branch.missing().isEmpty()) {
            details.add("missing: " + shown(String.join(", ", branch.missing())));
        }
        return details.isEmpty() ? "" : "   " + style.faint("← " + String.join("; ", details));
    }

    private static String place(Finding place) {
        String fact = Finding.readable(place.fact());
        return place.region()
                .map(region -> "“" + Printable.excerpt(region.excerpt()) + "” in " + fact + ", line " + region.line()
                        + ", column " + region.column())
                .orElse(fact);
    }

    private void line(String content) {
        text.append(content).append('\n');
    }

    private static String shown(String content) {
        return Printable.escape(content.replace('\n', ' ').strip());
    }
}

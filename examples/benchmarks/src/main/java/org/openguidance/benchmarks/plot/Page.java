package org.openguidance.benchmarks.plot;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** Writes the figures into a page, between two marks; what stands around them is left as it is. */
public final class Page {

    private static final String BEGIN = "<!-- figures -->\n";
    private static final String END = "<!-- end of figures -->\n";

    private final StringBuilder text = new StringBuilder();

    private Page() {}

    /**
     * The page with these figures.
     *
     * @throws IllegalArgumentException if the page has no marks
     */
    public static String with(String page, JsonNode ratios) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("the page has no place for figures");
        }
        Page written = new Page();
        written.machine(ratios);
        written.goals(ratios.path("ratios"));
        ratios.path("families").properties().forEach(family -> written.family(family.getKey(), family.getValue()));
        return page.substring(0, begin + BEGIN.length()) + written.text + page.substring(end);
    }

    private void add(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private void machine(JsonNode ratios) {
        add("![Cost of a post by the number of terms and of rules, ours and other libraries'](performance.svg)%n");
        JsonNode machine = ratios.path("machine");
        add(
                "Measured on %s with `examples/bench --%s`: %s, %s cores, %s, %s.%n",
                ratios.path("date").asText(),
                ratios.path("effort").asText(),
                machine.path("processor").asText(),
                machine.path("cores").asText(),
                machine.path("java").asText(),
                machine.path("system").asText());
    }

    private void goals(JsonNode ratios) {
        add("### Against the goals%n");
        add("| What | Measured | Gate | Goal | |");
        add("| --- | ---: | ---: | ---: | --- |");
        for (JsonNode ratio : ratios) {
            String sign = ratio.path("bound").asText().equals("at-most") ? "≤ " : "≥ ";
            add(
                    "| %s | %s | %s | %s | %s |",
                    ratio.path("name").asText(),
                    number(ratio.path("ratio")),
                    ratio.path("gate").isNull() ? "–" : sign + number(ratio.path("gate")),
                    sign + number(ratio.path("goal")),
                    ratio.path("verdict").asText());
        }
        add("");
    }

    private void family(String name, JsonNode family) {
        if (family.path("contenders").isEmpty()) {
            return;
        }
        add("### `%s`: %s%n", name, family.path("about").asText());
        boolean byDfa = family.path("contenders").has("dfa");
        JsonNode first = family.path("contenders").elements().next();
        add("| Contender | Cost | Bytes | Hits compared with ours |");
        add("| --- | ---: | ---: | --- |");
        family.path("contenders")
                .properties()
                .forEach(contender -> contender(
                        contender.getKey(),
                        byDfa
                                ? number(contender.getValue().path("per-dfa"))
                                : number(contender.getValue().path("cpu-nanos").asDouble()
                                        / first.path("cpu-nanos").asDouble()),
                        contender.getValue()));
        add("");
        family.path("left-out")
                .properties()
                .forEach(one -> add(
                        "Left out: %s, because %s.%n",
                        one.getKey(), one.getValue().asText()));
    }

    private void contender(String name, String cost, JsonNode contender) {
        add("| %s | %s | %s | %s |", name, cost, number(contender.path("bytes")), hits(contender.path("hits")));
    }

    private static String hits(JsonNode hits) {
        if (hits.isMissingNode()) {
            return "";
        }
        int missed = hits.path("missed").asInt();
        int extra = hits.path("extra").asInt();
        String compared = String.format(
                Locale.ROOT,
                "%,d in %,d posts",
                hits.path("ours").asInt(),
                hits.path("posts").asInt());
        if (missed + extra == 0) {
            return "the same " + compared;
        }
        String reason = hits.path("reason").asText();
        return String.format(Locale.ROOT, "%s: %,d missed, %,d more", compared, missed, extra)
                + (reason.isEmpty() ? "" : "; " + reason);
    }

    private static String number(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? "–" : number(value.asDouble());
    }

    private static String number(double value) {
        String format = value >= 100 || value == Math.rint(value) ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }
}

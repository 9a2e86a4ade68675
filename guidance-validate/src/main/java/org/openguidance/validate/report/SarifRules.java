package org.openguidance.validate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.openguidance.model.CodeRule;
import org.openguidance.model.Guidance;
import org.openguidance.model.Id;
import org.openguidance.model.Obligation;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.RuleResult;

/**
 * Writes the rules of a report as SARIF describes those of a checker.
 *
 * @param json where to
 * @param report whose
 */
record SarifRules(JsonGenerator json, ComplianceReport report) {

    /** The field {@code driver}. */
    void driver() throws IOException {
        Guidance guidance = report.guidance();
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Guidance");
        json.writeStringField("version", report.engineVersion());
        json.writeStringField("fullName", "Guidance, by “" + RuleText.of(guidance.title(), guidance) + "”");
        json.writeArrayFieldStart("rules");
        for (RuleResult result : report.results()) {
            rule(result, new RuleText(guidance, result.linked()));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void rule(RuleResult result, RuleText text) throws IOException {
        CodeRule rule = result.linked().rule();
        json.writeStartObject();
        json.writeStringField("id", result.rule().toString());
        message("shortDescription", text.statement());
        message(
                "fullDescription",
                text.statement() + text.because().map(why -> ". " + why).orElse(""));
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.obligation()));
        json.writeEndObject();
        Optional<String> address = text.address();
        if (address.isPresent()) {
            json.writeStringField("helpUri", address.get());
        }
        message("help", help(text));
        json.writeObjectFieldStart("properties");
        json.writeStringField("obligation", rule.obligation().label());
        json.writeStringField("evidence", result.linked().evidence().label());
        json.writeArrayFieldStart("tags");
        for (Id principle : result.linked().upholds()) {
            json.writeString(principle.text());
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** How grave a breach is. */
    static String level(Obligation obligation) {
        if (obligation.isBinding()) {
            return "error";
        }
        return obligation.isAdvisory() ? "warning" : "note";
    }

    private static String help(RuleText text) {
        StringBuilder help = new StringBuilder();
        text.remedy()
                .ifPresent(remedy ->
                        help.append("To put it right: ").append(remedy).append('\n'));
        text.consequence()
                .ifPresent(what -> help.append("What may follow: ").append(what).append('\n'));
        text.sources()
                .ifPresent(sources -> help.append("Source: ").append(sources).append('\n'));
        return help.length() == 0 ? text.statement() : help.substring(0, help.length() - 1);
    }

    private void message(String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}

package org.openguidance.validate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openguidance.model.Citation;
import org.openguidance.model.Guidance;
import org.openguidance.model.Labelled;
import org.openguidance.model.Outcome;
import org.openguidance.model.RuleId;
import org.openguidance.model.Source;
import org.openguidance.model.Wording;
import org.openguidance.validate.Basis;
import org.openguidance.validate.Cause;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.Finding;
import org.openguidance.validate.Question;
import org.openguidance.validate.RuleResult;

/**
 * Writes a report as JSON, as {@code docs/report.schema.json} describes it: in ASCII, everything else escaped, line ends LF, and the same bytes for an equal report.
 */
public final class JsonReport {

    private JsonReport() {}

    /** The report on several lines, indented by two spaces, ending with a line end. */
    public static String pretty(ComplianceReport report) {
        return pretty(report, Set.of());
    }

    /** The same with the explanations of some rules. */
    public static String pretty(ComplianceReport report, Set<RuleId> explained) {
        return Json.pretty(json -> new Writing(json, report.guidance(), report, explained, false).write());
    }

    /** The report on one line, without a line end. */
    public static String line(ComplianceReport report) {
        return line(report, Set.of());
    }

    /** The same with the explanations of some rules. */
    public static String line(ComplianceReport report, Set<RuleId> explained) {
        return Json.line(json -> new Writing(json, report.guidance(), report, explained, false).write());
    }

    /**
     * The report on one line with all that was declared and answered of its subject, so that it can be checked again by another
     * guidance. What is declared may be private; keep such a line as you would keep the subject.
     */
    public static String lineWithSubject(ComplianceReport report) {
        return lineWithSubject(report, Set.of());
    }

    /** The same with the explanations of some rules. */
    public static String lineWithSubject(ComplianceReport report, Set<RuleId> explained) {
        return Json.line(json -> new Writing(json, report.guidance(), report, explained, true).write());
    }

    /** One writing of one report. */
    private record Writing(
            JsonGenerator json,
            Guidance guidance,
            ComplianceReport report,
            Set<RuleId> explained,
            boolean withSubject) {

        void write() throws IOException {
            json.writeStartObject();
            writeGuidance();
            json.writeStringField("engine-version", report.engineVersion());
            new SubjectFields(json).write(report.subject(), withSubject);
            json.writeStringField("at", report.at().toString());
            json.writeBooleanField("strict", report.isStrict());
            json.writeStringField("verdict", report.verdict().label());
            counts(report.counts());
            results(report.results());
            assumed(report.assumed());
            strings(
                    "advice",
                    report.advice().stream()
                            .map(result -> result.rule().toString())
                            .toList());
            questions(report.questions(), true);
            strings("unused-answers", report.unusedAnswers());
            new DecisionJson(json).uncounted(report.uncountedJudgements());
            new DecisionJson(json).waivers(report.waivers());
            new DecisionJson(json).baseline(report);
            new Loosenings(guidance).write(json);
            json.writeEndObject();
        }

        private void writeGuidance() throws IOException {
            json.writeObjectFieldStart("guidance");
            json.writeStringField("id", guidance.id().text());
            json.writeStringField("version", guidance.version());
            json.writeStringField("digest", report.digest());
            json.writeEndObject();
        }

        private void counts(Map<Outcome, Integer> counts) throws IOException {
            json.writeObjectFieldStart("counts");
            for (Map.Entry<Outcome, Integer> count : counts.entrySet()) {
                json.writeNumberField(count.getKey().label(), count.getValue());
            }
            json.writeEndObject();
        }

        private void assumed(Map<String, String> assumed) throws IOException {
            json.writeObjectFieldStart("assumed");
            for (Map.Entry<String, String> fact : assumed.entrySet()) {
                json.writeStringField(fact.getKey(), fact.getValue());
            }
            json.writeEndObject();
        }

        private void results(List<RuleResult> results) throws IOException {
            json.writeArrayFieldStart("results");
            for (RuleResult result : results) {
                result(result);
            }
            json.writeEndArray();
        }

        private void result(RuleResult result) throws IOException {
            json.writeStartObject();
            json.writeStringField("rule", result.rule().toString());
            json.writeStringField(
                    "obligation", result.linked().rule().obligation().label());
            json.writeStringField("statement", words(result.linked().rule().statement()));
            json.writeStringField("outcome", result.outcome().label());
            optional("basis", result.basis().map(Basis::label));
            strings("could-be", result.couldBe().stream().map(Labelled::label).toList());
            strings("exemptions", result.exemptions());
            if (result.coming()) {
                json.writeBooleanField("coming", true);
            }
            findings(result.findings());
            causes("cause", result.cause());
            strings("missing", result.missing());
            questions(result.questions(), false);
            optional("remedy", result.linked().rule().remedy().map(this::words));
            optional("consequence", result.linked().consequence().map(this::words));
            cite(result);
            optional("error", result.error());
            new DecisionJson(json).counted(result.judgements());
            new DecisionJson(json).waiver(result.waiver());
            new DecisionJson(json).known(result.known());
            if (explained.contains(result.rule())) {
                new ExplanationJson(json).write(report.explain(result.rule()));
            }
            json.writeEndObject();
        }

        private void findings(List<Finding> findings) throws IOException {
            json.writeArrayFieldStart("findings");
            for (Finding finding : findings) {
                json.writeStartObject();
                json.writeStringField("fact", finding.fact());
                if (finding.region().isPresent()) {
                    Finding.Region region = finding.region().get();
                    json.writeNumberField("start", region.start());
                    json.writeNumberField("end", region.end());
                    json.writeNumberField("line", region.line());
                    json.writeNumberField("column", region.column());
                    json.writeStringField("excerpt", region.excerpt());
                }
                json.writeStringField("message", finding.message());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void causes(String name, List<Cause> causes) throws IOException {
            json.writeArrayFieldStart(name);
            for (Cause cause : causes) {
                json.writeStartObject();
                json.writeStringField("says", cause.says());
                optional("value", cause.value());
                json.writeStringField("held", cause.held().label());
                if (!cause.because().isEmpty()) {
                    causes("because", cause.because());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void questions(List<Question> questions, boolean settles) throws IOException {
            json.writeArrayFieldStart("questions");
            for (Question question : questions) {
                json.writeStartObject();
                json.writeStringField("kind", question.kind().name().toLowerCase(Locale.ROOT));
                json.writeStringField("about", question.about());
                json.writeStringField("question", question.text());
                strings("answers", question.answers());
                if (!question.roles().isEmpty()) {
                    strings("of", question.roles());
                }
                optional("digest", question.digest());
                optional("rule-digest", question.ruleDigest());
                if (settles) {
                    strings(
                            "settles",
                            question.settles().stream().map(Object::toString).toList());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void cite(RuleResult result) throws IOException {
            json.writeArrayFieldStart("cite");
            for (Citation citation : result.linked().cite()) {
                json.writeStartObject();
                json.writeStringField("source", citation.source().text());
                Optional<Source> source = guidance.source(citation.source());
                optional("title", source.map(Source::title).map(this::words));
                optional("where", citation.where());
                optional("url", source.flatMap(Source::url));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("evidence", result.linked().evidence().label());
        }

        private void strings(String name, List<String> values) throws IOException {
            json.writeArrayFieldStart(name);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }

        private void optional(String name, Optional<String> value) throws IOException {
            if (value.isPresent()) {
                json.writeStringField(name, value.get());
            }
        }

        private String words(Wording wording) {
            return wording.in(guidance.language());
        }
    }
}

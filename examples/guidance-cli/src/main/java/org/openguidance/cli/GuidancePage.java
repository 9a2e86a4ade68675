package org.openguidance.cli;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.FactDeclaration;
import org.openguidance.model.Foreword;
import org.openguidance.model.Guidance;
import org.openguidance.model.Parameter;
import org.openguidance.model.PartialDate;
import org.openguidance.model.Principle;
import org.openguidance.model.Source;
import org.openguidance.model.Stage;
import org.openguidance.model.SubjectKind;
import org.openguidance.model.Written;
import org.openguidance.model.link.LinkedFact;
import org.openguidance.model.link.LinkedGuidance;
import org.openguidance.model.link.LinkedSubject;
import org.openguidance.validate.report.TextStyle;

/** Shows a guidance as a page for people: all of it, or one of its principles. */
final class GuidancePage {

    private final LinkedGuidance linked;
    private final Guidance guidance;
    private final Phrases phrases;
    private final Page page;

    private GuidancePage(LinkedGuidance linked, TextStyle style) {
        this.linked = linked;
        this.guidance = linked.guidance();
        this.phrases = new Phrases(guidance);
        this.page = new Page(style);
    }

    /** All of it. */
    static String of(LinkedGuidance linked, TextStyle style) {
        GuidancePage whole = new GuidancePage(linked, style);
        whole.write();
        return whole.page.text();
    }

    /** One of its principles, and what upholds it. */
    static String of(LinkedGuidance linked, Principle principle, TextStyle style) {
        GuidancePage part = new GuidancePage(linked, style);
        part.principle(principle);
        part.upheldBy(principle);
        return part.page.text();
    }

    private void write() {
        head();
        forewords();
        if (!guidance.principles().isEmpty()) {
            page.section("Principles (in the order of reading, none before another)");
            guidance.principles().forEach(principle -> {
                page.blank();
                principle(principle);
            });
        }
        EngagementPage engagement = new EngagementPage(guidance, page);
        guidance.engagement().forEach(engagement::model);
        CodePage codes = new CodePage(linked, page);
        guidance.codes().forEach(codes::code);
        page.section("What can be checked");
        linked.subjects().forEach(this::subject);
        parameters();
        sources();
        legend();
        licence();
    }

    private void head() {
        page.heading(phrases.words(guidance.title()));
        page.paragraph(
                0,
                guidance.publisher() + ", version " + guidance.version()
                        + guidance.published().map(day -> ", published " + day).orElse(""));
        page.aside(0, guidance.id().text());
        guidance.about().ifPresent(about -> {
            page.blank();
            page.paragraph(0, phrases.words(about));
        });
    }

    private void forewords() {
        if (guidance.forewords().isEmpty()) {
            return;
        }
        page.section("Forewords");
        for (Foreword foreword : guidance.forewords()) {
            page.blank();
            page.paragraph(
                    2, foreword.by() + foreword.role().map(role -> ", " + role).orElse(""));
            page.paragraph(4, phrases.words(foreword.message()));
            phrases.sources(foreword).ifPresent(source -> page.aside(4, source));
        }
    }

    private void principle(Principle principle) {
        page.item(2, "•", phrases.words(principle.title()), principle.id().text());
        principle.because().ifPresent(because -> page.paragraph(4, phrases.words(because)));
        phrases.sources(principle).ifPresent(source -> page.aside(4, source));
    }

    private void upheldBy(Principle principle) {
        List<String> rules = linked.rules().stream()
                .filter(rule -> rule.upholds().contains(principle.id()))
                .map(rule -> rule.id().toString())
                .toList();
        List<String> stages = guidance.engagement().stream()
                .flatMap(model -> model.stages().stream())
                .filter(stage -> upholds(stage, principle))
                .map(stage -> phrases.words(stage.title()))
                .toList();
        if (!stages.isEmpty()) {
            page.labelled(4, "Upheld by the stages", String.join("; ", stages));
        }
        if (!rules.isEmpty()) {
            page.labelled(4, "Upheld by the rules", String.join(", ", rules));
        }
    }

    private static boolean upholds(Stage stage, Principle principle) {
        return stage.upholds().stream().anyMatch(named -> named.id().equals(principle.id()));
    }

    private void subject(LinkedSubject subject) {
        page.blank();
        SubjectKind kind = subject.kind();
        page.item(2, "•", phrases.words(kind.title()), kind.id().text());
        subject.facts().forEach(this::fact);
    }

    private void fact(LinkedFact fact) {
        FactDeclaration declared = fact.declaration();
        page.item(
                4,
                "-",
                fact.name() + ": " + phrases.type(declared.type()) + (declared.optional() ? ", or nothing" : "")
                        + origin(fact));
        declared.meaning().ifPresent(meaning -> page.paragraph(6, phrases.words(meaning)));
        declared.ask().ifPresent(ask -> page.paragraph(6, phrases.words(ask)));
    }

    private String origin(LinkedFact fact) {
        Optional<LinkedFact.LinkedDefinition> definition = fact.definition();
        if (definition.isEmpty()) {
            return fact.declaration()
                    .assume()
                    .map(value -> "; taken as " + value + " where it is not said")
                    .orElse("");
        }
        return definition.get() instanceof LinkedFact.Judged judged
                ? "; a person says: “" + phrases.words(judged.ask().question()) + "”"
                : "; worked out from other facts";
    }

    private void parameters() {
        if (guidance.parameters().isEmpty()) {
            return;
        }
        page.section("What an organisation can set");
        for (Parameter parameter : guidance.parameters()) {
            String value = parameter.value().map(Written::toString).orElse("not set");
            page.item(2, "•", phrases.words(parameter.title()) + ": " + value, "$" + parameter.id());
            parameter.ask().ifPresent(ask -> page.paragraph(4, phrases.words(ask)));
        }
    }

    private void sources() {
        if (guidance.sources().isEmpty()) {
            return;
        }
        page.section("Sources");
        for (Source source : guidance.sources()) {
            page.item(2, "•", sourceLine(source), source.id().text());
            source.url().ifPresent(url -> page.paragraph(4, url));
            source.licence().ifPresent(licence -> page.paragraph(4, "Licence: " + licence));
        }
    }

    private void legend() {
        page.section("How well things are known");
        page.item(2, "•", "confirmed: it was read in the source");
        page.item(2, "•", "from reports: somebody reports that the source says so");
        page.item(2, "•", "reconstructed: it was put together from what the sources do say");
        page.item(2, "•", "not verified: nobody has checked it against a source");
        page.item(2, "•", "without a word: the publisher says so");
    }

    private String sourceLine(Source source) {
        return phrases.words(source.title())
                + source.publisher().map(publisher -> ", " + publisher).orElse("")
                + source.date().map(PartialDate::text).map(date -> ", " + date).orElse("")
                + source.evidence()
                        .map(Phrases::evidence)
                        .filter(words -> !words.isEmpty())
                        .map(words -> " (" + words + ")")
                        .orElse("");
    }

    private void licence() {
        guidance.licence().ifPresent(licence -> {
            page.section("Licence");
            page.paragraph(2, licence);
            attribution(licence).ifPresent(statement -> page.paragraph(2, statement));
        });
        phrases.sources(guidance).ifPresent(source -> page.aside(2, source));
    }

    /** The sentence that a licence asks to be shown with what is under it, where we know it. */
    private static Optional<String> attribution(String licence) {
        return licence.equals("OGL-UK-3.0")
                ? Optional.of("Contains public sector information licensed under the Open Government Licence v3.0.")
                : Optional.empty();
    }
}

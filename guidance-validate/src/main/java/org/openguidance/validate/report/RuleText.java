package org.openguidance.validate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.model.Citation;
import org.openguidance.model.Guidance;
import org.openguidance.model.Source;
import org.openguidance.model.Wording;
import org.openguidance.model.link.LinkedRule;

/**
 * What a guidance says of a rule, in its own language and not escaped: each renderer escapes for its medium.
 *
 * @param guidance the guidance
 * @param linked the rule
 */
record RuleText(Guidance guidance, LinkedRule linked) {

    /** {@code must not: Use slogans of parties} */
    String statement() {
        return obligation() + ": " + plain();
    }

    /** {@code must not} */
    String obligation() {
        return linked.rule().obligation().label().replace('-', ' ');
    }

    /** {@code Use slogans of parties} */
    String plain() {
        return of(linked.rule().statement(), guidance);
    }

    /** Why it is there. */
    Optional<String> because() {
        return linked.rule().because().map(this::words);
    }

    /** How to put it right. */
    Optional<String> remedy() {
        return linked.rule().remedy().map(this::words);
    }

    /** What may follow where it is broken. */
    Optional<String> consequence() {
        return linked.consequence().map(this::words);
    }

    /** Its sources in one line, with how well it is known: {@code Civil Service Code, Honesty (confirmed)}. */
    Optional<String> sources() {
        List<String> sources = new ArrayList<>();
        for (Citation citation : linked.cite()) {
            sources.add(source(citation));
        }
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        String.join("; ", sources) + " (" + linked.evidence().label() + ")");
    }

    /** {@code Civil Service Code, Honesty} */
    String source(Citation citation) {
        String title = guidance.source(citation.source())
                .map(Source::title)
                .map(this::words)
                .orElse(citation.source().text());
        return title + citation.where().map(where -> ", " + where.strip()).orElse("");
    }

    /** The first web address among its sources that can stand in a link. */
    Optional<String> address() {
        return linked.cite().stream()
                .flatMap(citation -> guidance.source(citation.source()).flatMap(Source::url).stream())
                .flatMap(address -> Addresses.link(address).stream())
                .findFirst();
    }

    /** The title of an exemption of it. */
    String exemption(String id) {
        return linked.exemptions().stream()
                .filter(exemption -> exemption.id().equals(id))
                .map(exemption -> words(exemption.title()))
                .findFirst()
                .orElse(id);
    }

    private String words(Wording wording) {
        return of(wording, guidance);
    }

    /** A wording in the language of the guidance, on one line. */
    static String of(Wording wording, Guidance guidance) {
        return wording.in(guidance.language()).replace('\n', ' ').strip();
    }
}

package org.openguidance.loader;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.Ask;
import org.openguidance.model.Citation;
import org.openguidance.model.Cited;
import org.openguidance.model.Evidence;
import org.openguidance.model.Exemption;
import org.openguidance.model.InForce;
import org.openguidance.model.TimePoint;

/** Lays out what stands in many places: what is cited, questions, exemptions, times in force. */
final class PartWriter {

    private PartWriter() {}

    /** Puts what a thing cites, and how well it is known, at its end. */
    static Layout.Group cited(Layout.Group group, Cited thing) {
        List<Layout.Group> cites = thing.cite().stream().map(PartWriter::cite).toList();
        if (cites.size() == 1) {
            group.put("cite", cites.get(0));
        } else {
            group.list("cite", cites);
        }
        return evidence(group, thing.evidence());
    }

    static Layout.Group evidence(Layout.Group group, Optional<Evidence> evidence) {
        return group.value("evidence", evidence.map(Evidence::label));
    }

    private static Layout.Group cite(Citation citation) {
        return Layout.Group.brief()
                .put("source", Layout.value(citation.source()))
                .prose("where", citation.where());
    }

    static Layout ask(Ask ask) {
        if (ask.of().isEmpty()) {
            return Layout.wording(ask.question());
        }
        return Layout.Group.tall()
                .wording("question", ask.question())
                .list("of", ask.of().stream().map(Layout::prose).toList());
    }

    static List<Layout.Group> unless(List<Exemption> exemptions) {
        return exemptions.stream().map(PartWriter::exemption).toList();
    }

    private static Layout.Group exemption(Exemption exemption) {
        Layout.Group group = Layout.Group.tall()
                .put("id", Layout.value(exemption.id()))
                .wording("title", exemption.title())
                .put("when", ConditionWriter.layout(exemption.when()))
                .list("unless", unless(exemption.unless()));
        return cited(group, exemption);
    }

    static Layout inForce(InForce inForce) {
        return ends(inForce.from(), inForce.until());
    }

    static Layout.Group ends(Optional<TimePoint> from, Optional<TimePoint> until) {
        return Layout.Group.brief().value("from", from).value("until", until);
    }
}

package org.openguidance.cli;

import java.util.List;
import org.openguidance.model.EngagementModel;
import org.openguidance.model.EngagementShape;
import org.openguidance.model.Evidence;
import org.openguidance.model.Guidance;
import org.openguidance.model.Principle;
import org.openguidance.model.Stage;
import org.openguidance.model.Wording;
import org.openguidance.model.link.EvidenceOf;

/** Shows engagement models: what their stages are for, where they lead, what one can try. Nothing is ranked. */
final class EngagementPage {

    private final Guidance guidance;
    private final Phrases phrases;
    private final Page page;

    EngagementPage(Guidance guidance, Page page) {
        this.guidance = guidance;
        this.phrases = new Phrases(guidance);
        this.page = page;
    }

    /** A model with all its stages. */
    void model(EngagementModel model) {
        page.section(phrases.words(model.title()) + " [" + model.id() + "]");
        model.purpose().ifPresent(purpose -> page.paragraph(2, phrases.words(purpose)));
        page.paragraph(2, shape(model.shape()));
        if (EvidenceOf.of(guidance, model) == Evidence.RECONSTRUCTED) {
            page.paragraph(
                    2,
                    "These stages are reconstructed: they are put together from what the sources do say, and are not "
                            + "quoted from them.");
        }
        phrases.sources(model).ifPresent(source -> page.aside(2, source));
        model.stages().forEach(stage -> stage(model, stage));
    }

    private static String shape(EngagementShape shape) {
        return switch (shape) {
            case CYCLE ->
                "A cycle: begin at any stage, leave at any, as often as you like. No stage ranks above another.";
            case SEQUENCE -> "Stages that lead on: begin at any, leave at any. No stage ranks above another.";
            case OPEN -> "No order and no ranking: an activity can be a blend of these.";
        };
    }

    /** A stage on a page of its own, with the model that it belongs to and the stages that lead to it. */
    void alone(EngagementModel model, Stage stage) {
        page.heading(phrases.words(model.title()) + " [" + model.id() + "]");
        page.paragraph(2, shape(model.shape()));
        stage(model, stage);
        List<Wording> before = model.stages().stream()
                .filter(other -> model.shape() != EngagementShape.OPEN)
                .filter(other -> model.next(other).contains(stage))
                .map(Stage::title)
                .toList();
        if (!before.isEmpty()) {
            page.labelled(4, "Comes after", titles(before));
        }
    }

    private void stage(EngagementModel model, Stage stage) {
        page.blank();
        String start = stage.startHere() ? " – a good way in for someone new" : "";
        page.item(2, "•", phrases.words(stage.title()) + start, stage.id().text());
        stage.purpose().ifPresent(purpose -> page.paragraph(4, phrases.words(purpose)));
        stage.suggestions().forEach(suggestion -> page.item(4, "- try:", phrases.words(suggestion)));
        if (model.shape() != EngagementShape.OPEN && !stage.leadsTo().isEmpty()) {
            page.labelled(
                    4,
                    "Leads to",
                    titles(model.next(stage).stream().map(Stage::title).toList()));
        }
        if (!stage.upholds().isEmpty()) {
            page.labelled(4, "Upholds", titles(upheld(stage)));
        }
        if (!stage.cite().isEmpty() || stage.evidence().isPresent()) {
            phrases.sources(stage, model).ifPresent(source -> page.aside(4, source));
        }
    }

    private List<Wording> upheld(Stage stage) {
        return stage.upholds().stream()
                .flatMap(named -> guidance.principle(named.id()).stream())
                .map(Principle::title)
                .toList();
    }

    private String titles(List<Wording> titles) {
        return String.join("; ", titles.stream().map(phrases::words).toList());
    }
}

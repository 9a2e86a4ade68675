package org.openguidance.loader;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.EngagementModel;
import org.openguidance.model.EngagementShape;
import org.openguidance.model.Stage;
import org.openguidance.model.diagnostic.DiagnosticCode;

/** Reads engagement models and their stages. */
final class EngagementBinder {

    private static final List<String> KEYS = List.of("id", "title", "purpose", "shape", "stages", "cite", "evidence");
    private static final List<String> STAGE =
            List.of("id", "title", "purpose", "start-here", "try", "upholds", "leads-to", "cite", "evidence");

    private final Binding binding;

    EngagementBinder(Binding binding) {
        this.binding = binding;
    }

    Optional<EngagementModel> model(Node node) {
        return binding.keys(node, "engagement model", KEYS).flatMap(this::model);
    }

    private Optional<EngagementModel> model(KnownKeys keys) {
        EngagementModel.Builder model = EngagementModel.builder();
        model.id(keys.needId())
                .title(keys.needWording("title"))
                .location(keys.location())
                .purpose(keys.wording("purpose"))
                .addAllCite(keys.cites())
                .evidence(keys.evidence());
        List<Stage> stages = keys.need("stages")
                .map(node -> keys.things("stages", DiagnosticCode.UNKNOWN_STAGE, this::stage))
                .orElse(List.of());
        checkNotEmpty(keys);
        EngagementShape shape = keys.choice("shape", EngagementShape.values()).orElseGet(() -> StageShape.of(stages));
        if (stages.isEmpty() || !isOpenRight(keys, shape, stages)) {
            return Optional.empty();
        }
        return binding.build(
                keys.location(), () -> model.shape(shape).addAllStages(stages).build());
    }

    private void checkNotEmpty(KnownKeys keys) {
        boolean empty = keys.get("stages")
                .filter(node -> node instanceof Node.Listing list
                        && list.complete()
                        && list.items().isEmpty())
                .isPresent();
        if (empty) {
            binding.faults()
                    .add(
                            DiagnosticCode.EMPTY,
                            keys.at("stages"),
                            keys.what("stages") + " must have at least one entry");
        }
    }

    private boolean isOpenRight(KnownKeys keys, EngagementShape shape, List<Stage> stages) {
        Optional<Stage> leading =
                stages.stream().filter(stage -> !stage.leadsTo().isEmpty()).findFirst();
        if (shape != EngagementShape.OPEN || leading.isEmpty()) {
            return true;
        }
        binding.faults()
                .add(
                        DiagnosticCode.BAD_COMBINATION,
                        leading.get().leadsTo().get(0).origin().location(),
                        keys.thing() + " is open, so no stage leads to another, but stage '"
                                + leading.get().id() + "' has 'leads-to'",
                        "take it out, or write 'shape: cycle' or 'shape: sequence'");
        return false;
    }

    private Optional<Stage> stage(Node node) {
        return binding.keys(node, "stage", STAGE)
                .map(keys -> Stage.builder()
                        .id(keys.needId())
                        .title(keys.needWording("title"))
                        .location(keys.location())
                        .purpose(keys.wording("purpose"))
                        .startHere(keys.yesNo("start-here").orElse(false))
                        .addAllSuggestions(keys.list(
                                "try", item -> binding.wordings().wording(item, "entry of " + keys.what("try"))))
                        .addAllUpholds(keys.names("upholds", "principle"))
                        .addAllLeadsTo(keys.names("leads-to", "stage"))
                        .addAllCite(keys.cites())
                        .evidence(keys.evidence())
                        .build());
    }
}

package org.openguidance.loader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openguidance.model.EngagementShape;
import org.openguidance.model.Id;
import org.openguidance.model.Named;
import org.openguidance.model.Stage;

/** Finds the shape that stages have, where an engagement model does not say it. Linear in their number and what they lead to. */
final class StageShape {

    private StageShape() {}

    /** Open where no stage leads anywhere, a cycle where they lead round, else a sequence. */
    static EngagementShape of(List<Stage> stages) {
        if (stages.stream().allMatch(stage -> stage.leadsTo().isEmpty())) {
            return EngagementShape.OPEN;
        }
        return goRound(stages) ? EngagementShape.CYCLE : EngagementShape.SEQUENCE;
    }

    /** Takes away stages that nothing leads to, again and again (Kahn's algorithm): what is left goes round. */
    private static boolean goRound(List<Stage> stages) {
        Map<Id, Stage> left = new HashMap<>();
        Map<Id, Integer> ways = new HashMap<>();
        stages.forEach(stage -> left.put(stage.id(), stage));
        left.values().forEach(stage -> stage.leadsTo().forEach(next -> ways.merge(next.id(), 1, Integer::sum)));
        Deque<Stage> starts = new ArrayDeque<>();
        left.values().stream().filter(stage -> !ways.containsKey(stage.id())).forEach(starts::add);
        while (!starts.isEmpty()) {
            Stage start = starts.remove();
            left.remove(start.id());
            for (Named next : start.leadsTo()) {
                Stage stage = left.get(next.id());
                if (ways.merge(next.id(), -1, Integer::sum) == 0 && stage != null) {
                    starts.add(stage);
                }
            }
        }
        return !left.isEmpty();
    }
}

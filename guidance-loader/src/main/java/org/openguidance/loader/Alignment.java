package org.openguidance.loader;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides where a line belongs that is indented like nothing around it, by what stands open above it and by the line
 * below it.
 */
final class Alignment {

    private final Stumble stumble;
    private final int number;
    private final LineShape shape;
    private final int next;
    private final LineShape following;

    Alignment(Stumble stumble, int number) {
        this.stumble = stumble;
        this.number = number;
        this.shape = stumble.shape(number);
        int below = number + 1;
        while (below <= stumble.lines().count() && stumble.lines().isIdle(below)) {
            below++;
        }
        this.next = below;
        this.following = stumble.shape(below);
    }

    /** The columns at which such a line could stand: those of the open lists for an entry, else of the open groups. */
    List<Integer> columns() {
        List<Integer> columns = new ArrayList<>();
        for (Part.Group group : stumble.builder().open()) {
            if (fits(group) && !columns.contains(group.column())) {
                columns.add(group.column());
            }
        }
        return columns;
    }

    private boolean fits(Part.Group group) {
        return !group.isFlow() && group.isMapping() != shape.hasDash();
    }

    /** The best of these columns: one that suits the next line, else the nearest, and rather deeper than not. */
    int best() {
        int best = -1;
        for (int column : columns()) {
            boolean better = best < 0
                    || suits(column) && !suits(best)
                    || suits(column) == suits(best) && distance(column) <= distance(best);
            best = better ? column : best;
        }
        return best;
    }

    private int distance(int column) {
        return Math.abs(column - shape.indent());
    }

    /** Whether the next line is in step if this one stands at a column. */
    private boolean suits(int column) {
        boolean awaits = shape.hasKey() && shape.value() >= Stumble.endOfText(shape.line(), 0);
        if (awaits && !isLast()) {
            return following.indent() > column || following.indent() == column && following.hasDash();
        }
        if (isLast() || following.indent() == shape.indent()) {
            return true;
        }
        if (following.indent() > column) {
            return shape.hasDash() && following.indent() == column + shape.start() - shape.indent();
        }
        return stumble.builder().open().stream().anyMatch(group -> group.column() == following.indent());
    }

    private boolean isLast() {
        return next > stumble.lines().count();
    }

    /**
     * Whether rather the first line of a list or group is out of step: it is all there is of it, and the next line is in
     * step with this one.
     */
    boolean isFirstOdd(Part.Group group) {
        int first = group.firstLine();
        boolean alone = first < number
                && group.column() > 0
                && group.parts().stream()
                        .allMatch(part ->
                                part instanceof Part.Unknown || part.start().line() == first);
        boolean inStep = !isLast() && following.indent() == shape.indent() && following.hasDash() == shape.hasDash();
        return alone && inStep;
    }
}

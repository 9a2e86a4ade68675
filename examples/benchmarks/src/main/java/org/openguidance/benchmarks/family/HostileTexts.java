package org.openguidance.benchmarks.family;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openguidance.benchmarks.data.Hostile;
import org.openguidance.benchmarks.data.Post;
import org.openguidance.benchmarks.measure.Clock;
import org.openguidance.benchmarks.measure.Effort;
import org.openguidance.benchmarks.measure.Family;
import org.openguidance.benchmarks.peer.Hits;
import org.openguidance.benchmarks.peer.Ours;
import org.openguidance.model.Subject;

/** Texts that make bad searches slow: twice the text must not take much more than twice the time. */
public final class HostileTexts implements Family {

    private static final int SHORTEST = 1 << 16;
    private static final int LONGEST = 1 << 24;
    private static final int TRY_LONGEST = 1 << 18;

    /** A shape that takes longer than this is not doubled again. */
    private static final long MOST_NANOS = 8_000_000_000L;

    private static final long TURN_NANOS = 300_000_000L;

    private final Clock clock = new Clock();

    @Override
    public String name() {
        return "hostile";
    }

    @Override
    public String about() {
        return "a check of hostile texts of 64 KB to 16 MB, twice as long each time";
    }

    @Override
    public int megabytes() {
        return 6_144;
    }

    @Override
    public Map<String, Double> figures(Effort effort) {
        Map<String, Double> figures = new LinkedHashMap<>();
        Ours ours = new Ours(Hostile.rules());
        for (Hostile shape : Hostile.values()) {
            warmUp(ours, shape, effort);
        }
        double worst = 0;
        for (Hostile shape : Hostile.values()) {
            double growth = growth(ours, shape, effort.isBrief() ? TRY_LONGEST : LONGEST, figures);
            worst = Math.max(worst, growth);
        }
        figures.put("worst", worst);
        return figures;
    }

    private void warmUp(Ours ours, Hostile shape, Effort effort) {
        Subject subject = subject(ours, shape, SHORTEST / 4);
        long begin = clock.wall();
        while (clock.wall() - begin < effort.warmMillis() * 1_000_000L) {
            ours.run(subject, new Hits());
        }
    }

    /** The largest share by which the time for one length is more than that for half of it. */
    private double growth(Ours ours, Hostile shape, int longest, Map<String, Double> figures) {
        double worst = 0;
        double before = 0;
        int length = SHORTEST;
        while (length <= longest && before < MOST_NANOS) {
            double nanos = nanos(ours, subject(ours, shape, length));
            worst = before == 0 ? 0 : Math.max(worst, nanos / before);
            before = nanos;
            length *= 2;
        }
        String name = shape.name().toLowerCase(Locale.ROOT).replace('_', '-');
        figures.put(name, worst);
        figures.put(name + "-nanos-a-character", 2 * before / length);
        return worst;
    }

    private static Subject subject(Ours ours, Hostile shape, int length) {
        return ours.prepare(Post.ofText(shape.text(length)));
    }

    /** The least of several times, which is the one that was disturbed least. */
    private double nanos(Ours ours, Subject subject) {
        Hits hits = new Hits();
        long least = Long.MAX_VALUE;
        long begin = clock.wall();
        int times = 0;
        do {
            long before = clock.cpu();
            ours.run(subject, hits);
            least = Math.min(least, clock.cpu() - before);
            times++;
        } while (times < 2 || clock.wall() - begin < TURN_NANOS);
        return least;
    }
}

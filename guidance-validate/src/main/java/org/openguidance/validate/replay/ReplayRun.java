package org.openguidance.validate.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openguidance.validate.ComplianceReport;
import org.openguidance.validate.InvalidSubjectException;
import org.openguidance.validate.json.GuidanceVersion;
import org.openguidance.validate.json.StoredResult;
import org.openguidance.validate.json.StoredResultJson;
import org.openguidance.validate.json.UnreadableResultException;

/**
 * One run over stored results, a line after the other, in memory that does not grow with their number. Not thread-safe. A line
 * costs what reading it and checking its subject cost.
 */
public final class ReplayRun {

    private static final int MOST_CAUSES = 100;
    private static final int MOST_GUIDANCES = 100;
    private static final int MOST_VERDICTS = 64;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Replay replay;
    private final Rechecking rechecking;
    private final RuleLedger ledger;
    private final GuidanceVersion newer;
    private final String digest;
    private final Tally<Pair> verdicts = new Tally<>(MOST_VERDICTS);
    private final Tally<String> notReplayed = new Tally<>(MOST_CAUSES);
    private final Tally<Origin> madeWith = new Tally<>(MOST_GUIDANCES);
    private final Tally<String> contradicted = new Tally<>(1);
    private long lines;
    private long unchanged;
    private long onlyRules;

    /** From what to what. */
    private record Pair(String from, String to) {}

    /** With which guidance and which version of the library a result was made. */
    private record Origin(GuidanceVersion guidance, Optional<String> engineVersion) {}

    ReplayRun(Replay replay) {
        this.replay = replay;
        this.rechecking = new Rechecking(replay);
        this.newer = GuidanceVersion.of(replay.checker());
        this.digest = newer.digest();
        this.ledger = new RuleLedger(replay, digest);
    }

    /** Replays the result on the next line. */
    public void line(String text) {
        lines++;
        boolean marked = lines == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        try {
            replay(StoredResultJson.read(marked ? text.substring(1) : text));
        } catch (UnreadableResultException unreadable) {
            leave(unreadable.reason(), Optional.empty());
        }
    }

    /** Replays a stored result; it counts for a line. */
    public void result(StoredResult stored) {
        lines++;
        replay(stored);
    }

    /** Counts the next line as one that cannot be read. */
    public void unreadable(String cause) {
        lines++;
        leave(cause, Optional.empty());
    }

    private void leave(String cause, Optional<String> id) {
        notReplayed.add(cause, id.orElse("line " + lines));
    }

    private void replay(StoredResult stored) {
        madeWith.add(new Origin(stored.guidance(), stored.engineVersion()), "");
        try {
            compare(stored, rechecking.check(stored));
        } catch (InvalidSubjectException unfit) {
            InvalidSubjectException.Fault fault = unfit.faults().get(0);
            String hint = fault.hint().isEmpty() ? "" : " (" + fault.hint() + ")";
            leave("the subject does not fit the guidance: " + fault.message() + hint, stored.id());
        } catch (NotReplayableException left) {
            leave(left.cause(), stored.id());
        }
    }

    private void compare(StoredResult stored, ComplianceReport report) {
        String name = stored.id().orElse("line " + lines);
        boolean sameVerdict = stored.verdict() == report.verdict();
        boolean sameRules = ledger.compare(stored, report, name);
        if (!sameVerdict) {
            verdicts.add(new Pair(stored.verdict().label(), report.verdict().label()), name);
        } else if (sameRules) {
            unchanged++;
        } else {
            onlyRules++;
        }
        boolean sameCheck =
                stored.guidance().digest().equals(digest) && stored.at().equals(report.at());
        if (sameCheck && (!sameRules || !sameVerdict && !replay.knowsWaivers())) {
            contradicted.add("", name);
        }
    }

    /** What came of all lines so far. */
    public ReplayReport report() {
        List<Tally.Counted<String>> contradictions = contradicted.sorted(counted -> counted);
        return new ReplayReport(
                newer,
                replay.checker().engineVersion(),
                replay.at(),
                lines,
                unchanged,
                onlyRules,
                verdicts.sorted(counted ->
                        new Shift(counted.kind().from(), counted.kind().to(), counted.count(), counted.examples())),
                ledger.shifts(),
                ledger.others(),
                causes(),
                contradictions.stream().mapToLong(Tally.Counted::count).sum(),
                contradictions.stream()
                        .flatMap(counted -> counted.examples().stream())
                        .toList(),
                madeWith.sorted(counted -> new ReplayReport.MadeWith(
                        counted.kind().guidance(),
                        counted.kind().engineVersion(),
                        counted.count(),
                        ledger.knows(counted.kind().guidance()))));
    }

    private List<NotReplayed> causes() {
        List<NotReplayed> causes = new ArrayList<>(
                notReplayed.sorted(counted -> new NotReplayed(counted.kind(), counted.count(), counted.examples())));
        if (notReplayed.others() > 0) {
            causes.add(new NotReplayed("other causes", notReplayed.others(), List.of()));
        }
        return causes;
    }
}

package org.openguidance.cli;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** A bar on a terminal that tells how far a long run has come. Where there is no terminal, nothing is shown. */
final class Progress {

    private static final int WIDTH = 30;
    private static final long EVERY_NANOS = 100_000_000L;

    private final Output terminal;
    private final boolean shown;
    private final OptionalLong totalBytes;
    private final LongSupplier nanos;
    private long last;
    private int drawn;

    Progress(Output terminal, boolean shown, OptionalLong totalBytes, LongSupplier nanos) {
        this.terminal = terminal;
        this.shown = shown;
        this.totalBytes = totalBytes;
        this.nanos = nanos;
        this.last = nanos.getAsLong();
    }

    /** So many lines are done, which took so many bytes of the file. */
    void show(long lines, long bytes) {
        if (!shown || nanos.getAsLong() - last < EVERY_NANOS) {
            return;
        }
        last = nanos.getAsLong();
        draw(bar(bytes) + Counted.of(lines, "line", "lines"));
    }

    /** Takes the bar away and leaves a summary in its place. */
    void end(String summary) {
        if (shown) {
            draw("");
            terminal.print("\r" + summary + "\n");
            terminal.flush();
        }
    }

    private String bar(long bytes) {
        if (totalBytes.isEmpty() || totalBytes.getAsLong() == 0) {
            return "";
        }
        double share = Math.min(1, (double) bytes / totalBytes.getAsLong());
        int full = (int) (share * WIDTH);
        return "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] "
                + String.format(Locale.ROOT, "%3d %%  ", (int) (share * 100));
    }

    private void draw(String text) {
        terminal.print("\r" + text + " ".repeat(Math.max(0, drawn - text.length())));
        terminal.flush();
        drawn = text.length();
    }
}

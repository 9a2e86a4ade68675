package org.openguidance.validate;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lends room for scans and takes it back, so that scans take no new memory. Thread-safe without locks: where more threads scan
 * at once than it has places, the others make room of their own.
 */
final class TermScans {

    private static final int PLACES = 16;

    private final AtomicReferenceArray<@Nullable TermScan> free = new AtomicReferenceArray<>(PLACES);
    private final Supplier<TermScan> maker;

    /**
     * A stock of room.
     *
     * @param maker makes room where none is free
     */
    TermScans(Supplier<TermScan> maker) {
        this.maker = maker;
    }

    /** Room for the caller alone, until it gives it back. */
    TermScan take() {
        for (int i = 0; i < PLACES; i++) {
            TermScan scan = free.get(i) == null ? null : free.getAndSet(i, null);
            if (scan != null) {
                return scan;
            }
        }
        return maker.get();
    }

    /** Takes room back. The caller must not use it any more. */
    void giveBack(TermScan scan) {
        for (int i = 0; i < PLACES; i++) {
            if (free.get(i) == null && free.compareAndSet(i, null, scan)) {
                return;
            }
        }
    }
}

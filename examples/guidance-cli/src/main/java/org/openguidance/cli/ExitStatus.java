package org.openguidance.cli;

import java.util.Arrays;
import org.openguidance.validate.Verdict;

/** How a run ends, from the mildest to the gravest. */
enum ExitStatus {
    /** Compliant; a pack without faults. */
    FINE(0),
    /** Nothing is broken, but nothing says that all is well either. */
    OPEN(3),
    /** Non-compliant; a pack with faults. */
    FAULTY(1),
    /** The command, or a file that it names, cannot be used. */
    REFUSED(2),
    /** The program itself is at fault, or was cut short. */
    BROKEN(70);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /** The number that the shell gets. */
    int code() {
        return code;
    }

    /** The graver of the two. */
    ExitStatus and(ExitStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The status with this number. */
    static ExitStatus of(int code) {
        return Arrays.stream(values())
                .filter(status -> status.code == code)
                .findFirst()
                .orElse(BROKEN);
    }

    /** The status of a check that ended in this verdict. */
    static ExitStatus of(Verdict verdict) {
        return switch (verdict) {
            case COMPLIANT -> FINE;
            case NON_COMPLIANT -> FAULTY;
            case NEEDS_REVIEW, EXCUSED, NOTHING_APPLIED -> OPEN;
        };
    }
}

package org.openguidance.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Tells of a fault of the program itself: one line, and the details only where they are asked for. */
final class ProgramFault {

    private ProgramFault() {}

    /** Tells of it on the standard error output. */
    static void tell(Session session, Throwable fault) {
        String what =
                fault instanceof OutOfMemoryError ? "the memory was not enough" : "the program itself is at fault";
        session.err()
                .message("guidance: " + what
                        + ", so this run says nothing about what it was given; please report it with the "
                        + "command and the files that you used (GUIDANCE_DEBUG=1 shows the details)");
        if (session.isDebugging()) {
            StringWriter trace = new StringWriter();
            fault.printStackTrace(new PrintWriter(trace));
            session.err().message(trace.toString().replace('\t', ' '));
        }
    }
}

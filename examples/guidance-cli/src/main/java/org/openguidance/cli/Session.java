package org.openguidance.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.openguidance.validate.report.TextStyle;

/**
 * What a run has around it, so that tests can put something else there.
 *
 * @param in the standard input
 * @param out the standard output
 * @param err the standard error output
 * @param variables the variables of the environment
 * @param clock the time
 * @param prompt the person at the terminal, where there is one
 * @param outIsTerminal whether the standard output is a terminal
 * @param errIsTerminal whether the standard error output is a terminal
 */
record Session(
        InputStream in,
        Output out,
        Output err,
        Map<String, String> variables,
        Clock clock,
        Optional<Prompt> prompt,
        boolean outIsTerminal,
        boolean errIsTerminal) {

    /** The session of this process. */
    static Session ofProcess() {
        return new Session(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                Output.to(new FileOutputStream(FileDescriptor.out)),
                Output.to(new FileOutputStream(FileDescriptor.err)),
                System.getenv(),
                Clock.systemUTC(),
                Terminals.prompt(),
                Terminals.isTerminal(Terminals.OUT),
                Terminals.isTerminal(Terminals.ERR));
    }

    /** Whether the terminal may be given colours: it is one, and nobody has said that they are not wanted. */
    boolean allowsColour() {
        boolean unwanted = !variables.getOrDefault("NO_COLOR", "").isEmpty();
        boolean dumb = variables.getOrDefault("TERM", "").equals("dumb");
        return outIsTerminal && !unwanted && !dumb;
    }

    /** The style of texts on the standard output. */
    TextStyle style() {
        return allowsColour() ? TextStyle.COLOUR : TextStyle.PLAIN;
    }

    /** Whether the details of a fault of the program are wanted. */
    boolean isDebugging() {
        return variables.getOrDefault("GUIDANCE_DEBUG", "").equals("1");
    }
}

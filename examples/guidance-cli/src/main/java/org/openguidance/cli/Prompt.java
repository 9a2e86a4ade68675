package org.openguidance.cli;

import java.util.Optional;

/** Somebody at a terminal. */
interface Prompt {

    /** Tells something, on a line of its own. */
    void say(String text);

    /** Asks for a line; nothing where no more lines will come. */
    Optional<String> ask(String question);
}

/**
 * The command line: shows guidance, checks subjects against it, and tells what is wrong with a pack. One class a command;
 * all that is known about guidance is in the libraries. The door is {@link org.openguidance.cli.Main}.
 */
@NullMarked
package org.openguidance.cli;

import org.jspecify.annotations.NullMarked;

/**
 * Measures how fast checks are, against the limit and against other libraries, and holds the figures to the goals.
 *
 * <p>{@link org.openguidance.benchmarks.Bench} is the program, {@link org.openguidance.benchmarks.GoalTable} what must hold.
 */
@NullMarked
package org.openguidance.benchmarks;

import org.jspecify.annotations.NullMarked;

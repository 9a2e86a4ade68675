/** Draws the figures, and writes them down for readers. */
@NullMarked
package org.openguidance.benchmarks.plot;

import org.jspecify.annotations.NullMarked;

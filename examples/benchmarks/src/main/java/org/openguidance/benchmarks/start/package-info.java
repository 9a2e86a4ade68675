/** Small programs whose start is measured. */
@NullMarked
package org.openguidance.benchmarks.start;

import org.jspecify.annotations.NullMarked;

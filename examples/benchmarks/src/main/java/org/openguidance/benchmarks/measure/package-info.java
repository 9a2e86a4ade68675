/** Measures contenders side by side, by the time that the processor spends on them. */
@NullMarked
package org.openguidance.benchmarks.measure;

import org.jspecify.annotations.NullMarked;

/** Ways to find out which rules are broken: ours, and those of other libraries, each in one class. */
@NullMarked
package org.openguidance.benchmarks.peer;

import org.jspecify.annotations.NullMarked;

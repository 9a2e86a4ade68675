/** The same contenders in JMH's hands. */
@NullMarked
package org.openguidance.benchmarks.full;

import org.jspecify.annotations.NullMarked;

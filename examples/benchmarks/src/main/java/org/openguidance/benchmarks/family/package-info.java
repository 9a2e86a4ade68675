/** What is measured: each family is a piece of work with those who do it, in one file. */
@NullMarked
package org.openguidance.benchmarks.family;

import org.jspecify.annotations.NullMarked;

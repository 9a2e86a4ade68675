/** Makes what is measured: words, texts, terms, patterns and rules, the same on every machine. */
@NullMarked
package org.openguidance.benchmarks.data;

import org.jspecify.annotations.NullMarked;

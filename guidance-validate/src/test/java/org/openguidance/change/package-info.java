/** Tests of comparing guidances, against golden files and against what checks say. */
@NullMarked
package org.openguidance.change;

import org.jspecify.annotations.NullMarked;

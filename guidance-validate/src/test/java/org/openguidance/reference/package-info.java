/**
 * A second reading of the format: a checker as slow and plain as can be, written from the format alone, and random guidance
 * and subjects on which both must say the same. It shares nothing with the checker but the model.
 */
@NullMarked
package org.openguidance.reference;

import org.jspecify.annotations.NullMarked;

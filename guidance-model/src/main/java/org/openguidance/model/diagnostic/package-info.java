/**
 * What is wrong with a piece of guidance, told to its author: a {@link org.openguidance.model.diagnostic.Diagnostic} has
 * a stable code, a place, a whole sentence and a hint. (What is wrong with a <em>draft</em> is a finding, and is another
 * matter.)
 */
@NullMarked
package org.openguidance.model.diagnostic;

import org.jspecify.annotations.NullMarked;

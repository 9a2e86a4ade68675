/**
 * Tells how one guidance differs from another, by what it means and not by how it is written.
 *
 * <p>The door is {@link org.openguidance.model.change.GuidanceDiff}: it lists what was added, removed, renamed, moved,
 * reworded, made tighter or made looser. Whether a rule became tighter is decided by the form of its conditions and never
 * by trying; where that does not tell, the answer is that it cannot be told.
 */
@NullMarked
package org.openguidance.model.change;

import org.jspecify.annotations.NullMarked;

/**
 * Makes stored checks again with another guidance, and tells what comes out otherwise and why. The door is
 * {@link org.openguidance.validate.replay.Replay}.
 */
@NullMarked
package org.openguidance.validate.replay;

import org.jspecify.annotations.NullMarked;

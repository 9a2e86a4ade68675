/**
 * Reads guidance from files: bytes become text, text becomes nodes with places, nodes become guidance, and every fault on
 * the way is collected with its place and the way to mend it. The door is
 * {@code GuidanceLoader}; everything that is not public is behind it.
 */
@NullMarked
package org.openguidance.loader;

import org.jspecify.annotations.NullMarked;

/**
 * Links guidance: finds out whether its parts fit together, and gives every condition its types.
 *
 * <p>The door is {@link org.openguidance.model.link.GuidanceLinker}. What comes out, a
 * {@link org.openguidance.model.link.LinkedGuidance}, is what a checker works on: names are resolved, values are typed,
 * what a code hands down is handed down, and nothing in it can fail. Hosts that only load and check never need it.
 *
 * <p>Beside the door stand {@link org.openguidance.model.link.FactReader}, which reads values by the types of facts,
 * {@link org.openguidance.model.link.EvidenceOf}, which tells how well a statement is known, and
 * {@link org.openguidance.model.link.GuidanceDigest}.
 */
@NullMarked
package org.openguidance.model.link;

import org.jspecify.annotations.NullMarked;

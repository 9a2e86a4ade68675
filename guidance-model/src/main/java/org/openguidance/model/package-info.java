/**
 * Guidance as values: principles, engagement models, codes of rules, and the conditions that rules are written in.
 *
 * <p>Start at {@link org.openguidance.model.Guidance}, then {@link org.openguidance.model.CodeRule} and
 * {@link org.openguidance.model.Condition}. Every type here is immutable, thread-safe, and valid on its own as soon as it
 * exists; that the parts of a guidance fit together is established by {@link org.openguidance.model.link}.
 */
@NullMarked
@ValueStyle
package org.openguidance.model;

import org.jspecify.annotations.NullMarked;

/**
 * Checks subjects against guidance. The door is {@link org.openguidance.validate.ComplianceChecker}: compile a guidance
 * once, check as many {@link org.openguidance.model.Subject subjects} as there are, and read the
 * {@link org.openguidance.validate.ComplianceReport}. Behind it are the evaluator (three values, nothing lost) and the
 * text engine.
 */
@NullMarked
package org.openguidance.validate;

import org.jspecify.annotations.NullMarked;

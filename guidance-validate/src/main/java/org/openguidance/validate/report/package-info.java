/**
 * Writes reports, a class a format: {@link org.openguidance.validate.report.TextReport} for people at a terminal,
 * {@link org.openguidance.validate.report.JsonReport} for programs. All of them read the same
 * {@link org.openguidance.validate.ComplianceReport} and give the same bytes for an equal report.
 */
@NullMarked
package org.openguidance.validate.report;

import org.jspecify.annotations.NullMarked;

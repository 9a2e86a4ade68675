package org.openguidance.validate.report;

/**
 * A subject of several that could not be checked, so that a report on all of them does not pass it over.
 *
 * @param name how the subject was named
 * @param reason why it could not be checked
 */
public record NotChecked(String name, String reason) {}

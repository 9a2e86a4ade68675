package org.openguidance.validate;

/**
 * A place that a test of a text found.
 *
 * @param span where
 * @param byLookAlike whether it was found only by taking letters for those of another script that they look like
 */
record Mark(Span span, boolean byLookAlike) {}

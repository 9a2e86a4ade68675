/**
 * Reads subjects and stored results from JSON. The doors are {@link org.openguidance.validate.json.SubjectJson} and
 * {@link org.openguidance.validate.json.StoredResultJson}.
 */
@NullMarked
package org.openguidance.validate.json;

import org.jspecify.annotations.NullMarked;

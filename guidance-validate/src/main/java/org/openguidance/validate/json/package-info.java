/** Reads subjects from JSON. The door is {@link org.openguidance.validate.json.SubjectJson}. */
@NullMarked
package org.openguidance.validate.json;

import org.jspecify.annotations.NullMarked;

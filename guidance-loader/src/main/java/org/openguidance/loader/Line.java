package org.openguidance.loader;

import org.openguidance.model.Origin;

/**
 * A line of a condition: a test, a fact, a field or a part, and what is said of it.
 *
 * @param key the word to the left of the colon
 * @param value what stands to the right
 * @param standing what the condition is about
 */
record Line(Node.Text key, Node value, Standing standing) {

    String word() {
        return key.text();
    }

    /** The word in quotation marks, for messages. */
    String what() {
        return Words.quoted(key.text());
    }

    Origin origin() {
        return Origin.at(key.location());
    }
}

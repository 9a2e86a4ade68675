package org.openguidance.model;

/**
 * Something named by its id at a place: a principle that is upheld, a fact that is judged on, a stage that is led to.
 *
 * @param id the id
 * @param origin where it was named
 */
public record Named(Id id, Origin origin) {

    /** A name, for what is built in code. */
    public static Named of(String id) {
        return new Named(Id.of(id), Origin.NONE);
    }

    @Override
    public String toString() {
        return id.text();
    }
}

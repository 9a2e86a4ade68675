package org.openguidance.loader;

/** Where a condition stands: what it is about, and so what a list there means. */
enum Standing {
    /** It is about the whole subject; a list means that any of them holds. */
    SUBJECT,
    /** It is about the whole subject and has to hold; what a list means would be unclear. */
    REQUIRED,
    /** It is about a value; a list is one of values. */
    VALUE
}

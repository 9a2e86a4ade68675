package org.openguidance.validate;

import java.util.List;

/** A test of a text that finds places in it. Immutable and thread-safe. */
interface TextTest {

    /** The places found, in order of their start; places of the whole text of which this is a view. */
    List<Mark> find(TextView view);
}

package org.openguidance.benchmarks.peer;

import org.openguidance.benchmarks.data.Post;

/**
 * A way to find out which of a set of rules a post breaks. A peer is made for its rules; the time for that is not measured
 * here. Not thread-safe.
 *
 * @param <P> how it wants a post
 */
public interface Peer<P> extends AutoCloseable {

    /** Brings a post into the form in which this peer wants it; not measured. */
    P prepare(Post post);

    /** Adds the rules that the post breaks. */
    void find(P post, Hits hits) throws Exception;

    /** What is measured: as much of the work as gives an answer. Returns something that depends on all of it. */
    default int run(P post, Hits hits) throws Exception {
        hits.clear();
        find(post, hits);
        return hits.size();
    }

    /** Why it may find something else than we do; empty where there is no reason. */
    default String whyHitsDiffer() {
        return "";
    }

    @Override
    default void close() {}
}

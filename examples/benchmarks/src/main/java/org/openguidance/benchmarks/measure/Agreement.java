package org.openguidance.benchmarks.measure;

/**
 * How far what a contender finds is what we find.
 *
 * @param posts the posts that were compared
 * @param hits what we find in them, rules by posts
 * @param missed what only we find
 * @param extra what only the contender finds
 * @param reason why they may differ; empty where no reason is known
 */
public record Agreement(int posts, int hits, int missed, int extra, String reason) {

    /** Whether both find the same. */
    public boolean isFull() {
        return missed == 0 && extra == 0;
    }
}

package org.openguidance.benchmarks.measure;

import java.util.Optional;

/** One contender, ready to run. Not thread-safe. */
@FunctionalInterface
public interface Step extends AutoCloseable {

    /**
     * Does the work once.
     *
     * @param index counts up from call to call
     * @return something that depends on all of the work, so that none of it can be left out
     */
    int run(int index) throws Exception;

    /** Called when warming up is over. */
    default void warm() {}

    /** How far what it finds is what we find. */
    default Optional<Agreement> agreement() {
        return Optional.empty();
    }

    @Override
    default void close() {}
}

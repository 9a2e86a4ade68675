package org.openguidance.benchmarks.measure;

/**
 * Someone who does the work of a family.
 *
 * @param name its name, the same in all families
 * @param opener makes it ready; what this takes is not measured
 */
public record Contender(String name, Opener opener) {

    /** Makes a contender ready. */
    @FunctionalInterface
    public interface Opener {
        /** The contender, ready to run. */
        Step open() throws Exception;
    }
}

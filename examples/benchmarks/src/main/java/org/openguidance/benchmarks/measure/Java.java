package org.openguidance.benchmarks.measure;

import java.nio.file.Path;

/** The Java that runs this. */
public final class Java {

    private Java() {}

    /** The program that starts it. */
    public static String command() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}

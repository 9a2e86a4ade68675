package org.openguidance.benchmarks.start;

/** Says hello: what it takes to start a virtual machine at all. */
public final class HelloWorld {

    private HelloWorld() {}

    /** Prints a word. */
    public static void main(String[] args) {
        System.out.println("hello");
    }
}

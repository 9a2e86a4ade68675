package org.openguidance.loader;

import java.util.Optional;

/**
 * What could be read of a file.
 *
 * @param root the group of keys that the file is; empty where nothing of it could be read, and then a fault says why.
 *     Where faults were found it may be partial: see {@link Node.Damaged} and {@link Node.Mapping#complete()}
 */
record ReadResult(Optional<Node.Mapping> root) {

    static ReadResult nothing() {
        return new ReadResult(Optional.empty());
    }

    static ReadResult of(Node.Mapping root) {
        return new ReadResult(Optional.of(root));
    }
}

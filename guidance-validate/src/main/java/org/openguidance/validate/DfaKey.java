package org.openguidance.validate;

import java.util.Arrays;

/** Some numbers in order and one more, to be looked up by. The array must not be changed any more. */
final class DfaKey {

    private final int[] numbers;
    private final int more;
    private final int hash;

    DfaKey(int[] numbers, int more) {
        this.numbers = numbers;
        this.more = more;
        this.hash = 31 * Arrays.hashCode(numbers) + more;
    }

    int[] numbers() {
        return numbers;
    }

    int more() {
        return more;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DfaKey key
                && hash == key.hash
                && more == key.more
                && Arrays.equals(numbers, key.numbers);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}

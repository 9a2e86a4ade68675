package org.openguidance.validate;

import org.openguidance.model.link.FactValue;

/** When two values are the same: numbers by value, texts exactly once their line ends are made LF. */
final class Equality {

    private Equality() {}

    static boolean same(FactValue left, FactValue right) {
        if (isText(left) && isText(right)) {
            return lines(left).equals(lines(right));
        }
        if (left instanceof FactValue.Day || left instanceof FactValue.Moment) {
            return (right instanceof FactValue.Day || right instanceof FactValue.Moment)
                    && Stretch.of(left).compareTo(Stretch.of(right)) == 0;
        }
        return left.equals(right);
    }

    /** Whether a set has a value, or a single value equals it. */
    static boolean matches(FactValue value, FactValue wanted) {
        if (value instanceof FactValue.Choices set) {
            return wanted instanceof FactValue.Choices all
                    ? set.equals(all)
                    : set.values().contains(wanted.display());
        }
        return same(value, wanted);
    }

    private static boolean isText(FactValue value) {
        return value instanceof FactValue.Text || value instanceof FactValue.Link;
    }

    private static String lines(FactValue text) {
        String characters = text.display();
        return characters.indexOf('\r') < 0
                ? characters
                : characters.replace("\r\n", "\n").replace('\r', '\n');
    }
}

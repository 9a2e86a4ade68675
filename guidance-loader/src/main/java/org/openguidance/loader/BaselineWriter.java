package org.openguidance.loader;

import org.openguidance.model.Baseline;
import org.openguidance.model.KnownViolation;

/**
 * Writes a baseline as a file that {@link BaselineLoader} loads to an equal one: what is known on a line each, so that a
 * baseline that shrinks loses lines and nothing else. Stateless and thread-safe; linear in what is written.
 */
public final class BaselineWriter {

    private BaselineWriter() {}

    /**
     * The file, with lines that end with LF.
     *
     * @throws IllegalArgumentException if it knows of more than {@link BaselineLoader#MOST} things, or has a control character
     *     in the name of a subject
     */
    public static String write(Baseline baseline) {
        if (baseline.known().size() > BaselineLoader.MOST) {
            throw new IllegalArgumentException("a baseline can know of " + BaselineLoader.MOST
                    + " things at most, and this one has " + baseline.known().size());
        }
        StringBuilder text = new StringBuilder(YamlEmitter.emit(Layout.Group.tall()
                .put("baseline", Layout.value(baseline.guidance()))
                .put("version", Layout.prose(baseline.version()))
                .put("digest", Layout.value(baseline.digest()))
                .put("taken", Layout.value(baseline.taken()))
                .put("by", Layout.prose(baseline.by()))
                .put("because", Layout.prose(baseline.because()))
                .put("until", Layout.value(baseline.until()))));
        if (baseline.known().isEmpty()) {
            return text.append("known: []\n").toString();
        }
        text.append("known:\n");
        for (KnownViolation known : baseline.known()) {
            text.append("  - ")
                    .append(YamlInline.of(line(known), Integer.MAX_VALUE))
                    .append('\n');
        }
        return text.toString();
    }

    private static Layout.Group line(KnownViolation known) {
        return Layout.Group.brief()
                .put("subject", Layout.prose(known.subject()))
                .put("rule", Layout.value(known.rule()))
                .put("found", Layout.value(known.found()))
                .put("count", Layout.value(known.count()));
    }
}

package org.openguidance.validate;

import org.jspecify.annotations.Nullable;
import org.openguidance.model.Guidance;
import org.openguidance.model.link.GuidanceDigest;

/** The digest of a guidance, made when somebody first asks for it: a verdict needs none. Thread-safe. */
final class LazyDigest {

    private final Guidance guidance;

    /** Made by whoever comes first; two that come at once make the same. */
    private volatile @Nullable String digest;

    LazyDigest(Guidance guidance) {
        this.guidance = guidance;
    }

    String get() {
        String known = digest;
        if (known == null) {
            known = GuidanceDigest.of(guidance);
            digest = known;
        }
        return known;
    }
}

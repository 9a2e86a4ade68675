package org.openguidance.model.link;

import org.openguidance.model.Guidance;

/**
 * The digest of a guidance: the same for equal guidance, and different, beyond all reasonable doubt, for any other. Where
 * something was written plays no part, nor does the order in which fields, shared facts or translations were given.
 */
public final class GuidanceDigest {

    private GuidanceDigest() {}

    /**
     * {@code sha256:} and the digest in hexadecimal digits. Linear in the size of the guidance.
     *
     * <p>The encoding that is digested may change with the version of this library; compare digests of one version.
     */
    public static String of(Guidance guidance) {
        DigestSink sink = new DigestSink();
        new PackDigest(sink).guidance(guidance);
        return "sha256:" + sink.hex();
    }
}

package org.openguidance.loader;

import java.util.List;
import java.util.Optional;
import org.openguidance.model.diagnostic.Diagnostic;
import org.openguidance.model.link.LinkedGuidance;

/**
 * A pack that is right: its nodes, with those of its base if it has one, and what they mean.
 *
 * @param root the keys of the pack; those of a tailoring with its base as one pack
 * @param linked the guidance
 * @param base the guidance that it tailors
 * @param warnings what was found that keeps nobody from using it
 */
record Loaded(Node.Mapping root, LinkedGuidance linked, Optional<LinkedGuidance> base, List<Diagnostic> warnings) {}

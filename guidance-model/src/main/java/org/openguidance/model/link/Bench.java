package org.openguidance.model.link;

import org.openguidance.model.Guidance;

/**
 * What everything that links one guidance works with.
 *
 * @param pack the guidance by its ids
 * @param faults where faults go
 * @param zones its time zone
 * @param reader reads values
 * @param parameters its parameters and what they are used for
 * @param terms its words to look for
 * @param usage what is referred to
 */
record Bench(
        Pack pack,
        Faults faults,
        Zones zones,
        FactReader reader,
        Parameters parameters,
        TermFiller terms,
        Usage usage) {

    /** A bench for a guidance. */
    static Bench of(Guidance guidance) {
        Pack pack = new Pack(guidance);
        Faults faults = new Faults(new Hints());
        Zones zones = new Zones(guidance, faults);
        Usage usage = new Usage();
        FactReader reader = FactReader.of(guidance, faults::hints);
        Parameters parameters = new Parameters(pack, faults, reader, usage);
        TermFiller terms = new TermFiller(pack, faults, parameters, zones, usage);
        return new Bench(pack, faults, zones, reader, parameters, terms, usage);
    }
}

package org.openguidance.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Tells the version of the program, as its jar has it. */
final class ProgramVersion implements IVersionProvider {

    ProgramVersion() {}

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
        return new String[] {"guidance " + version};
    }
}

package org.zonewright.gui.shell;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/// Which version of the program this is, as its module says.
final class ProgramVersion {

    private ProgramVersion() {}

    /// Such as `1.0.0`; empty where the program does not run as a module.
    static Optional<String> number() {
        return Optional.ofNullable(ProgramVersion.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion);
    }
}

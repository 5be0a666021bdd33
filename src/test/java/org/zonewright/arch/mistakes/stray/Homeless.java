package org.zonewright.arch.mistakes.stray;

/// Lives in a package that is no room.
record Homeless() {}

package org.zonewright.arch.mistakes.session;

/// A class to be used by those who must not.
public record Cellar() {}

package org.zonewright.arch.mistakes.l10n;

/// A word.
public record Word(String text) {}

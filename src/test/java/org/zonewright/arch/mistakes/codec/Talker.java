package org.zonewright.arch.mistakes.codec;

import org.zonewright.arch.mistakes.l10n.Word;

/// Speaks a language below the doors of the program.
record Talker(Word word) {}

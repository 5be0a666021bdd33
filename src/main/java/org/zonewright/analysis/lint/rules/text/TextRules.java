package org.zonewright.analysis.lint.rules.text;

import org.zonewright.analysis.lint.Check;

import java.util.List;

/// TXT values.
public final class TextRules {

    public static final List<Check> CHECKS =
            List.of(
                    new TextCharacters(),
                    new TextShape(),
                    new TextChunks(),
                    new TextSize(),
                    new TextSecrets(),
                    new TextLeftovers());

    private TextRules() {}
}

package org.zonewright.gui.paste;

import org.zonewright.model.zone.Phrase;

import java.util.List;

/// What a pasted text comes to.
///
/// @param kind what the text was taken for
public record Pasted(Phrase kind, List<PastedRow> rows) {

    public Pasted {
        rows = List.copyOf(rows);
    }
}

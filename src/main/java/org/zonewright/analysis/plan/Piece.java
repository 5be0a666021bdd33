package org.zonewright.analysis.plan;

import org.zonewright.analysis.plan.ChangeBatch.Item;

import java.util.List;

/// Changes that go into one batch together.
record Piece(List<Item> items, int elements, int characters) {

    static Piece of(List<Item> items) {
        var batch = new ChangeBatch(items);
        return new Piece(batch.items(), batch.elements(), batch.characters());
    }

    boolean fits() {
        return elements <= ChangeBatch.MAX_ELEMENTS && characters <= ChangeBatch.MAX_CHARACTERS;
    }

    /// The share of a batch that it fills.
    double size() {
        return Math.max(
                elements / (double) ChangeBatch.MAX_ELEMENTS,
                characters / (double) ChangeBatch.MAX_CHARACTERS);
    }

    /// How many record sets the zone has more when it is done.
    int growth() {
        int growth = 0;
        for (Item item : items) {
            growth +=
                    switch (item.action()) {
                        case CREATE -> 1;
                        case DELETE -> -1;
                        case UPSERT -> 0;
                    };
        }
        return growth;
    }
}

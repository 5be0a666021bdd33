package org.zonewright.session;

import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What a person may do to a zone for a while: edits, undo, redo, jumps in the history, and saves.
/// The same at each run of one seed.
final class EditingScript {

    private static final int NAMES = 20;

    /// What a step came to.
    enum Done {
        EDITED,
        SAVE_WANTED
    }

    private final Random random;

    EditingScript(long seed) {
        random = new Random(seed);
    }

    /// The zone after each of the first steps, the one before them first.
    static List<Zone> zones(long seed, int steps) {
        var document = new Document(Samples.ZONE, _ -> {}, Clock.systemUTC());
        var script = new EditingScript(seed);
        var zones = new ArrayList<Zone>();
        zones.add(document.zone());
        for (int i = 0; i < steps; i++) {
            script.step(document);
            zones.add(document.zone());
        }
        return zones;
    }

    Done step(Document document) {
        switch (random.nextInt(10)) {
            case 0 -> {
                return Done.SAVE_WANTED;
            }
            case 1 -> document.undo();
            case 2 -> document.redo();
            case 3 -> document.jumpTo(random.nextInt(document.history().steps().size()));
            case 4, 5 -> remove(document);
            default -> document.apply(new Edit.Put(any()), Samples.NAME);
        }
        return Done.EDITED;
    }

    private void remove(Document document) {
        RecordSet set = any();
        if (document.zone().find(set.key()).isPresent()) {
            document.apply(new Edit.Remove(set.key()), Samples.NAME);
        }
    }

    private RecordSet any() {
        return Samples.set("h" + random.nextInt(NAMES) + " A 192.0.2." + random.nextInt(256));
    }
}

package org.zonewright.gui;

import org.zonewright.analysis.lint.Fix;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;

import java.util.Optional;

/// Applies a fix as one undo step, goes to what it made, and offers to take it back.
public final class Mending {

    private final Desk desk;

    public Mending(Desk desk) {
        this.desk = desk;
    }

    public void apply(Fix fix) {
        if (!desk.apply(fix.edit(), fix.title())) {
            return;
        }
        Zone zone = desk.document().zone();
        Optional<EntryId> made =
                fix.edit().touched().filter(id -> zone.find(id).isPresent()).findFirst();
        made.ifPresent(id -> desk.selected().set(Optional.of(id)));
        desk.tell(
                Notice.of(Notice.Tone.SUCCESS, fix.title())
                        .withDetail(Phrase.of("problems.one-step"))
                        .withAction(Phrase.of("gui.undo"), desk::undo));
    }
}

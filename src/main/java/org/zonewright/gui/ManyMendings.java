package org.zonewright.gui;

import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.ManyFixes;
import org.zonewright.analysis.lint.ManyFixes.Mended;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Applies the fixes of many findings as one undo step, once they have been worked out in the
/// background.
public final class ManyMendings {

    private final Desk desk;
    private final Function<Optional<String>, ManyFixes> fixes;
    private final Consumer<Throwable> mishaps;

    /// @param fixes of one rule, or of all
    public ManyMendings(
            Desk desk, Function<Optional<String>, ManyFixes> fixes, Consumer<Throwable> mishaps) {
        this.desk = desk;
        this.fixes = fixes;
        this.mishaps = mishaps;
    }

    /// @param fix the kind is that of its id
    public void ofKind(String rule, Fix fix) {
        start(
                zone -> fixes.apply(Optional.of(rule)).ofKind(zone, rule, fix.id()),
                mended -> Phrase.of("problems.edit.all-of-kind", mended.fixes(), rule));
    }

    public void safe() {
        start(
                zone -> fixes.apply(Optional.empty()).safe(zone),
                mended -> Phrase.of("gui.edit.safe-fixes", mended.fixes()));
    }

    private void start(Function<Zone, Mended> work, Function<Mended, Phrase> name) {
        Zone zone = desk.document().zone();
        var _ =
                FxJobs.start(
                        _ -> work.apply(zone),
                        mended -> {
                            if (desk.document().zone() == zone) {
                                apply(mended, name.apply(mended));
                            } else {
                                start(work, name);
                            }
                        },
                        mishaps);
    }

    private void apply(Mended mended, Phrase name) {
        if (mended.fixes() == 0) {
            desk.tell(Notice.of(Notice.Tone.NEUTRAL, Phrase.of("gui.fixes.none")));
            return;
        }
        desk.guard(
                mended.edit(),
                () -> {
                    if (desk.apply(mended.edit(), name)) {
                        Phrase done = Phrase.of("gui.fixes.done", mended.fixes());
                        desk.tell(
                                Notice.of(Notice.Tone.SUCCESS, done)
                                        .withDetail(Phrase.of("problems.one-step"))
                                        .withAction(Phrase.of("gui.undo"), desk::undo));
                    }
                });
    }
}

package org.zonewright.gui.shell;

import javafx.animation.PauseTransition;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.zonewright.analysis.lint.Linter;
import org.zonewright.analysis.lint.Neighbours;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.control.Look;
import org.zonewright.gui.control.ModalLayer;
import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.Zone;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The features of each open zone, made when they are first asked for.
public final class Features {

    /// What every feature is made with.
    public record Tools(
            Messages messages,
            Look look,
            World world,
            Linter linter,
            Clock clock,
            SaveController saves,
            OtherZone others,
            Consumer<Throwable> mishaps) {}

    /// How long nobody must have edited before the other zones are looked at again.
    private static final Duration STILL = Duration.millis(300);

    private final Map<OpenedDesk, ZoneFeatures> made = new HashMap<>();
    private final Tools tools;
    private final ModalLayer layer;
    private final ObservableList<OpenedDesk> open;
    private final PauseTransition still = new PauseTransition(STILL);
    private Subscription edits = Subscription.EMPTY;

    /// @param open the open zones; the linter of each hears of the others
    public Features(Tools tools, ModalLayer layer, ObservableList<OpenedDesk> open) {
        this.tools = tools;
        this.layer = layer;
        this.open = open;
        still.setOnFinished(_ -> tellNeighbours());
        open.subscribe(this::followEdits);
    }

    private void followEdits() {
        edits.unsubscribe();
        edits =
                open.stream()
                        .map(zone -> zone.desk().history().subscribe(_ -> still.playFromStart()))
                        .reduce(Subscription.EMPTY, Subscription::and);
    }

    private void tellNeighbours() {
        made.forEach((zone, features) -> features.beside(neighbours(zone)));
    }

    private Neighbours neighbours(OpenedDesk zone) {
        return new Neighbours(others(zone));
    }

    private List<Zone> others(OpenedDesk zone) {
        return open.stream()
                .filter(other -> other != zone)
                .map(other -> other.desk().history().get().zone())
                .toList();
    }

    public ZoneFeatures of(OpenedDesk zone) {
        return made.computeIfAbsent(
                zone,
                one -> new ZoneFeatures(one, neighbours(one), () -> others(one), tools, layer));
    }

    /// Forgets a zone that was closed.
    public void drop(OpenedDesk zone) {
        made.remove(zone);
    }
}

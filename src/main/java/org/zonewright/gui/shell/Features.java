package org.zonewright.gui.shell;

import org.zonewright.analysis.lint.Linter;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.control.ModalLayer;
import org.zonewright.l10n.Messages;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// The features of each open zone, made when they are first asked for.
public final class Features {

    /// What every feature is made with.
    public record Tools(
            Messages messages,
            World world,
            Linter linter,
            Clock clock,
            SaveController saves,
            Consumer<Throwable> mishaps) {}

    private final Map<OpenedDesk, ZoneFeatures> made = new HashMap<>();
    private final Tools tools;
    private final ModalLayer layer;

    public Features(Tools tools, ModalLayer layer) {
        this.tools = tools;
        this.layer = layer;
    }

    public ZoneFeatures of(OpenedDesk zone) {
        return made.computeIfAbsent(zone, one -> new ZoneFeatures(one, tools, layer));
    }

    /// Forgets a zone that was closed.
    public void drop(OpenedDesk zone) {
        made.remove(zone);
    }
}

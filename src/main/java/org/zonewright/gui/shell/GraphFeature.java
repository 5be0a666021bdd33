package org.zonewright.gui.shell;

import org.zonewright.analysis.graph.layout.BundledFonts;
import org.zonewright.analysis.graph.picture.Palette;
import org.zonewright.analysis.graph.picture.Pictures;
import org.zonewright.gui.Background;
import org.zonewright.gui.Desk;
import org.zonewright.gui.control.ModalLayer;
import org.zonewright.gui.graph.GraphController;
import org.zonewright.gui.graph.GraphView;
import org.zonewright.gui.graph.PictureExport;
import org.zonewright.gui.graph.WhatIfController;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.function.Supplier;

/// The graph of one open zone, joined to its desk.
final class GraphFeature {

    private final Features.Tools tools;
    private final ModalLayer layer;
    private final PictureExport pictures;
    private final GraphView view;

    /// @param others the other zones that are open
    GraphFeature(Desk desk, Supplier<List<Zone>> others, Features.Tools tools, ModalLayer layer) {
        this.tools = tools;
        this.layer = layer;
        var services = tools.world().services();
        var graph =
                GraphController.inBackground(
                        desk, services, others, tools.messages(), tools.mishaps());
        graph.onExport(this::export);
        graph.model().still().bind(tools.look().still());
        var failing =
                new WhatIfController(
                        desk, tools.world(), graph.model(), Background.OF_WINDOW, tools.mishaps());
        pictures =
                new PictureExport(
                        desk,
                        graph.model(),
                        services,
                        others,
                        new Pictures(new BundledFonts(), tools.messages()::text));
        view = new GraphView(graph.model(), graph, failing.model(), failing, tools.messages());
    }

    GraphView view() {
        return view;
    }

    /// Asks for what and where to, and writes it.
    void export() {
        Palette usual = Palette.valueOf(tools.look().sheet().get().name());
        new PictureDialog(layer, tools.messages(), usual)
                .show(
                        pictures.selected(),
                        wish -> tools.saves().export(pictures.fileName(wish), pictures.draw(wish)));
    }
}

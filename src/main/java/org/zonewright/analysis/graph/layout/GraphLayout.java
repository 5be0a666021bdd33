package org.zonewright.analysis.graph.layout;

import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Workers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/// Lays a graph out: the same graph, words and measure always give the same drawing.
public final class GraphLayout {

    /// How many shapes are laid out before somebody may give up.
    private static final int PORTION = 32;

    private final Function<Phrase, String> words;
    private final TextMeasure measure;
    private final Room room;
    private final Workers workers;

    /// One for pictures.
    ///
    /// @param words the text of a phrase
    public GraphLayout(Function<Phrase, String> words, TextMeasure measure) {
        this(words, measure, Room.NONE, Workers.inTurn());
    }

    /// @param words the text of a phrase
    /// @param workers lay out parts that are shaped like none that is known
    public GraphLayout(
            Function<Phrase, String> words, TextMeasure measure, Room room, Workers workers) {
        this.words = words;
        this.measure = measure;
        this.room = room;
        this.workers = workers;
    }

    /// Each component by itself, then packed. Those that are known cost next to nothing, those
    /// shaped like one that is known, or like another of this graph, little.
    ///
    /// @param known from the drawing of an earlier snapshot by this layout
    /// @throws InterruptedException if `progress` throws it
    public Drawing draw(AliasGraph graph, KnownParts known, Progress progress)
            throws InterruptedException {
        var said = new Said(words);
        List<Material> materials =
                graph.components().stream()
                        .map(
                                component ->
                                        known.spot(component)
                                                .map(spot -> spot.placed().material())
                                                .orElseGet(
                                                        () ->
                                                                Material.of(
                                                                        component,
                                                                        graph.zone(),
                                                                        said,
                                                                        measure,
                                                                        room)))
                        .toList();
        List<PartLayout> layouts = layOut(materials, known, progress);
        return new Sheet(
                        graph,
                        Widths.of(materials.stream().map(Material::wishes).toList(), room),
                        known)
                .draw(materials, layouts);
    }

    /// The drawing after an edit, the same as drawn anew.
    ///
    /// @param last of an earlier snapshot by this layout
    /// @throws InterruptedException if `progress` throws it
    public Drawing draw(AliasGraph graph, Drawing last, Progress progress)
            throws InterruptedException {
        return draw(graph, last.known(), progress);
    }

    private List<PartLayout> layOut(List<Material> materials, KnownParts known, Progress progress)
            throws InterruptedException {
        List<PartShape> fresh =
                materials.stream()
                        .filter(material -> known.spot(material.component()).isEmpty())
                        .map(Material::shape)
                        .toList();
        Map<PartShape, PartLayout> layouts = layOutShapes(fresh, known, progress);
        return materials.stream()
                .map(
                        material ->
                                known.spot(material.component())
                                        .map(spot -> spot.placed().layout())
                                        .orElseGet(() -> layouts.get(material.shape())))
                .toList();
    }

    /// What is known, and what is not in portions, so that somebody can give up between two.
    private Map<PartShape, PartLayout> layOutShapes(
            List<PartShape> shapes, KnownParts known, Progress progress)
            throws InterruptedException {
        Map<PartShape, PartLayout> layouts = shapes.isEmpty() ? Map.of() : known.layouts();
        var fresh = new LinkedHashSet<>(shapes);
        fresh.removeAll(layouts.keySet());
        List<PartShape> open = List.copyOf(fresh);
        for (int from = 0; from < open.size(); from += PORTION) {
            progress.step(from, open.size());
            List<PartShape> portion = open.subList(from, Math.min(from + PORTION, open.size()));
            List<PartLayout> done = workers.all(portion.stream().map(GraphLayout::work).toList());
            for (int i = 0; i < portion.size(); i++) {
                layouts.put(portion.get(i), done.get(i));
            }
        }
        progress.step(open.size(), open.size());
        return layouts;
    }

    private static Supplier<PartLayout> work(PartShape shape) {
        return () -> TreeLayers.of(shape).orElseGet(() -> ElkLayers.of(shape));
    }
}

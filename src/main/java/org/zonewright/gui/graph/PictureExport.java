package org.zonewright.gui.graph;

import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.Extent;
import org.zonewright.analysis.graph.Neighbourhood;
import org.zonewright.analysis.graph.Node;
import org.zonewright.analysis.graph.layout.Progress;
import org.zonewright.analysis.graph.picture.Palette;
import org.zonewright.analysis.graph.picture.PictureFormat;
import org.zonewright.analysis.graph.picture.Pictures;
import org.zonewright.gui.Desk;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Job;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Pictures of the draft's graph for files. Holds no nodes.
///
/// @param model says which records belong to the graph, and what is selected
/// @param others the other zones that are open
public record PictureExport(
        Desk desk,
        GraphModel model,
        AliasServices services,
        Supplier<List<Zone>> others,
        Pictures pictures) {

    /// How much of the graph a picture has.
    public enum Part {
        WHOLE,
        /// What is around the selection.
        AROUND,
        /// What the selected name leads to.
        ROOT
    }

    /// What a person wants.
    public record Wish(PictureFormat format, Part part, Palette palette) {}

    /// The selection: a node and the name in this zone that it stands for.
    private record Centre(String id, DomainName name) {}

    /// The name in the middle of a part; empty if nothing is selected, and there is only the whole.
    public Optional<DomainName> selected() {
        return centre().map(Centre::name);
    }

    /// `example.com.graph.svg`
    public String fileName(Wish wish) {
        DomainName name =
                wish.part() == Part.WHOLE
                        ? desk.document().zone().name()
                        : selected().orElseGet(desk.document().zone()::name);
        String plain = name.canonical().replaceAll("[^A-Za-z0-9._-]", "_").replaceAll("\\.$", "");
        return plain + ".graph." + wish.format().ending();
    }

    /// The bytes of the file, of the zone as it is now.
    public Job<byte[]> draw(Wish wish) {
        Zone zone = desk.document().zone();
        Scope scope = model.scope().get();
        Extent extent = scope.isEverything() ? Extent.everything(others.get()) : Extent.PLAIN;
        Optional<Centre> centre = centre();
        Phrase what = Phrase.of("graph.view.busy");
        return progress -> {
            Progress steps = (done, total) -> progress.step(done, total, what);
            AliasGraph graph = graph(zone, extent, wish.part(), centre, scope.opened());
            return pictures.of(graph, wish.format(), wish.palette(), steps);
        };
    }

    private AliasGraph graph(
            Zone zone, Extent extent, Part part, Optional<Centre> centre, Set<String> opened) {
        if (centre.isEmpty() || part == Part.WHOLE) {
            return AliasGraph.of(zone, services, extent);
        }
        return switch (part) {
            case ROOT -> AliasGraph.reaching(zone, services, extent, centre.get().name());
            case AROUND, WHOLE ->
                    Neighbourhood.of(
                                    AliasGraph.of(zone, services, extent),
                                    List.of(centre.get().id()),
                                    Scope.HOPS,
                                    opened)
                            .graph();
        };
    }

    private Optional<Centre> centre() {
        return model.selected()
                .get()
                .flatMap(pick -> model.shown().get().flatMap(it -> it.whole().find(pick.node())))
                .filter(node -> !(node instanceof Node.Resource || node instanceof Node.Outside))
                .map(node -> new Centre(node.id(), node.name()))
                .or(this::row);
    }

    private Optional<Centre> row() {
        return desk.selected()
                .get()
                .filter(RecordSet.Key.class::isInstance)
                .map(RecordSet.Key.class::cast)
                .map(key -> new Centre(Node.Group.idOf(key.name(), key.type()), key.name()));
    }
}

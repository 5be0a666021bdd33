package org.zonewright.gui.graph;

import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.Extent;
import org.zonewright.analysis.graph.Neighbourhood;
import org.zonewright.analysis.graph.Outlines;
import org.zonewright.analysis.graph.layout.GraphLayout;
import org.zonewright.analysis.graph.layout.KnownParts;
import org.zonewright.analysis.graph.layout.Progress;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Job;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds and lays out what is wanted of a zone's graph; what the last drawing has is not done
/// again.
record Drawer(AliasServices services, GraphLayout layout) {

    /// @param beside the other open zones, if all that points is wanted
    /// @param last drawn
    Shown draw(
            Zone zone, Scope scope, List<Zone> beside, Optional<Shown> last, Job.Progress progress)
            throws InterruptedException {
        Phrase what = Phrase.of("graph.view.busy");
        Progress steps = (done, total) -> progress.step(done, total, what);
        AliasGraph whole = whole(zone, scope, beside, last);
        Neighbourhood part = part(whole, scope);
        AliasGraph graph = part.graph();
        if (last.isPresent() && last.get().graph().equals(graph)) {
            Shown before = last.get();
            return new Shown(zone, whole, before.drawing(), before.outline(), part.hidden());
        }
        return new Shown(
                zone,
                whole,
                layout.draw(
                        graph, last.map(it -> it.drawing().known()).orElse(KnownParts.NONE), steps),
                Outlines.of(graph, last.map(Shown::outline).orElse(Outlines.NONE)),
                part.hidden());
    }

    private AliasGraph whole(Zone zone, Scope scope, List<Zone> beside, Optional<Shown> last) {
        Extent extent = scope.isEverything() ? Extent.everything(beside) : Extent.PLAIN;
        return last.map(it -> AliasGraph.after(it.whole(), zone, services, extent))
                .orElseGet(() -> AliasGraph.of(zone, services, extent));
    }

    private static Neighbourhood part(AliasGraph whole, Scope scope) {
        boolean isPart =
                scope.isPartOf(whole.nodes().size())
                        && scope.centre().flatMap(whole::find).isPresent();
        return isPart
                ? Neighbourhood.of(
                        whole, scope.centre().stream().toList(), Scope.HOPS, scope.opened())
                : new Neighbourhood(whole, Map.of());
    }
}

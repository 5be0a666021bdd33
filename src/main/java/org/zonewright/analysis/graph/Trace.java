package org.zonewright.analysis.graph;

import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How a graph was found, so that after an edit only what the edit touches need be found anew.
///
/// @param zones that of the graph first
/// @param found in the order of the graph
record Trace(List<Zone> zones, Set<Extent.Pointer> pointers, List<Found> found) {

    static Trace of(List<Zone> zones, AliasServices services, Extent extent) {
        var fans = new Fans(zones, services, extent);
        var builder = new GraphBuilder(fans);
        fans.pointing().forEach(builder::follow);
        return new Trace(zones, extent.pointers(), builder.found());
    }

    /// Whether a graph of these zones differs from this by their record sets alone.
    boolean isOfSame(List<Zone> next, Extent extent) {
        return pointers.equals(extent.pointers())
                && zones.size() == next.size()
                && IntStream.range(0, zones.size())
                        .allMatch(i -> isSame(zones.get(i), next.get(i)));
    }

    private static boolean isSame(Zone before, Zone after) {
        return before.info().equals(after.info())
                && before.healthChecks().equals(after.healthChecks());
    }

    /// @param next with what [#isOfSame] asks for
    Trace after(List<Zone> next, AliasServices services, Extent extent) {
        Reads changed = Reads.changed(zones, next);
        var fans = new Fans(next, services, extent);
        Map<String, Fan> starts = new HashMap<>();
        List<Found> untouched = new ArrayList<>();
        for (Found each : found) {
            if (each.fans().stream().anyMatch(fan -> fan.reads().meets(changed))) {
                keep(each, changed, fans, starts);
            } else {
                untouched.add(each);
            }
        }
        again(changed, fans).forEach(fan -> starts.put(fan.id(), fan));
        var reach = new GraphBuilder(fans);
        starts.values().forEach(reach::follow);
        List<Found> all = new ArrayList<>();
        for (Found each : untouched) {
            if (each.hasAny(reach.ids())) {
                keep(each, changed, fans, starts);
            } else {
                all.add(each);
            }
        }
        var builder = new GraphBuilder(fans);
        starts.values().stream()
                .sorted(Comparator.comparing(Fan::group, fans.order()))
                .forEach(builder::follow);
        all.addAll(builder.found());
        all.sort(Comparator.comparing(Found::first, fans.order()));
        return new Trace(next, pointers, all);
    }

    /// Takes over what says the same as before of a component that is found anew.
    private static void keep(Found found, Reads changed, Fans fans, Map<String, Fan> starts) {
        for (Fan fan : found.fans()) {
            if (!fan.reads().meets(changed)) {
                fans.keep(fan);
                if (fan.points()) {
                    starts.put(fan.id(), fan);
                }
            }
        }
    }

    /// What points somewhere now, of all that may point elsewhere than before.
    private Stream<Fan> again(Reads changed, Fans fans) {
        Stream<Fan> readers =
                found.stream()
                        .flatMap(each -> each.fans().stream())
                        .filter(fan -> fan.points() && fan.reads().meets(changed))
                        .map(Fan::group)
                        .flatMap(group -> fans.at(group.name(), group.type()).stream())
                        .filter(Fan::points);
        Stream<Fan> edited = changed.at().stream().flatMap(name -> fans.pointing(name).stream());
        return Stream.concat(readers, edited);
    }
}

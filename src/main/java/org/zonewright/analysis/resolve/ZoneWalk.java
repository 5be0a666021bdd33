package org.zonewright.analysis.resolve;

import org.zonewright.analysis.resolve.Step.Kind;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The way down to a name through public zones (ROUTE53 E.1): from the zone with the shortest name,
/// on at each delegation that leads to a zone at hand. A zone that nothing above it delegates to is
/// never reached.
final class ZoneWalk {

    private final List<ZoneIndex> zones;
    private final Question question;
    private final Trace trace;

    /// @param zones those that cover the question's name, shortest name first; at least one
    ZoneWalk(List<ZoneIndex> zones, Question question, Trace trace) {
        this.zones = List.copyOf(zones);
        this.question = question;
        this.trace = trace;
    }

    ZoneIndex run() {
        ZoneIndex here = zones.getFirst();
        Optional<ZoneIndex> below = below(here);
        while (below.isPresent()) {
            sayDelegated(here, below.get());
            here = below.get();
            below = below(here);
        }
        sayUnreached(here);
        return here;
    }

    private Optional<ZoneIndex> below(ZoneIndex here) {
        return here.find(question.name(), question.type()) instanceof Match.Cut(Group cut)
                ? zones.stream().filter(index -> name(index).equals(cut.owner())).findFirst()
                : Optional.empty();
    }

    private void sayDelegated(ZoneIndex above, ZoneIndex below) {
        Set<DomainName> promised = nameServers(above, name(below));
        Set<DomainName> own = nameServers(below, name(below));
        boolean lame = !own.isEmpty() && !own.equals(promised);
        step(lame ? "resolve.zone.lame" : "resolve.zone.delegated", below, above);
    }

    private void sayUnreached(ZoneIndex here) {
        boolean belongsAbove = question.type().equals(RecordType.DS);
        zones.stream()
                .filter(index -> name(index).labels().size() > name(here).labels().size())
                .filter(index -> !(belongsAbove && name(index).equals(question.name())))
                .forEach(index -> step("resolve.zone.unreached", index, here));
    }

    private void step(String why, ZoneIndex zone, ZoneIndex above) {
        trace.step(
                Kind.DELEGATION,
                name(zone),
                Optional.empty(),
                () -> Phrase.of(why, name(zone), name(above)));
    }

    private static Set<DomainName> nameServers(ZoneIndex zone, DomainName owner) {
        Group group = zone.group(owner, RecordType.NS);
        return group == null
                ? Set.of()
                : group.members().stream()
                        .flatMap(member -> member.set().values().stream())
                        .map(DomainName::of)
                        .collect(Collectors.toSet());
    }

    private static DomainName name(ZoneIndex index) {
        return index.zone().name();
    }
}

package org.zonewright.analysis.resolve;

import org.zonewright.analysis.resolve.Step.Kind;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The way down to a name through public zones (ROUTE53 E.1): from the zone with the shortest name,
/// on at each delegation that leads to a zone at hand and its name servers. A zone that nothing
/// above it delegates to is never reached.
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
            here = below.get();
            below = below(here);
        }
        sayUnreached(here);
        return here;
    }

    /// The zone that a delegation leads to: of those of its name, one that is on a name server
    /// which the delegation names. Where none is, the delegation is lame and the way ends (RFC 1912
    /// section 2.8).
    private Optional<ZoneIndex> below(ZoneIndex here) {
        if (!(here.find(question.name(), question.type()) instanceof Match.Cut(Group cut))) {
            return Optional.empty();
        }
        Set<DomainName> promised = targets(cut);
        List<ZoneIndex> named = zones.stream().filter(z -> name(z).equals(cut.owner())).toList();
        for (ZoneIndex zone : named) {
            Set<DomainName> own = own(zone);
            if (own.isEmpty() || !Collections.disjoint(own, promised)) {
                boolean same = own.isEmpty() || own.equals(promised);
                step(same ? "resolve.zone.delegated" : "resolve.zone.partly-lame", zone, here);
                return Optional.of(zone);
            }
        }
        named.forEach(zone -> step("resolve.zone.lame", zone, here));
        return Optional.empty();
    }

    /// The name servers of a zone: those that Route 53 says, else those that the zone says; none if
    /// nobody does.
    private static Set<DomainName> own(ZoneIndex zone) {
        List<String> served = zone.zone().info().nameServers();
        if (!served.isEmpty()) {
            return served.stream().map(DomainName::of).collect(Collectors.toSet());
        }
        Group group = zone.group(name(zone), RecordType.NS);
        return group == null ? Set.of() : targets(group);
    }

    private static Set<DomainName> targets(Group nameServers) {
        return nameServers.members().stream()
                .flatMap(member -> member.rdata().stream())
                .flatMap(one -> one.target().stream())
                .collect(Collectors.toSet());
    }

    private void sayUnreached(ZoneIndex here) {
        boolean belongsAbove = question.type().equals(RecordType.DS);
        Optional<DomainName> lame =
                here.find(question.name(), question.type()) instanceof Match.Cut(Group cut)
                        ? Optional.of(cut.owner())
                        : Optional.empty();
        zones.stream()
                .filter(index -> name(index).labels().size() > name(here).labels().size())
                .filter(index -> !(belongsAbove && name(index).equals(question.name())))
                .filter(index -> lame.isEmpty() || !name(index).isAtOrBelow(lame.get()))
                .forEach(index -> step("resolve.zone.unreached", index, here));
    }

    private void step(String why, ZoneIndex zone, ZoneIndex above) {
        trace.step(
                Kind.DELEGATION,
                name(zone),
                Optional.empty(),
                () -> Phrase.of(why, name(zone), name(above)));
    }

    private static DomainName name(ZoneIndex index) {
        return index.zone().name();
    }
}

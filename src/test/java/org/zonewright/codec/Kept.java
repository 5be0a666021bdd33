package org.zonewright.codec;

import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Sameness;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a zone keeps on its way through a format.
public final class Kept {

    private Kept() {}

    /// The rows that losses are about.
    public static Set<EntryId> lost(List<Loss> losses) {
        return losses.stream().flatMap(loss -> loss.at().stream()).collect(Collectors.toSet());
    }

    /// Whether a set is one that octodns-route53 makes in place of one that was written.
    public static boolean isReshaped(RecordSet set, List<Loss> losses) {
        boolean isPart = set.name().labels().getFirst().startsWith("_octodns-");
        DomainName of = isPart ? set.name().parent().orElseThrow() : set.name();
        return losses.stream()
                .filter(loss -> loss.what().key().equals("codec.octodns-loss-shape"))
                .anyMatch(loss -> loss.what().args().getFirst().equals(of.route53()));
    }

    /// Whether a set of a zone came back as it was.
    public static boolean isSame(RecordSet set, RecordSet again, Zone zone) {
        return Sameness.same(own(set, zone), own(again, zone))
                && set.extras().equals(again.extras());
    }

    /// An alias into its own zone: formats that do not say the zone's id say it in their own way.
    private static RecordSet own(RecordSet set, Zone zone) {
        String id = zone.info().id().orElse("");
        return set.alias()
                .filter(
                        alias ->
                                alias.hostedZoneId().equals("$self")
                                        || alias.hostedZoneId().isEmpty()
                                                && alias.target().isAtOrBelow(zone.name()))
                .map(
                        alias ->
                                set.withContent(
                                        new Content.Alias(
                                                alias.target(), id, alias.evaluateTargetHealth())))
                .orElse(set);
    }
}

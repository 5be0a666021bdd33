package org.zonewright.analysis.plan.preflight;

import org.zonewright.analysis.lint.Severity;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;

import java.util.Collection;
import java.util.List;

/// What Route 53 takes in a routing group and somebody will regret.
final class GroupNotes {

    private final Zone zone;
    private final AliasServices services;

    GroupNotes(Zone zone, AliasServices services) {
        this.zone = zone;
        this.services = services;
    }

    /// @param group the key without set identifier
    void add(RecordSet.Key group, List<Note> notes) {
        Collection<RecordSet> members = zone.group(group.name(), group.type());
        if (members.isEmpty()) {
            return;
        }
        switch (members.iterator().next().routing()) {
            case Routing.Geolocation _ -> {
                if (members.stream().noneMatch(GroupNotes::isDefault)) {
                    notes.add(warning("rt-geo-no-default", group, "plan.note.no-default"));
                }
            }
            case Routing.IpBased _ -> {
                if (members.stream().noneMatch(GroupNotes::isDefault)) {
                    notes.add(warning("rt-cidr-no-default", group, "plan.note.no-default"));
                }
            }
            case Routing.Failover _ -> failover(group, members, notes);
            case Routing.Simple _,
                    Routing.Weighted _,
                    Routing.Latency _,
                    Routing.Geoproximity _,
                    Routing.Multivalue _ -> {}
        }
        if (count(members, "s3-website") > 1) {
            notes.add(warning("alias-s3-name", group, "plan.note.two-buckets"));
        }
    }

    private static boolean isDefault(RecordSet set) {
        return switch (set.routing()) {
            case Routing.Geolocation where -> where.isDefault();
            case Routing.IpBased(_, String location) -> location.equals("*");
            case Routing.Simple _,
                    Routing.Weighted _,
                    Routing.Latency _,
                    Routing.Geoproximity _,
                    Routing.Failover _,
                    Routing.Multivalue _ ->
                    false;
        };
    }

    private void failover(RecordSet.Key group, Collection<RecordSet> members, List<Note> notes) {
        if (members.size() < 2) {
            notes.add(warning("rt-failover-alone", group, "plan.note.one-role"));
        }
        if (count(members, "cloudfront") > 1) {
            notes.add(
                    Note.of(
                            "rt-failover-both-cf",
                            Severity.UNVERIFIED,
                            group,
                            "plan.note.both-cloudfront"));
        }
        for (RecordSet set : members) {
            if (set.content() instanceof Content.Alias alias
                    && !alias.evaluateTargetHealth()
                    && !isOf(set, "cloudfront")) {
                notes.add(warning("rt-failover-alias-eth", set.key(), "plan.note.failover-eth"));
            }
        }
    }

    private long count(Collection<RecordSet> members, String service) {
        return members.stream().filter(set -> isOf(set, service)).count();
    }

    private boolean isOf(RecordSet set, String service) {
        return set.alias()
                .flatMap(alias -> services.recognise(alias.target()))
                .filter(match -> match.service().id().equals(service))
                .isPresent();
    }

    private static Note warning(String rule, RecordSet.Key about, String words) {
        return Note.of(rule, Severity.WARNING, about, words);
    }
}

package org.zonewright.model.zone;

import java.util.List;
import java.util.Optional;

/// What a hosted zone is beside its record sets (API reference, HostedZone, DelegationSet, VPC).
///
/// @param name the zone's own name, the apex
/// @param id without the `/hostedzone/` prefix; empty until somebody says it
/// @param nameServers of a public zone's delegation set
/// @param vpcs of a private zone
public record ZoneInfo(
        DomainName name,
        Optional<String> id,
        boolean isPrivate,
        String comment,
        String callerReference,
        List<String> nameServers,
        List<Vpc> vpcs) {

    /// @param region such as `us-east-1`
    /// @param id such as `vpc-0123456789abcdef0`
    public record Vpc(String region, String id) {}

    public ZoneInfo {
        nameServers = List.copyOf(nameServers);
        vpcs = List.copyOf(vpcs);
    }

    /// A public zone of which nothing but its name is known.
    public static ZoneInfo named(DomainName name) {
        return new ZoneInfo(name, Optional.empty(), false, "", "", List.of(), List.of());
    }

    public ZoneInfo withId(Optional<String> next) {
        return new ZoneInfo(name, next, isPrivate, comment, callerReference, nameServers, vpcs);
    }

    public ZoneInfo withComment(String next) {
        return new ZoneInfo(name, id, isPrivate, next, callerReference, nameServers, vpcs);
    }
}

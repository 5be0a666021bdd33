package org.zonewright.model.aws;

import org.zonewright.model.aws.AliasService.Permission;
import org.zonewright.model.aws.AliasService.ServiceZone;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a DNS name says about the AWS resource behind it.
///
/// @param services those whose names look so, never empty; the likeliest first
/// @param place the region, or the partition of a service without regions
public record AliasMatch(List<AliasService> services, String place) {

    public AliasMatch {
        services = List.copyOf(services);
    }

    /// The likeliest service.
    public AliasService service() {
        return services.getFirst();
    }

    /// Whether the name leaves open which service it is, as `d111.cloudfront.net` does.
    public boolean isAmbiguous() {
        return services.size() > 1;
    }

    /// The hosted zone id for a new alias; empty where AWS publishes none.
    public Optional<String> hostedZoneId() {
        return zones().map(ServiceZone::id).findFirst();
    }

    /// The ids that are right for this name.
    public List<String> hostedZoneIds() {
        return zones().map(ServiceZone::id).distinct().toList();
    }

    /// The ids that some table or former time has for this name.
    public List<String> toleratedZoneIds() {
        return zones().flatMap(zone -> zone.tolerated().stream()).distinct().toList();
    }

    /// The types that some of the services offers.
    public List<RecordType> recordTypes() {
        return services.stream()
                .flatMap(service -> service.recordTypes().stream())
                .distinct()
                .toList();
    }

    /// Whether no other type than these can work.
    public boolean typesAreCertain() {
        return services.stream().allMatch(AliasService::typesAreCertain);
    }

    /// Whether an alias may evaluate the target's health: unknown if the services differ.
    public Permission evaluateTargetHealth() {
        List<Permission> said =
                services.stream().map(AliasService::evaluateTargetHealth).distinct().toList();
        return said.size() == 1 ? said.getFirst() : Permission.UNKNOWN;
    }

    private Stream<ServiceZone> zones() {
        return services.stream()
                .flatMap(service -> Optional.ofNullable(service.zones().get(place)).stream());
    }
}

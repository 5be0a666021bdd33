package org.zonewright.codec.cloudformation;

/// What a template has no property for, as `Metadata` of the hosted zone: CloudFormation takes any
/// and does nothing with it.
final class ZoneMetadata {

    /// The id of the zone that the template was made of. A stack gets a zone with an id of its own.
    static final String ID = "HostedZoneId";

    /// The NS and SOA of the apex. Route 53 makes them with the zone, so a stack that creates them
    /// fails.
    static final String SETS = "RecordSets";

    /// Those of the zone that the template was made of.
    static final String NAME_SERVERS = "NameServers";

    /// Of the health check that the template was made of.
    static final String CHECK_ID = "HealthCheckId";

    /// Of the health check that the template was made of.
    static final String CALLER_REFERENCE = "CallerReference";

    private ZoneMetadata() {}
}

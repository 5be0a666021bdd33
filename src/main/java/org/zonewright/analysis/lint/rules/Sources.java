package org.zonewright.analysis.lint.rules;

/// Where rules are written.
final class Sources {

    private static final String GUIDE = "Route 53 Developer Guide, ";
    private static final String API = "Route 53 API Reference, ";

    static final String NAMES = GUIDE + "DNS domain name format";
    static final String TYPES = GUIDE + "Supported DNS record types";
    static final String QUOTAS = GUIDE + "Quotas";
    static final String ALIASES = GUIDE + "Choosing between alias and non-alias records";
    static final String GEOLOCATION = GUIDE + "Geolocation routing";
    static final String IP_BASED = GUIDE + "IP-based routing";
    static final String PRIVATE_ZONES = GUIDE + "Considerations when working with a private zone";
    static final String SOA_NS = GUIDE + "NS and SOA records for a public hosted zone";
    static final String FAILOVER = GUIDE + "Active-active and active-passive failover";

    static final String RECORD_SET = API + "ResourceRecordSet";
    static final String ALIAS_TARGET = API + "AliasTarget";
    static final String RESOURCE_RECORD = API + "ResourceRecord";
    static final String CHANGE = API + "ChangeResourceRecordSets";
    static final String GEO_LOCATION = API + "GeoLocation";
    static final String GEOPROXIMITY = API + "GeoProximityLocation";
    static final String CIDR = API + "CidrRoutingConfig";
    static final String HOSTED_ZONE = API + "CreateHostedZone";
    static final String TRAFFIC_POLICY = API + "TrafficPolicyInstance";

    private Sources() {}
}

package org.zonewright.analysis.lint.common;

/// Where rules are written.
public final class Sources {

    private static final String GUIDE = "Route 53 Developer Guide, ";
    private static final String API = "Route 53 API Reference, ";

    public static final String NAMES = GUIDE + "DNS domain name format";
    public static final String TYPES = GUIDE + "Supported DNS record types";
    public static final String QUOTAS = GUIDE + "Quotas";
    public static final String ALIASES = GUIDE + "Choosing between alias and non-alias records";
    public static final String GEOLOCATION = GUIDE + "Geolocation routing";
    public static final String IP_BASED = GUIDE + "IP-based routing";
    public static final String PRIVATE_ZONES =
            GUIDE + "Considerations when working with a private zone";
    public static final String SUBDOMAINS = GUIDE + "Routing traffic for subdomains";
    public static final String DNSSEC = GUIDE + "Disabling DNSSEC signing";
    public static final String SOA_NS = GUIDE + "NS and SOA records for a public hosted zone";
    public static final String FAILOVER = GUIDE + "Active-active and active-passive failover";

    public static final String HEALTH =
            GUIDE + "How Route 53 chooses records when health checking is configured";
    public static final String TREES =
            GUIDE + "How health checks work in complex Route 53 configurations";
    public static final String WEIGHTED = GUIDE + "Weighted routing";
    public static final String LATENCY = GUIDE + "Latency-based routing";
    public static final String MULTIVALUE = GUIDE + "Multivalue answer routing";
    public static final String BEST_PRACTICES = GUIDE + "Best practices for Amazon Route 53 DNS";

    public static final String RECORD_SET = API + "ResourceRecordSet";
    public static final String ALIAS_TARGET = API + "AliasTarget";
    public static final String RESOURCE_RECORD = API + "ResourceRecord";
    public static final String CHANGE = API + "ChangeResourceRecordSets";
    public static final String GEO_LOCATION = API + "GeoLocation";
    public static final String GEOPROXIMITY = API + "GeoProximityLocation";
    public static final String CIDR = API + "CidrRoutingConfig";
    public static final String HOSTED_ZONE = API + "CreateHostedZone";
    public static final String TRAFFIC_POLICY = API + "TrafficPolicyInstance";

    private Sources() {}
}

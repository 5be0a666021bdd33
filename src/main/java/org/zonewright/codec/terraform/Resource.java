package org.zonewright.codec.terraform;

import org.zonewright.codec.tree.Node;

import java.util.Optional;
import java.util.Set;

/// A resource of a state or a plan.
///
/// @param module path of the module it is in, such as `module.dns`; empty for the root
/// @param address within its module, without index: `aws_route53_zone.main`
/// @param index of several instances, such as `0` or `a`; empty text for the only one
/// @param values its attributes
/// @param unknown those of them that are known only after a plan is applied, `true` each
record Resource(
        String module,
        String address,
        String index,
        String type,
        Node.Obj values,
        Optional<Node.Obj> unknown) {

    static final String ZONE = "aws_route53_zone";
    static final String RECORD = "aws_route53_record";
    static final String HEALTH_CHECK = "aws_route53_health_check";

    private static final String ROUTE53 = "aws_route53_";

    private static final Set<String> READ =
            Set.of(ZONE, RECORD, HEALTH_CHECK, CidrResources.COLLECTION, CidrResources.LOCATION);

    /// Those that make or hold records.
    private static final Set<String> WITH_RECORDS =
            Set.of("aws_route53_records_exclusive", "aws_route53_traffic_policy_instance");

    private static final Set<String> MADE_BY_ROUTE53 =
            Set.of(
                    "id",
                    "fqdn",
                    "arn",
                    "tags",
                    "tags_all",
                    "zone_id",
                    "health_check_id",
                    "allow_overwrite",
                    "name_servers",
                    "primary_name_server",
                    "triggers",
                    "timeouts",
                    "region");

    boolean isData() {
        return address.startsWith("data.");
    }

    /// Whether it is of Route 53 but of none of the types that are read.
    boolean isOther() {
        return type.startsWith(ROUTE53) && !isData() && !READ.contains(type);
    }

    boolean isHealthCheck() {
        return type.equals(HEALTH_CHECK);
    }

    boolean hasRecords() {
        return WITH_RECORDS.contains(type);
    }

    /// The first attribute that matters and is not known yet, `a/b` for one within another; what a
    /// zone or a check has an id for is resolved elsewhere.
    Optional<String> firstUnknown() {
        return unknown.flatMap(Resource::firstTrue);
    }

    private static Optional<String> firstTrue(Node node) {
        return switch (node) {
            case Node.Obj object ->
                    object.members().stream()
                            .filter(member -> !MADE_BY_ROUTE53.contains(member.name()))
                            .flatMap(
                                    member ->
                                            firstTrue(member.value())
                                                    .map(inner -> join(member.name(), inner))
                                                    .stream())
                            .findFirst();
            case Node.Arr list ->
                    list.values().stream().flatMap(one -> firstTrue(one).stream()).findFirst();
            case Node.Scalar scalar ->
                    scalar.text().equals("true") ? Optional.of("") : Optional.empty();
            case Node.Nothing _, Node.Tagged _ -> Optional.empty();
        };
    }

    private static String join(String outer, String inner) {
        return inner.isEmpty() ? outer : outer + "/" + inner;
    }
}

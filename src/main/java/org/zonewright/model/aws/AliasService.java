package org.zonewright.model.aws;

import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// An AWS service that aliases can point to (API reference, AliasTarget).
///
/// @param id stable, kebab-case: `elb-alb-classic`, `cloudfront`, …
/// @param name what AWS calls it
/// @param label what people call it where room is short
/// @param recordTypes the types that an alias to it may have
/// @param typesAreCertain whether AWS says that it offers no others
/// @param nameForms how its names look: `{name}-{id}.{region}.elb.{dnsSuffix}`; the likeliest first
/// @param dnsName matches lower-case names without final dot; its last group, if any, is the region
/// @param evaluateTargetHealth whether an alias to it may evaluate its health
/// @param inPrivateZone whether an alias in a private zone may point to it
/// @param answerTtl seconds of its answers, where known
/// @param zones by region, or by partition (`aws`, `aws-cn`) where one serves all regions
public record AliasService(
        String id,
        String name,
        String label,
        List<RecordType> recordTypes,
        boolean typesAreCertain,
        List<String> nameForms,
        Optional<Pattern> dnsName,
        Permission evaluateTargetHealth,
        Permission inPrivateZone,
        Optional<Long> answerTtl,
        Map<String, ServiceZone> zones) {

    /// What AWS says of a use.
    public enum Permission {
        ALLOWED,
        FORBIDDEN,
        UNKNOWN
    }

    /// The hosted zone that names of a service in one place belong to.
    ///
    /// @param id for new aliases
    /// @param tolerated ids that other tables or former names have: right or wrong, nobody can say
    /// @param endpoint the one name that aliases use, of a service that has such a name
    public record ServiceZone(String id, List<String> tolerated, Optional<String> endpoint) {
        public ServiceZone {
            tolerated = List.copyOf(tolerated);
        }
    }

    public AliasService {
        recordTypes = List.copyOf(recordTypes);
        nameForms = List.copyOf(nameForms);
        zones = Map.copyOf(zones);
    }

    AliasService called(String otherName, String otherLabel) {
        return new AliasService(
                id,
                otherName,
                otherLabel,
                recordTypes,
                typesAreCertain,
                nameForms,
                dnsName,
                evaluateTargetHealth,
                inPrivateZone,
                answerTtl,
                zones);
    }
}

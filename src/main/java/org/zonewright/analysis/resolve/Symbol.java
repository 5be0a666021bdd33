package org.zonewright.analysis.resolve;

import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;

import java.util.Optional;

/// What stands for the data of something whose data no zone holds: the AWS resource that an alias
/// points to, or a record that traffic flow made. No rdata of Route 53 begins like it.
public final class Symbol {

    private static final String TARGET = "alias ";
    private static final String POLICY = "traffic-policy-instance ";

    private Symbol() {}

    static String ofTarget(DomainName target) {
        return TARGET + AwsTargets.plain(target).canonical();
    }

    static String ofPolicy(RecordSet set) {
        return set.content() instanceof Content.TrafficPolicy(String instance)
                ? POLICY + instance
                : POLICY;
    }

    /// The resource that a record of an answer stands for.
    ///
    /// @param rdata of an address record
    public static Optional<DomainName> target(String rdata) {
        return rdata.startsWith(TARGET)
                ? Optional.of(DomainName.of(rdata.substring(TARGET.length())))
                : Optional.empty();
    }
}

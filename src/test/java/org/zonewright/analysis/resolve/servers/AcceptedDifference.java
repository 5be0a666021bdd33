package org.zonewright.analysis.resolve.servers;

import static org.zonewright.analysis.resolve.servers.Shape.without;

import org.xbill.DNS.Name;
import org.zonewright.analysis.resolve.MasterText;
import org.zonewright.model.zone.Zone;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// In what the resolver may differ from the servers, and why. Each takes away from both sides what
/// is not compared.
enum AcceptedDifference {
    /// Route 53 adds the zone's NS set to each positive answer, and no addresses of these name
    /// servers (ROUTE53 E.7). BIND and NSD add both, but only where the last name of the answer is
    /// the zone's; Knot neither.
    NAME_SERVERS_OF_THE_ZONE {
        @Override
        Shape applyTo(Shape shape, Zone zone) {
            Predicate<String> isApexNs =
                    line -> line.startsWith(zone.name() + " ") && line.contains(" IN NS ");
            Set<String> servers = targets(shape.authority(), isApexNs);
            return shape.with(
                    without(shape.authority(), isApexNs),
                    without(
                            shape.additional(),
                            line -> servers.stream().anyMatch(line::startsWith)));
        }
    },
    /// Route 53 adds the addresses of the names that CNAMEs lead to (ROUTE53 E.7), the servers only
    /// those of mail exchanges, name servers and services.
    ADDRESSES_OF_CNAME_TARGETS {
        @Override
        Shape applyTo(Shape shape, Zone zone) {
            Set<String> targets = targets(shape.answer(), line -> line.contains(" IN CNAME "));
            return shape.with(
                    shape.authority(),
                    without(
                            shape.additional(),
                            line -> targets.stream().anyMatch(line::startsWith)));
        }
    },
    /// Route 53 adds no addresses of the names in NAPTR and HTTPS records (ROUTE53 E.7 names the
    /// types); BIND does for both, Knot for HTTPS (RFC 9460 section 4.1).
    ADDRESSES_OF_SERVICES {
        @Override
        Shape applyTo(Shape shape, Zone zone) {
            Set<String> targets = targets(shape.answer(), line -> line.contains(" IN NAPTR "));
            shape.answer().stream()
                    .filter(line -> line.contains(" IN HTTPS "))
                    .map(line -> line.split(" ", -1)[HTTPS_TARGET] + " ")
                    .forEach(targets::add);
            return shape.with(
                    shape.authority(),
                    without(
                            shape.additional(),
                            line -> targets.stream().anyMatch(line::startsWith)));
        }
    },
    /// No wildcard covers a name at or below a delegation (ROUTE53 E.6), so it gives a name server
    /// there no address either. NSD and Knot take it.
    WILDCARDS_BELOW_A_DELEGATION {
        @Override
        Shape applyTo(Shape shape, Zone zone) {
            Set<String> cuts =
                    shape.authority().stream()
                            .filter(line -> line.contains(" IN NS "))
                            .map(AcceptedDifference::owner)
                            .collect(Collectors.toSet());
            Set<String> owners =
                    zone.sets().stream()
                            .map(set -> MasterText.name(set.name().canonical()))
                            .map(AcceptedDifference::asPrinted)
                            .collect(Collectors.toSet());
            return shape.with(
                    shape.authority(),
                    without(
                            shape.additional(),
                            line ->
                                    cuts.stream().anyMatch(cut -> owner(line).endsWith("." + cut))
                                            && !owners.contains(owner(line))));
        }
    };

    /// Where the target stands in the line of an HTTPS record.
    private static final int HTTPS_TARGET = 5;

    abstract Shape applyTo(Shape shape, Zone zone);

    /// The last words of some lines, each with a space behind.
    private static Set<String> targets(Set<String> lines, Predicate<String> which) {
        return lines.stream()
                .filter(which)
                .map(line -> line.substring(line.lastIndexOf(' ') + 1) + " ")
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String owner(String line) {
        return line.substring(0, line.indexOf(' '));
    }

    /// A name as dnsjava prints it.
    private static String asPrinted(String name) {
        return Name.fromConstantString(name).toString();
    }

    static Shape all(Shape shape, Zone zone) {
        Shape left = shape;
        for (AcceptedDifference each : values()) {
            left = each.applyTo(left, zone);
        }
        return left;
    }
}

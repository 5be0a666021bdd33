package org.zonewright.analysis.lint.rules.delegation;

import org.zonewright.analysis.lint.Found;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.common.Literals;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Name servers and their addresses.
final class Servers {

    private Servers() {}

    /// The names in an NS set, in the set's order; what is no name is left out.
    static SequencedSet<DomainName> of(Group group) {
        return names(group.rows().stream().flatMap(row -> row.set().values().stream()));
    }

    /// The names in the NS set at a name of a zone; none if there is no such set.
    static SequencedSet<DomainName> of(Zone zone, DomainName name) {
        return names(
                zone.group(name, RecordType.NS).stream().flatMap(set -> set.values().stream()));
    }

    private static SequencedSet<DomainName> names(Stream<String> values) {
        var names = new LinkedHashSet<DomainName>();
        values.map(String::strip)
                .map(DomainName::of)
                .filter(name -> name.isLegal() && !name.isRoot())
                .forEach(names::add);
        return names;
    }

    /// What the zone itself has for a server's name, as glue goes with a delegation.
    static SequencedSet<String> glue(DomainName server, LintContext context) {
        return addresses(context.zone().at(server));
    }

    /// What clients get for a server's name, as far as the open zones tell: the answer of the zone
    /// that holds it, or else the glue.
    static SequencedSet<String> reachable(DomainName server, LintContext context) {
        return switch (context.find(server)) {
            case Found.Sets(_, _, var sets) -> addresses(sets);
            case Found.Delegated _ when context.isInZone(server) -> glue(server, context);
            default -> new TreeSet<>();
        };
    }

    /// The addresses among the sets' values, each in one spelling.
    static SequencedSet<String> addresses(Collection<RecordSet> sets) {
        var addresses = new TreeSet<String>();
        for (RecordSet set : sets) {
            if (set.type().equals(RecordType.A) || set.type().equals(RecordType.AAAA)) {
                set.values().forEach(value -> addresses.add(Literals.normal(value.strip())));
            }
        }
        return addresses;
    }

    /// Whether it is one of Route 53's, such as `ns-852.awsdns-42.net`.
    static boolean isOfRoute53(DomainName server) {
        return server.canonical().startsWith("ns-") && server.canonical().contains(".awsdns-");
    }
}

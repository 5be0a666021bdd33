package org.zonewright.analysis.lint.common;

import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.Node;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Set;

/// What makes a name one that clients can connect to: an address, or a CNAME to one.
public final class Hosts {

    private static final Set<RecordType> TYPES =
            Set.of(RecordType.A, RecordType.AAAA, RecordType.CNAME);

    private Hosts() {}

    /// The sets of a name that lead to a host, whatever covers the name.
    public static List<RecordSet> sets(DomainName name, LintContext context) {
        return context.zone().at(name).stream().filter(set -> TYPES.contains(set.type())).toList();
    }

    public static boolean isOne(RecordType type) {
        return TYPES.contains(type);
    }

    public static boolean is(Node node) {
        return node.types().stream().anyMatch(TYPES::contains);
    }
}

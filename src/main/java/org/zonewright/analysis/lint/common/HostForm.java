package org.zonewright.analysis.lint.common;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.Set;

/// Which names have the form of hosts'. Names with a label that begins with `_`, and wildcards, are
/// exempt from what holds for hosts (RFC 8552 section 1.1, RFC 4592).
public final class HostForm {

    /// Types whose owners are hosts (BIND's check-names: "owner name").
    private static final Set<RecordType> OWNED =
            Set.of(RecordType.A, RecordType.AAAA, RecordType.MX);

    private HostForm() {}

    /// Whether a name with records of these types is a host's.
    public static boolean isHost(DomainName name, Iterable<RecordType> types) {
        if (isExempt(name)) {
            return false;
        }
        for (RecordType type : types) {
            if (OWNED.contains(type)) {
                return true;
            }
        }
        return false;
    }

    public static boolean isExempt(DomainName name) {
        String text = name.canonical();
        return text.startsWith("_") || text.startsWith("*") || text.contains("._");
    }

    /// Whether a name is below `arpa`, where addresses have their names.
    public static boolean isReverse(DomainName name) {
        return name.canonical().endsWith(".arpa.");
    }
}

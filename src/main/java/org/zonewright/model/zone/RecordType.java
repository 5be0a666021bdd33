package org.zonewright.model.zone;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A record type by its mnemonic, in upper case. Open: a zone file may hold types that Route 53
/// does not have (`LOC`, `TYPE65400`).
public record RecordType(String mnemonic) implements Comparable<RecordType> {

    public static final RecordType A = new RecordType("A");
    public static final RecordType AAAA = new RecordType("AAAA");
    public static final RecordType CAA = new RecordType("CAA");
    public static final RecordType CNAME = new RecordType("CNAME");
    public static final RecordType DS = new RecordType("DS");
    public static final RecordType HTTPS = new RecordType("HTTPS");
    public static final RecordType MX = new RecordType("MX");
    public static final RecordType NAPTR = new RecordType("NAPTR");
    public static final RecordType NS = new RecordType("NS");
    public static final RecordType PTR = new RecordType("PTR");
    public static final RecordType SOA = new RecordType("SOA");
    public static final RecordType SPF = new RecordType("SPF");
    public static final RecordType SRV = new RecordType("SRV");
    public static final RecordType SSHFP = new RecordType("SSHFP");
    public static final RecordType SVCB = new RecordType("SVCB");
    public static final RecordType TLSA = new RecordType("TLSA");
    public static final RecordType TXT = new RecordType("TXT");

    /// Of other servers (RFC 6672): Route 53 refuses it.
    public static final RecordType DNAME = new RecordType("DNAME");

    /// The types that Route 53 stores (API reference, ResourceRecordSet.Type), in alphabetical
    /// order.
    public static final java.util.List<RecordType> ROUTE53 =
            java.util.List.of(
                    A, AAAA, CAA, CNAME, DS, HTTPS, MX, NAPTR, NS, PTR, SOA, SPF, SRV, SSHFP, SVCB,
                    TLSA, TXT);

    private static final Map<String, RecordType> KNOWN =
            ROUTE53.stream().collect(Collectors.toMap(RecordType::mnemonic, Function.identity()));

    private static final Set<RecordType> NEVER_ROUTED =
            Stream.of(NS, SOA, DS).collect(Collectors.toUnmodifiableSet());

    public static RecordType of(String text) {
        RecordType known = KNOWN.get(text);
        if (known != null) {
            return known;
        }
        String upper = text.toUpperCase(Locale.ROOT);
        return KNOWN.getOrDefault(upper, new RecordType(upper));
    }

    public boolean isStoredByRoute53() {
        return KNOWN.containsKey(mnemonic);
    }

    /// Whether a set of this type may have a routing policy (API reference, Type).
    public boolean canBeRouted() {
        return isStoredByRoute53() && !NEVER_ROUTED.contains(this);
    }

    /// As a record has it; written out because zones compare types more often than anything else,
    /// most of them one object.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof RecordType(String second) && mnemonic.equals(second);
    }

    @Override
    public int hashCode() {
        return mnemonic.hashCode();
    }

    @Override
    public int compareTo(RecordType other) {
        return this == other ? 0 : mnemonic.compareTo(other.mnemonic);
    }

    @Override
    public String toString() {
        return mnemonic;
    }
}

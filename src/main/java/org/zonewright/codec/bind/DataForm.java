package org.zonewright.codec.bind;

import org.zonewright.model.zone.RecordType;

import java.util.Map;

/// What the words of a type's data are, as far as the two forms write them differently.
///
/// @param names bits of the words that are domain names
/// @param strings bits of the words that Route 53 has in quotes
/// @param times bits of the words that may have units, such as `1h`
/// @param joined from which word on all are one, cut by white space; −1 for none
record DataForm(int names, int strings, int times, int joined) {

    private static final int ALL = -1;
    private static final DataForm PLAIN = new DataForm(0, 0, 0, -1);

    private static final Map<String, DataForm> OF =
            Map.ofEntries(
                    Map.entry("CNAME", names(1)),
                    Map.entry("DNAME", names(1)),
                    Map.entry("NS", names(1)),
                    Map.entry("PTR", names(1)),
                    Map.entry("MB", names(1)),
                    Map.entry("MG", names(1)),
                    Map.entry("MR", names(1)),
                    Map.entry("NSEC", names(1)),
                    Map.entry("MX", names(2)),
                    Map.entry("AFSDB", names(2)),
                    Map.entry("KX", names(2)),
                    Map.entry("RT", names(2)),
                    Map.entry("LP", names(2)),
                    Map.entry("HTTPS", names(2)),
                    Map.entry("SVCB", names(2)),
                    Map.entry("RP", names(3)),
                    Map.entry("MINFO", names(3)),
                    Map.entry("PX", names(6)),
                    Map.entry("SRV", names(8)),
                    Map.entry("NAPTR", new DataForm(32, 28, 0, -1)),
                    Map.entry("SOA", new DataForm(3, 0, 0b1111000, -1)),
                    Map.entry("TXT", new DataForm(0, ALL, 0, -1)),
                    Map.entry("SPF", new DataForm(0, ALL, 0, -1)),
                    Map.entry("HINFO", new DataForm(0, ALL, 0, -1)),
                    Map.entry("CAA", new DataForm(0, 4, 0, -1)),
                    Map.entry("URI", new DataForm(0, 4, 0, -1)),
                    Map.entry("DS", joined(3)),
                    Map.entry("CDS", joined(3)),
                    Map.entry("DNSKEY", joined(3)),
                    Map.entry("CDNSKEY", joined(3)),
                    Map.entry("TLSA", joined(3)),
                    Map.entry("SMIMEA", joined(3)),
                    Map.entry("CERT", joined(3)),
                    Map.entry("SSHFP", joined(2)),
                    Map.entry("OPENPGPKEY", joined(0)),
                    Map.entry("DHCID", joined(0)),
                    Map.entry("RRSIG", new DataForm(1 << 7, 0, 0, 8)));

    private static DataForm names(int bits) {
        return new DataForm(bits, 0, 0, -1);
    }

    private static DataForm joined(int from) {
        return new DataForm(0, 0, 0, from);
    }

    static DataForm of(RecordType type) {
        return OF.getOrDefault(type.mnemonic(), PLAIN);
    }

    boolean isName(int word) {
        return has(names, word);
    }

    boolean isString(int word) {
        return strings == ALL || has(strings, word);
    }

    boolean isTime(int word) {
        return has(times, word);
    }

    boolean isJoined(int word) {
        return joined >= 0 && word > joined;
    }

    private static boolean has(int bits, int word) {
        return word < Integer.SIZE && (bits >> word & 1) == 1;
    }
}

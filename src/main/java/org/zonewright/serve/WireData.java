package org.zonewright.serve;

import org.xbill.DNS.DClass;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;
import org.zonewright.model.zone.RecordType;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/// The data of one record, as it is sent.
///
/// @param octets without the length
/// @param names how many names may be compressed in it (RFC 3597 section 4: those of RFC 1035's
///   types, and no other)
/// @param firstName where the first of them begins; the second follows it
record WireData(int type, Octets octets, int names, int firstName) {

    /// The root as owner, type, class, TTL and length come before the data.
    private static final int BEFORE_DATA = 11;

    /// @param rdata in master file form, or in that of RFC 3597 for any type
    /// @return empty if this is no data of the type
    static Optional<WireData> of(RecordType type, String rdata) {
        int code = Type.value(type.mnemonic());
        if (code <= 0) {
            return Optional.empty();
        }
        try {
            Record record = Record.fromString(Name.root, code, DClass.IN, 0, rdata, Name.root);
            return Optional.of(of(code, record));
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static WireData of(int code, Record record) {
        byte[] whole = record.toWire(Section.ANSWER);
        var octets = new Octets(Arrays.copyOfRange(whole, BEFORE_DATA, whole.length));
        return switch (code) {
            case Type.NS, Type.CNAME, Type.PTR -> new WireData(code, octets, 1, 0);
            case Type.MX -> new WireData(code, octets, 1, 2);
            case Type.SOA -> new WireData(code, octets, 2, 0);
            default -> new WireData(code, octets, 0, 0);
        };
    }

    void write(WireOutput out) {
        int length = out.size();
        out.u16(0);
        byte[] from = octets.array();
        out.bytes(from, 0, firstName);
        int at = firstName;
        for (int i = 0; i < names; i++) {
            at = out.name(from, at);
        }
        out.bytes(from, at, from.length);
        out.u16At(length, out.size() - length - 2);
    }
}

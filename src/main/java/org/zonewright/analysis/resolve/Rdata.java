package org.zonewright.analysis.resolve;

import org.jspecify.annotations.Nullable;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.DNAMERecord;
import org.xbill.DNS.KXRecord;
import org.xbill.DNS.MXRecord;
import org.xbill.DNS.NSRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.RTRecord;
import org.xbill.DNS.Record;
import org.xbill.DNS.SOARecord;
import org.xbill.DNS.SPFRecord;
import org.xbill.DNS.SRVRecord;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.Type;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Escapes;
import org.zonewright.model.zone.RecordType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The data of one record.
///
/// @param text in master file form: names absolute, one space between fields
/// @param target the name that MX, CNAME, NS and SRV point to, and of other servers' types DNAME,
///   RT (RFC 1183) and KX (RFC 2230); of AFSDB only BIND takes it
/// @param minimum of an SOA, in seconds
record Rdata(String text, Optional<DomainName> target, Optional<Long> minimum) {

    static Rdata plain(String text) {
        return new Rdata(text, Optional.empty(), Optional.empty());
    }

    /// Data from a value in Route 53's form. What dnsjava cannot read comes out as it went in.
    static Rdata of(RecordType type, String value) {
        String text = MasterText.ascii(Escapes.octalToDecimal(value));
        Record data = read(type, text);
        if (data == null) {
            return plain(singleSpaced(fields(text)));
        }
        return switch (data) {
            case MXRecord mx -> pointing(data, mx.getTarget());
            case CNAMERecord cname -> pointing(data, cname.getTarget());
            case KXRecord kx -> pointing(data, kx.getTarget());
            case RTRecord rt -> pointing(data, rt.getIntermediateHost());
            case DNAMERecord dname -> pointing(data, dname.getTarget());
            case NSRecord ns -> pointing(data, ns.getTarget());
            case SRVRecord srv -> pointing(data, srv.getTarget());
            case SOARecord soa ->
                    new Rdata(printed(data), Optional.empty(), Optional.of(soa.getMinimum()));
            case AAAARecord _ ->
                    plain(MasterText.address(Cidr.parse(text.strip()).orElseThrow().octets()));
            case TXTRecord txt -> strings(txt.getStringsAsByteArrays());
            case SPFRecord spf -> strings(spf.getStringsAsByteArrays());
            default -> plain(isServiceBinding(type) ? serviceBinding(text) : printed(data));
        };
    }

    private static @Nullable Record read(RecordType type, String text) {
        int code = Type.value(type.mnemonic());
        if (code <= 0) {
            return null;
        }
        try {
            return Record.fromString(Name.root, code, DClass.IN, 0, text, Name.root);
        } catch (IOException | IllegalArgumentException _) {
            return null;
        }
    }

    private static Rdata pointing(Record data, Name target) {
        DomainName name = DomainName.of(Escapes.decimalToOctal(target.toString()));
        return new Rdata(printed(data), Optional.of(name), Optional.empty());
    }

    private static String printed(Record data) {
        return MasterText.names(data.rdataToString());
    }

    private static Rdata strings(List<byte[]> strings) {
        return plain(strings.stream().map(MasterText::quoted).collect(Collectors.joining(" ")));
    }

    private static boolean isServiceBinding(RecordType type) {
        return type.equals(RecordType.SVCB) || type.equals(RecordType.HTTPS);
    }

    /// As written, for dnsjava drops the quotes that RFC 9460 and `dig` have around lists.
    private static String serviceBinding(String text) {
        List<String> fields = fields(text);
        String target = fields.get(1);
        if (!target.equals(".")) {
            fields.set(1, MasterText.name(Escapes.decimalToOctal(target)));
        }
        return singleSpaced(fields);
    }

    private static String singleSpaced(List<String> fields) {
        return String.join(" ", fields);
    }

    /// The parts between white space that stands outside quotes.
    private static List<String> fields(String text) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!quoted && Character.isWhitespace(c)) {
                addTo(fields, field);
                continue;
            }
            field.append(c);
            if (c == '\\' && i + 1 < text.length()) {
                field.append(text.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            }
        }
        addTo(fields, field);
        return fields;
    }

    private static void addTo(List<String> fields, StringBuilder field) {
        if (!field.isEmpty()) {
            fields.add(field.toString());
            field.setLength(0);
        }
    }
}

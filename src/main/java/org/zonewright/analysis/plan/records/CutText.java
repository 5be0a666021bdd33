package org.zonewright.analysis.plan.records;

import org.xbill.DNS.DClass;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.SPFRecord;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.Type;
import org.zonewright.model.edit.Change;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Escapes;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Sameness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/// Text that is cut into strings at other places. Those who read it join the strings (RFC 7208
/// section 3.3, RFC 6376 section 3.6.2.2); at the names of service discovery each string counts by
/// itself (RFC 6763 section 6.3).
final class CutText {

    private static final Set<String> SERVICES = Set.of("_tcp", "_udp");

    private CutText() {}

    /// Whether the texts of a set were cut anew and nothing else in it changed.
    static boolean isAll(Change change) {
        RecordSet before = RecordDiff.set(change.before()).orElse(null);
        RecordSet after = RecordDiff.set(change.after()).orElse(null);
        return before != null
                && after != null
                && isJoined(after)
                && before.content() instanceof Content.Values(long ttl, List<String> values)
                && after.content() instanceof Content.Values(long nextTtl, List<String> next)
                && ttl == nextTtl
                && joined(before.type(), values).equals(joined(after.type(), next))
                && Sameness.same(before.withContent(after.content()), after);
    }

    private static boolean isJoined(RecordSet set) {
        DomainName name = set.name();
        return (set.type().equals(RecordType.TXT) || set.type().equals(RecordType.SPF))
                && name.labels().stream().noneMatch(SERVICES::contains);
    }

    private static List<String> joined(RecordType type, List<String> values) {
        return values.stream().map(value -> joined(type, value)).sorted().toList();
    }

    private static String joined(RecordType type, String value) {
        int code = Type.value(type.mnemonic());
        String text = Escapes.octalToDecimal(value);
        try {
            return switch (Record.fromString(Name.root, code, DClass.IN, 0, text, Name.root)) {
                case TXTRecord txt -> hex(txt.getStringsAsByteArrays());
                case SPFRecord spf -> hex(spf.getStringsAsByteArrays());
                default -> value;
            };
        } catch (IOException | IllegalArgumentException _) {
            return value;
        }
    }

    private static String hex(List<byte[]> strings) {
        var all = new ByteArrayOutputStream();
        strings.forEach(all::writeBytes);
        return HexFormat.of().formatHex(all.toByteArray());
    }
}

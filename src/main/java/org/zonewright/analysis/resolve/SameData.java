package org.zonewright.analysis.resolve;

import org.jspecify.annotations.Nullable;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;
import org.zonewright.model.zone.RecordType;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// Compares the data of records by what it means: in canonical form (RFC 4034 section 6.2), as a
/// set.
final class SameData {

    private SameData() {}

    /// Whether each text is the data of some record, and each record's data is some text.
    ///
    /// @param texts in master file form
    static boolean is(List<String> texts, List<ResourceRecord> records) {
        return texts.stream().allMatch(text -> records.stream().anyMatch(one -> is(text, one)))
                && records.stream().allMatch(one -> texts.stream().anyMatch(text -> is(text, one)));
    }

    private static boolean is(String text, ResourceRecord record) {
        if (text.equals(record.rdata())) {
            return true;
        }
        byte[] wanted = canonical(record.type(), text);
        return wanted != null && Arrays.equals(wanted, canonical(record.type(), record.rdata()));
    }

    /// One form for all spellings of the data of a record, behind its owner and type.
    static String normal(ResourceRecord record) {
        byte[] wire = canonical(record.type(), record.rdata());
        String data = wire == null ? record.rdata() : HexFormat.of().formatHex(wire);
        return record.owner().toLowerCase(Locale.ROOT) + " " + record.type() + " " + data;
    }

    /// Null for what dnsjava cannot read.
    private static byte @Nullable [] canonical(RecordType type, String text) {
        int code = Type.value(type.mnemonic());
        if (code <= 0) {
            return null;
        }
        try {
            String ascii = MasterText.ascii(text.strip());
            return Record.fromString(Name.root, code, DClass.IN, 0, ascii, Name.root)
                    .toWireCanonical();
        } catch (IOException | IllegalArgumentException _) {
            return null;
        }
    }
}

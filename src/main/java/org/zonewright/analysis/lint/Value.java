package org.zonewright.analysis.lint;

import org.xbill.DNS.DClass;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;
import org.zonewright.model.zone.Escapes;
import org.zonewright.model.zone.RecordType;

import java.io.IOException;
import java.util.Optional;

/// One value of a record set with what dnsjava makes of it.
///
/// @param text as it is written
/// @param data empty if it is no rdata of the type
public record Value(String text, Optional<Record> data) {

    static Value of(RecordType type, String text) {
        int code = Type.value(type.mnemonic());
        return new Value(text, code < 0 ? Optional.empty() : parse(code, text));
    }

    private static Optional<Record> parse(int code, String text) {
        try {
            String octets = Escapes.octalToDecimal(text);
            return Optional.of(Record.fromString(Name.root, code, DClass.IN, 0, octets, Name.root));
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}

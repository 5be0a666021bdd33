package org.zonewright.analysis.lint;

import org.jspecify.annotations.Nullable;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;
import org.zonewright.model.zone.Escapes;
import org.zonewright.model.zone.RecordType;

import java.io.IOException;
import java.util.Optional;

/// One value of a record set, with what dnsjava makes of it for who asks. Any thread may use it.
public final class Value {

    private final RecordType type;
    private final String text;
    private @Nullable Reading reading;

    private record Reading(Optional<Record> data) {}

    Value(RecordType type, String text) {
        this.type = type;
        this.text = text;
    }

    /// As it is written.
    public String text() {
        return text;
    }

    /// Empty if it is no rdata of the type. Read at the first call: most rules look at the text,
    /// and a zone may have a million values.
    public Optional<Record> data() {
        Reading known = reading;
        if (known == null) {
            int code = Type.value(type.mnemonic());
            known = new Reading(code < 0 ? Optional.empty() : parse(code, text));
            reading = known;
        }
        return known.data();
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

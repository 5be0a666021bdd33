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
import java.util.function.Function;

/// One value of a record set, with what dnsjava makes of it for who asks. Any thread may use it.
public final class Value {

    private final RecordType type;
    private final String text;
    private @Nullable Reading reading;
    private @Nullable Made made;

    private record Reading(Optional<Record> data) {}

    /// @param of made by this from the text
    private record Made(Function<String, ?> by, Object of) {}

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

    /// What a reader makes of the text, kept for the next check that asks the same one.
    ///
    /// @param reader the same object each time
    @SuppressWarnings("unchecked") // what a reader made has the type that it makes
    public <T> T read(Function<String, T> reader) {
        Made known = made;
        if (known == null || known.by() != reader) {
            known = new Made(reader, reader.apply(text));
            made = known;
        }
        return (T) known.of();
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

package org.zonewright.analysis.lint;

import org.jspecify.annotations.Nullable;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Escapes;
import org.zonewright.model.zone.RecordType;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/// One value of a record set, with what dnsjava makes of it for who asks. Any thread may use it.
public final class Value {

    private static final Function<Value, DomainName> NAME = Value::readName;

    private final RecordType type;
    private final String text;
    private @Nullable Reading reading;
    private @Nullable Made made;

    private record Reading(Optional<Record> data) {}

    /// @param of made by this
    /// @param before by others
    private record Made(Function<Value, ?> by, Object of, @Nullable Made before) {}

    Value(RecordType type, String text) {
        this.type = type;
        this.text = text;
    }

    public RecordType type() {
        return type;
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

    /// The name that the whole value is.
    public DomainName name() {
        return read(NAME);
    }

    private DomainName readName() {
        return DomainName.of(text);
    }

    /// What a reader makes of the value, kept for the next check that asks the same one.
    ///
    /// @param reader the same object each time
    @SuppressWarnings("unchecked") // what a reader made has the type that it makes
    public <T> T read(Function<Value, T> reader) {
        Made known = made;
        while (known != null && known.by() != reader) {
            known = known.before();
        }
        if (known == null) {
            known = new Made(reader, reader.apply(this), made);
            made = known;
        }
        return (T) known.of();
    }

    boolean is(RecordType otherType, String otherText) {
        return text.equals(otherText) && type.equals(otherType);
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

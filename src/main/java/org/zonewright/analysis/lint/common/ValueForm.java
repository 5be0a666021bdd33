package org.zonewright.analysis.lint.common;

import static org.zonewright.analysis.lint.common.FieldKind.CAA_TAG;
import static org.zonewright.analysis.lint.common.FieldKind.HEX;
import static org.zonewright.analysis.lint.common.FieldKind.IPV4;
import static org.zonewright.analysis.lint.common.FieldKind.IPV6;
import static org.zonewright.analysis.lint.common.FieldKind.NAME;
import static org.zonewright.analysis.lint.common.FieldKind.PARAMETER;
import static org.zonewright.analysis.lint.common.FieldKind.PRIORITY;
import static org.zonewright.analysis.lint.common.FieldKind.QUOTED;
import static org.zonewright.analysis.lint.common.FieldKind.U16;
import static org.zonewright.analysis.lint.common.FieldKind.U32;
import static org.zonewright.analysis.lint.common.FieldKind.U8;

import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The fields of a value of one type, in their order (guide, "Supported DNS record types"). TXT and
/// SPF have none: their strings are one text.
///
/// @param source the section of an RFC
/// @param fields all there must be; behind those of SVCB and HTTPS come any number of parameters
public record ValueForm(RecordType type, String source, List<Field> fields) {

    /// @param id kebab-case, unique in its form
    public record Field(String id, FieldKind kind) {}

    private static final Map<RecordType, ValueForm> ALL =
            Stream.of(
                            form(RecordType.A, "RFC 1035 section 3.4.1", field("address", IPV4)),
                            form(RecordType.AAAA, "RFC 4291 section 2.2", field("address", IPV6)),
                            form(
                                    RecordType.CAA,
                                    "RFC 8659 section 4.1",
                                    field("flags", U8),
                                    field("tag", CAA_TAG),
                                    field("value", QUOTED)),
                            form(RecordType.CNAME, "RFC 1035 section 3.3.1", field("name", NAME)),
                            form(
                                    RecordType.DS,
                                    "RFC 4034 section 5.3",
                                    field("key-tag", U16),
                                    field("algorithm", U8),
                                    field("digest-type", U8),
                                    field("digest", HEX)),
                            service(RecordType.HTTPS),
                            form(
                                    RecordType.MX,
                                    "RFC 1035 section 3.3.9",
                                    field("preference", PRIORITY),
                                    field("name", NAME)),
                            form(
                                    RecordType.NAPTR,
                                    "RFC 3403 section 4.1",
                                    field("order", PRIORITY),
                                    field("preference", PRIORITY),
                                    field("flags", QUOTED),
                                    field("service", QUOTED),
                                    field("regexp", QUOTED),
                                    field("replacement", NAME)),
                            form(RecordType.NS, "RFC 1035 section 3.3.11", field("name", NAME)),
                            form(RecordType.PTR, "RFC 1035 section 3.3.12", field("name", NAME)),
                            form(
                                    RecordType.SOA,
                                    "RFC 1035 section 3.3.13",
                                    field("mname", NAME),
                                    field("rname", NAME),
                                    field("serial", U32),
                                    field("refresh", U32),
                                    field("retry", U32),
                                    field("expire", U32),
                                    field("minimum", U32)),
                            form(
                                    RecordType.SRV,
                                    "RFC 2782",
                                    field("priority", PRIORITY),
                                    field("weight", PRIORITY),
                                    field("port", PRIORITY),
                                    field("target", NAME)),
                            form(
                                    RecordType.SSHFP,
                                    "RFC 4255 section 3.2",
                                    field("algorithm", U8),
                                    field("fingerprint-type", U8),
                                    field("fingerprint", HEX)),
                            service(RecordType.SVCB),
                            form(
                                    RecordType.TLSA,
                                    "RFC 6698 section 2.2",
                                    field("usage", U8),
                                    field("selector", U8),
                                    field("matching-type", U8),
                                    field("data", HEX)))
                    .collect(Collectors.toUnmodifiableMap(ValueForm::type, Function.identity()));

    public ValueForm {
        fields = List.copyOf(fields);
    }

    private static ValueForm service(RecordType type) {
        return form(
                type, "RFC 9460 section 2.1", field("priority", PRIORITY), field("target", NAME));
    }

    private static ValueForm form(RecordType type, String source, Field... fields) {
        return new ValueForm(type, source, List.of(fields));
    }

    private static Field field(String id, FieldKind kind) {
        return new Field(id, kind);
    }

    /// Empty for TXT, SPF and types that Route 53 does not store.
    public static Optional<ValueForm> of(RecordType type) {
        return Optional.ofNullable(ALL.get(type));
    }

    /// What may come behind the fields any number of times.
    public Optional<Field> rest() {
        boolean service = type.equals(RecordType.HTTPS) || type.equals(RecordType.SVCB);
        return service ? Optional.of(new Field("parameters", PARAMETER)) : Optional.empty();
    }
}

package org.zonewright.gui.paste;

import org.xbill.DNS.Address;
import org.zonewright.analysis.lint.common.TextMending;
import org.zonewright.analysis.lint.common.ValueText;
import org.zonewright.gui.ContentEdits;
import org.zonewright.gui.TypedName;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/// Reads rows of tables into record sets of one value: names may be relative to the zone, a type
/// that is left out is that of the address, and a text may lack its quotes.
record RowReading(DomainName zone) {

    PastedRow read(int number, PastedRow.Cells cells) {
        List<Phrase> fixed = new ArrayList<>();
        if (cells.value().isEmpty()) {
            return PastedRow.wrong(number, cells, Phrase.of("gui.paste.wrong.no-value"));
        }
        Optional<RecordType> type = type(cells);
        if (type.isEmpty()) {
            return PastedRow.wrong(
                    number,
                    cells,
                    cells.type().isEmpty()
                            ? Phrase.of("gui.paste.wrong.no-type")
                            : Phrase.of("edit.refused.type", cells.type()));
        }
        OptionalLong ttl =
                cells.ttl().isEmpty()
                        ? OptionalLong.of(ContentEdits.DEFAULT_TTL)
                        : ContentEdits.seconds(cells.ttl());
        if (ttl.isEmpty()) {
            return PastedRow.wrong(number, cells, Phrase.of("edit.refused.ttl", cells.ttl()));
        }
        String name = name(cells.name(), fixed);
        String value = value(type.get(), cells.value(), fixed);
        return PastedRow.of(
                number,
                cells,
                RecordSet.simple(
                        TypedName.listed(name, zone).text(), type.get(), ttl.getAsLong(), value),
                fixed);
    }

    private static Optional<RecordType> type(PastedRow.Cells cells) {
        if (!cells.type().isEmpty()) {
            String mnemonic = cells.type().toUpperCase(Locale.ROOT);
            return TextTable.isType(mnemonic)
                    ? Optional.of(RecordType.of(mnemonic))
                    : Optional.empty();
        }
        return addressType(cells.value());
    }

    /// The type of what is an address; empty for anything else.
    static Optional<RecordType> addressType(String value) {
        if (Address.isDottedQuad(value)) {
            return Optional.of(RecordType.A);
        }
        boolean isIpv6 =
                value.indexOf(':') >= 0 && Address.toByteArray(value, Address.IPv6) != null;
        return isIpv6 ? Optional.of(RecordType.AAAA) : Optional.empty();
    }

    /// Takes away a zone's name that stands twice.
    private String name(String typed, List<Phrase> fixed) {
        String zoneName = zone.canonical().substring(0, zone.canonical().length() - 1);
        String text = typed.endsWith(".") ? typed.substring(0, typed.length() - 1) : typed;
        String twice = "." + zoneName + "." + zoneName;
        if (!text.toLowerCase(Locale.ROOT).endsWith(twice)) {
            return typed;
        }
        fixed.add(Phrase.of("gui.paste.fixed.zone-twice"));
        return text.substring(0, text.length() - zoneName.length());
    }

    private static String value(RecordType type, String text, List<Phrase> fixed) {
        boolean isText = type.equals(RecordType.TXT) || type.equals(RecordType.SPF);
        boolean quoted = text.startsWith("\"") && !ValueText.of(text).isUnpaired();
        if (!isText || quoted) {
            return text;
        }
        fixed.add(Phrase.of("gui.paste.fixed.quotes"));
        return TextMending.quoted(text);
    }
}

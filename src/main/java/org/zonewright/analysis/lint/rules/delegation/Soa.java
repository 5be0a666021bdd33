package org.zonewright.analysis.lint.rules.delegation;

import org.zonewright.analysis.lint.Row;
import org.zonewright.analysis.lint.common.Values;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The fields of a zone's SOA (RFC 1035 section 3.3.13).
///
/// @param fields mname, rname, serial, refresh, retry, expire, minimum, as they are written
/// @param ttl in seconds
record Soa(Row row, List<String> fields, long ttl) {

    private static final int FIELDS = 7;
    private static final int RNAME = 1;
    private static final int MOST_DIGITS = 10;

    /// Empty if it is no SOA with one value of seven fields, the last five of them numbers.
    static Optional<Soa> of(Row row) {
        if (!row.type().equals(RecordType.SOA)
                || !(row.set().content() instanceof Content.Values(long ttl, List<String> values))
                || values.size() != 1) {
            return Optional.empty();
        }
        List<String> fields = List.of(values.getFirst().strip().split("\\s+", -1));
        return fields.size() == FIELDS && fields.stream().skip(2).allMatch(Soa::isNumber)
                ? Optional.of(new Soa(row, fields, ttl))
                : Optional.empty();
    }

    private static boolean isNumber(String field) {
        return field.length() <= MOST_DIGITS && field.chars().allMatch(Character::isDigit);
    }

    DomainName mname() {
        return DomainName.of(fields.getFirst());
    }

    String rname() {
        return fields.get(RNAME);
    }

    long refresh() {
        return number(3);
    }

    long retry() {
        return number(4);
    }

    long expire() {
        return number(5);
    }

    long minimum() {
        return number(6);
    }

    private long number(int at) {
        return Long.parseLong(fields.get(at));
    }

    Edit withRname(String next) {
        var changed = new ArrayList<>(fields);
        changed.set(RNAME, next);
        return new Edit.Put(Values.with(row.set(), List.of(String.join(" ", changed))));
    }
}

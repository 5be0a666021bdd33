package org.zonewright.analysis.resolve;

import org.zonewright.model.zone.RecordType;

/// One resource record of an answer.
///
/// @param owner absolute, in master file form (RFC 1035 section 5.1: `\DDD` decimal), `*` plain
/// @param ttl seconds
/// @param rdata in master file form, names absolute, one space between fields
public record ResourceRecord(String owner, long ttl, RecordType type, String rdata) {

    /// `name ttl IN type rdata`.
    @Override
    public String toString() {
        return owner + " " + ttl + " IN " + type + " " + rdata;
    }
}

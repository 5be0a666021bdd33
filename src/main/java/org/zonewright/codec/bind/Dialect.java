package org.zonewright.codec.bind;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;

import java.util.Optional;

/// What a master file may say beyond RFC 1035.
public interface Dialect {

    /// Whether this class is no class of the DNS but the dialect's own.
    boolean isOwnClass(String word);

    /// Reads a record of the own class.
    ///
    /// @param words the statement
    /// @param from the word behind TTL and class
    /// @return empty if it cannot be read; that has been said
    Optional<RecordSet> read(
            DomainName owner, MasterLexer words, int from, Origin origin, Complaints complaints);

    /// A record with what the comment behind it adds.
    RecordSet commented(RecordSet record, String comment, Complaints complaints);
}

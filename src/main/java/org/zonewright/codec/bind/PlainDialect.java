package org.zonewright.codec.bind;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;

import java.util.Optional;

/// RFC 1035 and nothing else.
final class PlainDialect implements Dialect {

    @Override
    public boolean isOwnClass(String word) {
        return false;
    }

    @Override
    public Optional<RecordSet> read(
            DomainName owner, MasterLexer words, int from, Origin origin, Complaints complaints) {
        return Optional.empty();
    }

    @Override
    public RecordSet commented(RecordSet record, String comment, Complaints complaints) {
        return record;
    }
}

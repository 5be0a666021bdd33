package org.zonewright.analysis.resolve;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.Optional;

/// A record set as the resolver holds it: its values are read when they are first needed, once.
final class Member {

    private final RecordSet set;
    private volatile @Nullable List<Rdata> rdata;

    Member(RecordSet set) {
        this.set = set;
    }

    RecordSet set() {
        return set;
    }

    Optional<EntryId> id() {
        return Optional.of(set.key());
    }

    /// What people call it: the set identifier, or the type of a simple set.
    String label() {
        return set.setIdentifier().isEmpty() ? set.type().mnemonic() : set.setIdentifier();
    }

    List<Rdata> rdata() {
        List<Rdata> read = rdata;
        if (read == null) {
            read = set.values().stream().map(value -> Rdata.of(set.type(), value)).toList();
            rdata = read;
        }
        return read;
    }
}

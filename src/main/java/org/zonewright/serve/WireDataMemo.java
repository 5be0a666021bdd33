package org.zonewright.serve;

import org.jspecify.annotations.Nullable;
import org.zonewright.model.zone.RecordType;

import java.util.Optional;

/// Remembers data that was turned into octets lately: the name servers of the apex stand in nearly
/// every answer. Any thread may ask.
final class WireDataMemo {

    private static final int SIZE = 1 << 10;

    private record Known(RecordType type, String rdata, Optional<WireData> data) {}

    /// Unsynchronized: what another thread has put here is seen whole or not at all.
    private final @Nullable Known[] known = new Known[SIZE];

    Optional<WireData> of(RecordType type, String rdata) {
        int slot = (rdata.hashCode() * 31 + type.hashCode()) * 0x9e3779b1 >>> 22;
        Known here = known[slot];
        if (here == null || !here.rdata().equals(rdata) || !here.type().equals(type)) {
            here = new Known(type, rdata, WireData.of(type, rdata));
            known[slot] = here;
        }
        return here.data();
    }
}

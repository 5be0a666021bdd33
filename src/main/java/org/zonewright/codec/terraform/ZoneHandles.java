package org.zonewright.codec.terraform;

import java.util.HashMap;
import java.util.Map;

/// What tells the zones of a document apart: the zone's id, or, before there is one, the address of
/// its resource, which a plan's configuration refers to.
final class ZoneHandles {

    private final References references;
    private final Map<String, String> byAddress = new HashMap<>();

    ZoneHandles(References references) {
        this.references = references;
    }

    /// The handle of a zone.
    String add(Resource zone) {
        String address = References.address(zone);
        String handle = zone.values().text("zone_id").filter(id -> !id.isEmpty()).orElse(address);
        byAddress.put(address, handle);
        return handle;
    }

    /// The handle of a record's zone; empty text if nothing says it.
    String of(Resource record) {
        return record.values()
                .text("zone_id")
                .filter(id -> !id.isEmpty())
                .or(() -> references.of(record, "zone_id", byAddress.keySet()).map(byAddress::get))
                .orElse("");
    }
}

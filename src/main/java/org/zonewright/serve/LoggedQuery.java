package org.zonewright.serve;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Optional;

/// A query that was answered.
///
/// @param asked empty if the message was malformed
/// @param rcode such as `NXDOMAIN`
/// @param answers how many records the answer section has
/// @param truncated whether the client was told to ask again over TCP
public record LoggedQuery(
        Instant at,
        InetSocketAddress client,
        Transport transport,
        Optional<Asked> asked,
        String rcode,
        int answers,
        boolean truncated) {

    /// What was asked for.
    public record Asked(DomainName name, RecordType type) {}
}

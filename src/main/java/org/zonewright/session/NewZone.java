package org.zonewright.session;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Zones as Route 53 makes them: with an SOA and an NS set (ROUTE53 A.2; guide, "NS and SOA records
/// that Amazon Route 53 creates for a public hosted zone").
public final class NewZone {

    private static final long NS_TTL = 172800;
    private static final long SOA_TTL = 900;

    /// The name servers of every private zone.
    private static final List<String> PRIVATE_NAME_SERVERS =
            List.of(
                    "ns-1536.awsdns-00.co.uk",
                    "ns-0.awsdns-00.com",
                    "ns-1024.awsdns-00.org",
                    "ns-512.awsdns-00.net");

    /// Each has 512 of the numbers 0 to 2047, in this order.
    private static final List<String> TOP_LEVEL_DOMAINS = List.of("com", "net", "org", "co.uk");

    private static final int NUMBERS_EACH = 512;

    private NewZone() {}

    /// Why no zone can have this name; empty if one can.
    public static Optional<Phrase> objection(DomainName name) {
        if (!name.isLegal()) {
            return Optional.of(Phrase.of("session.zone-name-illegal", name.text()));
        }
        if (name.labels().size() < 2) {
            return Optional.of(Phrase.of("session.zone-name-tld", name.canonical()));
        }
        if (name.isWildcard()) {
            return Optional.of(Phrase.of("session.zone-name-wildcard", name.canonical()));
        }
        return Optional.empty();
    }

    /// A public zone with four invented name servers, which Route 53 will give others for.
    ///
    /// @param name one without an [#objection(DomainName)]
    /// @param random picks the name servers
    public static Zone ofPublic(
            DomainName name, String comment, Instant now, RandomGenerator random) {
        var servers = new ArrayList<String>();
        for (int i = 0; i < TOP_LEVEL_DOMAINS.size(); i++) {
            int number = i * NUMBERS_EACH + random.nextInt(NUMBERS_EACH);
            servers.add(nameServer(number));
        }
        Collections.shuffle(servers, random);
        return withRecords(
                new ZoneInfo(
                        name,
                        Optional.empty(),
                        false,
                        comment,
                        callerReference(now),
                        servers,
                        List.of()),
                servers);
    }

    /// @param vpcs at least one, if Route 53 is to take it
    public static Zone ofPrivate(
            DomainName name, String comment, Instant now, List<ZoneInfo.Vpc> vpcs) {
        return withRecords(
                new ZoneInfo(
                        name,
                        Optional.empty(),
                        true,
                        comment,
                        callerReference(now),
                        List.of(),
                        vpcs),
                PRIVATE_NAME_SERVERS);
    }

    /// The name server of a number: `ns-N.awsdns-MM.TLD` (ROUTE53 A.2).
    ///
    /// @param number 0 to 2047
    static String nameServer(int number) {
        return "ns-%d.awsdns-%02d.%s"
                .formatted(
                        number,
                        number % NUMBERS_EACH / 8,
                        TOP_LEVEL_DOMAINS.get(number / NUMBERS_EACH));
    }

    private static String callerReference(Instant now) {
        return "zonewright-" + now.truncatedTo(ChronoUnit.MILLIS);
    }

    private static Zone withRecords(ZoneInfo info, List<String> servers) {
        String[] values = servers.stream().map(server -> server + ".").toArray(String[]::new);
        String apex = info.name().canonical();
        return Zone.empty(info)
                .with(RecordSet.simple(apex, RecordType.NS, NS_TTL, values))
                .with(
                        RecordSet.simple(
                                apex,
                                RecordType.SOA,
                                SOA_TTL,
                                values[0]
                                        + " awsdns-hostmaster.amazon.com. 1 7200 900 1209600"
                                        + " 86400"));
    }
}

package org.zonewright;

import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Zones for tests, one record set a line:
///
/// ```
/// # a comment
/// www      300 A 192.0.2.1 | 192.0.2.2
/// mail         MX 10 mx1.example.com.
/// @        ALIAS A www.example.com. eth
/// cdn      ALIAS A d1.cloudfront.net. zone=Z2FDTNDATAQYW2
/// old      POLICY A 7b3d4f2a-1111-2222-3333-444455556666
/// api      60 A 192.0.2.3 ; weighted 10 id=blue hc=check-1
/// ```
///
/// Names are below the zone unless they end in a dot, `@` is the zone itself; values are as Route
/// 53 has them, so absolute. The TTL is 300 if none is given. ` | ` parts values and ` ; ` begins
/// the routing, both outside quotes; see [RoutingText]. An alias takes [#ID] for a target within
/// the zone; `eth` evaluates the target's health.
public final class Zones {

    /// The id of every zone made here.
    public static final String ID = "Z08345212MHE1EXAMPLE1";

    private Zones() {}

    /// A public zone of just these sets.
    public static Zone of(String origin, String text) {
        DomainName name = DomainName.of(origin);
        return Zone.of(
                ZoneInfo.named(name).withId(Optional.of(ID)),
                sets(origin, text),
                List.of(),
                Zone.Besides.NOTHING);
    }

    /// A private zone of just these sets.
    public static Zone ofPrivate(String origin, String text) {
        var vpc = new ZoneInfo.Vpc("us-east-1", "vpc-0123456789abcdef0");
        Zone zone = of(origin, text);
        return zone.withInfo(
                new ZoneInfo(zone.name(), Optional.of(ID), true, "", "", List.of(), List.of(vpc)));
    }

    /// A public zone with the SOA and NS sets of a new zone (guide, "SOA and NS records") and
    /// these.
    public static Zone hosted(String origin, String text) {
        return of(
                origin,
                """
                @ 900 SOA ns-852.awsdns-42.net. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400
                @ 172800 NS ns-852.awsdns-42.net. | ns-40.awsdns-05.com. | ns-1026.awsdns-00.org. | ns-1873.awsdns-42.co.uk.
                """
                        + text);
    }

    /// One line's record set.
    public static RecordSet set(String origin, String line) {
        List<String> parts = split(line.strip(), ';');
        List<String> words = new ArrayList<>(List.of(parts.getFirst().split("\\s+", 2)));
        DomainName zone = DomainName.of(origin);
        DomainName name = absolute(words.removeFirst(), zone);
        String rest = words.getFirst();
        String first = rest.split("\\s+", -1)[0];
        boolean hasTtl = first.chars().allMatch(Character::isDigit);
        long ttl = hasTtl ? Long.parseLong(first) : 300;
        String said = hasTtl ? rest.substring(first.length()).strip() : rest;
        String[] tokens = said.split("\\s+", -1);
        boolean special = tokens[0].equals("ALIAS") || tokens[0].equals("POLICY");
        RecordType type = RecordType.of(special ? tokens[1] : tokens[0]);
        Content content =
                switch (tokens[0]) {
                    case "ALIAS" -> alias(tokens, zone);
                    case "POLICY" -> new Content.TrafficPolicy(tokens[2]);
                    default ->
                            new Content.Values(
                                    ttl, split(said.substring(tokens[0].length()).strip(), '|'));
                };
        return RoutingText.of(parts.size() > 1 ? parts.get(1) : "")
                .route(
                        new RecordSet(
                                new RecordSet.Key(name, type, ""),
                                content,
                                new Routing.Simple(),
                                Optional.empty(),
                                List.of()));
    }

    private static List<RecordSet> sets(String origin, String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> set(origin, line))
                .toList();
    }

    private static DomainName absolute(String name, DomainName zone) {
        if (name.equals("@")) {
            return zone;
        }
        return DomainName.of(name.endsWith(".") ? name : name + "." + zone.text());
    }

    private static Content.Alias alias(String[] tokens, DomainName zone) {
        DomainName target = DomainName.of(tokens[2]);
        List<String> options = List.of(tokens).subList(3, tokens.length);
        Optional<String> given =
                options.stream()
                        .filter(option -> option.startsWith("zone="))
                        .map(option -> option.substring("zone=".length()))
                        .findFirst();
        Optional<String> own = target.isAtOrBelow(zone) ? Optional.of(ID) : Optional.empty();
        String id =
                Stream.concat(given.stream(), own.stream())
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(target + " wants zone=ID"));
        return new Content.Alias(target, id, options.contains("eth"));
    }

    /// The parts of a line between separators that stand outside quotes with blanks around them.
    private static List<String> split(String line, char separator) {
        var parts = new ArrayList<String>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted && i > 0 && line.charAt(i - 1) == ' ') {
                parts.add(line.substring(from, i).strip());
                from = i + 1;
            }
        }
        parts.add(line.substring(from).strip());
        return parts;
    }
}

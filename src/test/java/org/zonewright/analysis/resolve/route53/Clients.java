package org.zonewright.analysis.resolve.route53;

import org.zonewright.analysis.resolve.Client;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Clients as text: `country=US subdivision=CA`, `region=eu-west-1`, `at=48.85/2.35`,
/// `ip=203.0.113.9`, `subnet=203.0.113.0/24`, and `none` for an unknown one.
final class Clients {

    private Clients() {}

    static Client of(String text) {
        Map<String, String> said =
                Arrays.stream(text.split(" ", -1))
                        .filter(word -> word.contains("="))
                        .collect(
                                Collectors.toMap(
                                        word -> word.substring(0, word.indexOf('=')),
                                        word -> word.substring(word.indexOf('=') + 1)));
        return new Client(
                Optional.ofNullable(said.get("ip")),
                Optional.ofNullable(said.get("subnet")),
                Optional.ofNullable(said.get("continent")),
                Optional.ofNullable(said.get("country")),
                Optional.ofNullable(said.get("subdivision")),
                Optional.ofNullable(said.get("region")),
                Optional.ofNullable(said.get("at")).map(Clients::coordinates));
    }

    private static Client.Coordinates coordinates(String text) {
        String[] both = text.split("/", 2);
        return new Client.Coordinates(Double.parseDouble(both[0]), Double.parseDouble(both[1]));
    }

    /// A zone as the private zone of a VPC in that region.
    static Zone movedTo(String region, Zone zone) {
        var vpc = new ZoneInfo.Vpc(region, "vpc-0123456789abcdef0");
        ZoneInfo info = zone.info();
        return zone.withInfo(
                new ZoneInfo(info.name(), info.id(), true, "", "", List.of(), List.of(vpc)));
    }
}

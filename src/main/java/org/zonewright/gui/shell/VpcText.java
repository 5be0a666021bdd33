package org.zonewright.gui.shell;

import org.zonewright.model.zone.ZoneInfo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// VPCs as a person types them, one a line: `vpc-0123456789abcdef0 eu-central-1`.
final class VpcText {

    private VpcText() {}

    static String of(List<ZoneInfo.Vpc> vpcs) {
        return vpcs.stream()
                .map(vpc -> vpc.id() + " " + vpc.region())
                .collect(Collectors.joining("\n"));
    }

    /// @return empty if some line is no VPC with its region
    static Optional<List<ZoneInfo.Vpc>> parse(String text) {
        var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        boolean good = lines.stream().allMatch(line -> line.split("\\s+").length == 2);
        return good ? Optional.of(lines.stream().map(VpcText::vpc).toList()) : Optional.empty();
    }

    private static ZoneInfo.Vpc vpc(String line) {
        List<String> words = List.of(line.split("\\s+"));
        boolean idFirst = words.getFirst().startsWith("vpc-");
        return new ZoneInfo.Vpc(
                idFirst ? words.getLast() : words.getFirst(),
                idFirst ? words.getFirst() : words.getLast());
    }
}

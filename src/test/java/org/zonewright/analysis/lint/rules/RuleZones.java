package org.zonewright.analysis.lint.rules;

import org.zonewright.Zones;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Lints;
import org.zonewright.analysis.lint.Neighbours;
import org.zonewright.model.zone.Annotations.Note;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The bad and good zones of a rule, from `<rule>.zones`: cases that begin with `bad: why` or
/// `good: why`, then lines of [Zones], with SOA and NS before them. A line after `- ` is in the
/// base only. Further lines:
///
/// ```
/// %bare                          no SOA and NS
/// %private                       a private zone
/// %origin NAME                   another zone than example.com.
/// %id none                       the zone's id is not known
/// %servers NAME...               the zone's delegation set
/// %times N LINE                  N lines, # being their number
/// %values N LINE                 one line of N values, # being their number
/// %empty NAME TYPE               a set without values
/// %unreadable RULE NAME TYPE ID  an unreadable set
/// %check N HOST                  health check number N, of a host
/// %note DATE NAME TYPE           a note that holds until then, on a set
/// %beside NAME                   from here on another zone of this name that is open too
/// ```
record RuleZones(List<Case> cases) {

    record Case(String rule, boolean isBad, String why, Zone base, Zone zone, Neighbours beside) {

        List<Finding> findings() {
            return Lints.of(base, zone, beside);
        }

        /// Those of the rule that the case is of.
        List<Finding> ofRule() {
            return findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
        }

        /// The same case after a fix.
        Case with(Zone next) {
            return new Case(rule, isBad, why, base, next, beside);
        }

        @Override
        public String toString() {
            return (isBad ? "bad: " : "good: ") + why;
        }
    }

    static RuleZones of(String rule) throws IOException {
        try (InputStream in = RuleZones.class.getResourceAsStream(rule + ".zones")) {
            if (in == null) {
                throw new IllegalStateException("no zones for " + rule);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var cases = new ArrayList<Case>();
            for (String part : text.split("(?m)^(?=bad: |good: )", -1)) {
                if (!part.isBlank()) {
                    cases.add(parse(rule, part));
                }
            }
            return new RuleZones(cases);
        }
    }

    private static Case parse(String rule, String part) {
        String[] zones = part.split("(?m)^%beside ", -1);
        List<String> lines = zones[0].lines().toList();
        String head = lines.getFirst();
        List<String> body = lines.subList(1, lines.size());
        var draft = body.stream().filter(line -> !line.startsWith("- ")).toList();
        var base =
                body.stream()
                        .map(line -> line.startsWith("- ") ? line.substring(2) : line)
                        .toList();
        boolean bad = head.startsWith("bad: ");
        String why = head.substring(head.indexOf(' ') + 1);
        boolean both = base.size() != draft.size();
        Zone before = both ? zone(deleted(body)) : zone(draft);
        return new Case(rule, bad, why, before, zone(draft), beside(zones));
    }

    private static Neighbours beside(String[] zones) {
        return new Neighbours(
                Stream.of(zones)
                        .skip(1)
                        .map(text -> zone(("%origin " + text).lines().toList()))
                        .toList());
    }

    /// The base: what is only there, with what the draft has beside it.
    private static List<String> deleted(List<String> body) {
        List<String> before =
                body.stream().filter(l -> l.startsWith("- ")).map(l -> l.substring(2)).toList();
        List<String> keys = before.stream().map(RuleZones::key).toList();
        var lines = new ArrayList<>(before);
        body.stream()
                .filter(l -> !l.startsWith("- ") && !keys.contains(key(l)))
                .forEach(lines::add);
        return lines;
    }

    private static String key(String line) {
        return line.split("\\s+", 2)[0];
    }

    private static Zone zone(List<String> lines) {
        String origin = option(lines, "%origin").orElse("example.com.");
        String sets = lines.stream().map(RuleZones::expand).collect(Collectors.joining("\n"));
        boolean bare = option(lines, "%bare").isPresent();
        Zone zone = bare ? Zones.of(origin, sets) : Zones.hosted(origin, sets);
        if (option(lines, "%private").isPresent()) {
            zone = zone.withInfo(Zones.ofPrivate(origin, "").info());
        }
        if (option(lines, "%id").isPresent()) {
            zone = zone.withInfo(ZoneInfo.named(zone.name()));
        }
        zone = zone.withHealthChecks(checks(lines));
        Optional<String> servers = option(lines, "%servers");
        if (servers.isPresent()) {
            zone = zone.withInfo(servedBy(zone.info(), servers.get()));
        }
        for (String line : lines) {
            if (line.startsWith("%empty ")) {
                zone = zone.with(empty(origin, line.substring("%empty ".length())));
            } else if (line.startsWith("%note ")) {
                zone = zone.withAnnotations(zone.annotations().with(note(origin, line)));
            } else if (line.startsWith("%unreadable ")) {
                zone = withUnreadable(zone, line.split(" ", -1));
            }
        }
        return zone;
    }

    private static Note note(String origin, String line) {
        String[] words = line.split(" ", -1);
        var at =
                new RecordSet.Key(
                        DomainName.of(words[2] + "." + origin), RecordType.of(words[3]), "");
        Optional<String> until = Optional.of(words[1]);
        return new Note(at, Optional.of("ann"), Optional.empty(), "a trial", until);
    }

    private static ZoneInfo servedBy(ZoneInfo info, String servers) {
        List<String> names = List.of(servers.split(" ", -1));
        return new ZoneInfo(info.name(), info.id(), info.isPrivate(), "", "", names, info.vpcs());
    }

    private static Optional<String> option(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip())
                .findFirst();
    }

    private static String expand(String line) {
        String[] words = line.split(" ", 3);
        if (words[0].equals("%times")) {
            return IntStream.rangeClosed(1, Integer.parseInt(words[1]))
                    .mapToObj(i -> words[2].replace("#", Integer.toString(i)))
                    .collect(Collectors.joining("\n"));
        }
        if (words[0].equals("%values")) {
            String[] parts = words[2].split(" ", 3);
            return IntStream.rangeClosed(1, Integer.parseInt(words[1]))
                    .mapToObj(i -> parts[2].replace("#", Integer.toString(i)))
                    .collect(Collectors.joining(" | ", parts[0] + " " + parts[1] + " ", ""));
        }
        return line.startsWith("%") ? "" : line;
    }

    private static List<HealthCheck> checks(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("%check "))
                .map(line -> line.split(" ", -1))
                .map(words -> check(Integer.parseInt(words[1]), words[2]))
                .toList();
    }

    private static HealthCheck check(int number, String host) {
        return new HealthCheck(
                "%08d-1111-2222-3333-444455556666".formatted(number),
                "",
                "HTTPS",
                "HTTPS " + host,
                false,
                false,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "{\"HealthCheckConfig\":{\"FullyQualifiedDomainName\":\"%s\"}}".formatted(host));
    }

    private static RecordSet empty(String origin, String line) {
        return Zones.set(origin, line + " x").withContent(new Content.Values(300, List.of()));
    }

    private static Zone withUnreadable(Zone zone, String[] words) {
        var unreadable =
                new UnreadableSet(
                        new UnreadableSet.Number(1),
                        "{}",
                        DomainName.of(words[2]),
                        RecordType.of(words[3]),
                        words.length > 4 ? words[4] : "",
                        words[1],
                        Phrase.of("codec.content-none"));
        return Zone.of(zone.info(), zone.sets(), List.of(unreadable), zone.besides());
    }
}

package org.zonewright.codec.route53;

import org.zonewright.codec.Parsed;
import org.zonewright.codec.Problem;
import org.zonewright.codec.SourceText;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// A text that holds no record sets but says something of a zone: what `get-hosted-zone`,
/// `list-hosted-zones`, `list-health-checks` and `list-cidr-blocks` print.
public final class BesideFile {

    private BesideFile() {}

    /// Whether a text is such a text.
    public static boolean is(byte[] text) {
        return ZoneReader.read(text, "", Optional.of(DomainName.of(".")))
                        instanceof Parsed.Unusable(List<Problem> problems)
                && problems.getFirst().message().key().equals("codec.no-sets");
    }

    /// Reads such a text as if it stood in the zone's own file, before all else.
    ///
    /// @return the zone as it is then; empty if the text is no such text
    public static Optional<Parsed> read(byte[] text, String name, Zone zone) {
        if (!is(text)) {
            return Optional.empty();
        }
        SourceText source = SourceText.decode(text, name);
        int last = source.locate(source.length()).line();
        String both = new String(source.chars(), 0, source.length()) + "\n" + rest(zone);
        Parsed parsed =
                ZoneReader.read(
                        both.getBytes(StandardCharsets.UTF_8), name, Optional.of(zone.name()));
        if (!(parsed instanceof Parsed.Usable(Zone read, var found, var _))) {
            return Optional.of(parsed);
        }
        if (!read.name().equals(zone.name())) {
            Phrase why =
                    Phrase.of("codec.other-zone", zone.name().route53(), read.name().route53());
            return Optional.of(new Parsed.Unusable(List.of(source.problem(0, why))));
        }
        List<Problem> own = found.stream().filter(problem -> problem.line() <= last).toList();
        Zone with =
                zone.withInfo(read.info())
                        .withSimulation(read.simulation())
                        .withHealthChecks(read.healthChecks());
        return Optional.of(new Parsed.Usable(with, own, java.util.Map.of()));
    }

    /// The zone without the record sets that nothing beside it depends on.
    private static String rest(Zone zone) {
        List<RecordSet> sets =
                zone.sets().stream()
                        .filter(set -> set.routing() instanceof Routing.IpBased)
                        .toList();
        var out = new StringBuilder();
        try {
            new ZoneWriter(Zone.of(zone.info(), sets, List.of(), zone.besides()), out).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}

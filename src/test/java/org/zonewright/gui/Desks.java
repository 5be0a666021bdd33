package org.zonewright.gui;

import org.zonewright.Zones;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.Linter;
import org.zonewright.analysis.lint.Neighbours;
import org.zonewright.analysis.lint.Past;
import org.zonewright.analysis.lint.rules.LintRules;
import org.zonewright.analysis.resolve.World;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Document;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// Desks for tests: a document without files, and a linter that looks after each edit, in place.
public final class Desks {

    public static final World WORLD = World.ofAws();

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    private Desks() {}

    /// A desk with a zone of these lines ([Zones]).
    public static Desk of(String lines) {
        return new Desk(new Document(Zones.of("example.com.", lines), _ -> {}, CLOCK));
    }

    /// The same, with the SOA and NS sets of a new zone and its findings kept up to date.
    public static Desk linted(String lines) {
        var desk = new Desk(new Document(Zones.hosted("example.com.", lines), _ -> {}, CLOCK));
        var linter = new Linter(LintRules.CHECKS, WORLD.services());
        desk.history()
                .subscribe(
                        history ->
                                desk.findings()
                                        .set(
                                                linter.lint(
                                                        history.base(),
                                                        history.zone(),
                                                        LocalDate.EPOCH)));
        desk.onFindingCare(glancing(desk, linter));
        return desk;
    }

    /// Looks at drafts as they are typed, and does nothing else.
    private static FindingCare glancing(Desk desk, Linter linter) {
        return new FindingCare() {
            @Override
            public void fixAll(String rule, Fix fix) {}

            @Override
            public void fixSafe() {}

            @Override
            public List<Finding> glance(Zone draft, DomainName name) {
                Zone base = desk.document().history().base();
                return linter.glance(
                        base, draft, name, Neighbours.NONE, LocalDate.EPOCH, Past.NONE);
            }

            @Override
            public void askToWaive(Finding finding) {}
        };
    }

    /// A key in `example.com.`: `www A`, `api A blue`.
    public static RecordSet.Key key(String words) {
        String[] parts = words.split(" ", -1);
        DomainName zone = DomainName.of("example.com.");
        return new RecordSet.Key(
                TypedName.absolute(parts[0], zone),
                RecordType.of(parts[1]),
                parts.length > 2 ? parts[2] : "");
    }

    /// The values or target of a set, joined by blanks.
    public static String content(Desk desk, String words) {
        return desk.document()
                .zone()
                .find(key(words))
                .map(
                        set ->
                                set.alias()
                                        .map(a -> a.target().text())
                                        .orElse(String.join(" ", set.values())))
                .orElse("nothing there");
    }
}

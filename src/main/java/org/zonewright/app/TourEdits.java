package org.zonewright.app;

import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Document;

import java.util.List;

/// What the tour does to the sample zone, so that changes have something to show.
final class TourEdits {

    static final EntryId APP = RecordSet.Key.simple("app.example.com.", RecordType.A);
    static final EntryId BLUE =
            new RecordSet.Key(DomainName.of("eu.api.example.com."), RecordType.A, "blue");
    static final EntryId APEX_CNAME = RecordSet.Key.simple("example.com.", RecordType.CNAME);

    /// What somebody copied from a spreadsheet.
    static final String ROWS =
            """
            Name\tType\tTTL\tValue
            edge1\tA\t300\t192.0.2.61
            edge2\tA\t300\t192.0.2.62
            mx2\tA\t300\t192.0.2.64
            edge4\tAAAA\t300\t2001:db8:1::64
            edge5\tA\t300\t192.0.2.300
            edge6.example.com.example.com\tA\t300\t192.0.2.66
            status\tCNAME\t300\tstspg.example.net.
            bastion\tCNAME\t300\tedge1.example.com.
            _acme-challenge.edge1\tTXT\t60\tpTq7xVd0
            dot\tA\t300\t198.51.100.53
            mail..old\tA\t300\t192.0.2.70
            """;

    private TourEdits() {}

    static void apply(Document document) {
        edit(document, deleted("blog.example.com.", RecordType.CNAME), "delete blog");
        edit(document, ttl(document.zone(), "db.example.com.", RecordType.CNAME, 60), "db 60");
        edit(
                document,
                value(document.zone(), "mx2.example.com.", RecordType.A, "198.51.100.27"),
                "mx2");
        edit(document, weight(document.zone(), 70), "blue 70");
        edit(
                document,
                new Edit.Put(
                        RecordSet.simple("vpn.example.com.", RecordType.A, 300, "198.51.100.9")),
                "vpn");
        edit(
                document,
                renamed(document.zone(), "phone.example.com.", "voice.example.com."),
                "voice");
    }

    private static void edit(Document document, Edit edit, String what) {
        document.apply(edit, Phrase.of("gui.tour.edit", what));
    }

    private static Edit deleted(String name, RecordType type) {
        return new Edit.Remove(RecordSet.Key.simple(name, type));
    }

    private static Edit renamed(Zone zone, String from, String to) {
        RecordSet set = simple(zone, from, RecordType.NAPTR);
        return new Edit.Batch(
                List.of(
                        new Edit.Remove(set.key()),
                        new Edit.Put(
                                RecordSet.simple(to, set.type(), 300, set.values().getFirst()))));
    }

    private static RecordSet simple(Zone zone, String name, RecordType type) {
        return zone.find(RecordSet.Key.simple(name, type)).orElseThrow();
    }

    private static Edit ttl(Zone zone, String name, RecordType type, long ttl) {
        RecordSet set = simple(zone, name, type);
        return new Edit.Put(set.withContent(new Content.Values(ttl, set.values())));
    }

    private static Edit value(Zone zone, String name, RecordType type, String value) {
        RecordSet set = simple(zone, name, type);
        return new Edit.Put(set.withContent(new Content.Values(3600, List.of(value))));
    }

    private static Edit weight(Zone zone, long weight) {
        var key = new RecordSet.Key(DomainName.of("eu.api.example.com."), RecordType.A, "blue");
        RecordSet blue = zone.find(key).orElseThrow();
        return new Edit.Put(blue.withRouting(new Routing.Weighted(weight), "blue"));
    }
}

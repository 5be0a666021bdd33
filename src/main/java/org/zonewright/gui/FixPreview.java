package org.zonewright.gui;

import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.resolve.Outlook;
import org.zonewright.analysis.resolve.World;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.Entry;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a fix would do to a zone, line by line, before it is applied.
///
/// @param lines what goes, then what comes
public record FixPreview(Fix fix, List<FixPreview.Line> lines) {

    public enum Sign {
        GOES,
        COMES
    }

    /// One value or alias target.
    ///
    /// @param name relative to the zone, with the set identifier if there is one
    /// @param ttl in parentheses where the set has none of its own
    public record Line(
            Sign sign, String name, String type, String ttl, boolean isAlias, String value) {}

    public FixPreview {
        lines = List.copyOf(lines);
    }

    public static FixPreview of(Zone zone, Fix fix, World world) {
        Edit edit = fix.edit();
        Zone after = edit.applyTo(zone);
        var goes = new ArrayList<Line>();
        var comes = new ArrayList<Line>();
        Outlook outlook = Outlook.of(after, world);
        for (EntryId id : edit.touched().distinct().toList()) {
            Optional<? extends Entry> then = zone.find(id);
            Optional<? extends Entry> now = after.find(id);
            if (!then.equals(now)) {
                then.stream().flatMap(e -> lines(Sign.GOES, e, zone, "–")).forEach(goes::add);
                now.stream()
                        .flatMap(e -> lines(Sign.COMES, e, zone, ttl(e, outlook)))
                        .forEach(comes::add);
            }
        }
        goes.addAll(comes);
        return new FixPreview(fix, goes);
    }

    private static String ttl(Entry entry, Outlook outlook) {
        return entry instanceof RecordSet set
                        && outlook.prospect(set) instanceof Outlook.Prospect.Answer answer
                ? "(" + answer.ttl() + ")"
                : "–";
    }

    private static Stream<Line> lines(Sign sign, Entry entry, Zone zone, String aliasTtl) {
        String relative = entry.name().relativeTo(zone.name());
        String name =
                entry.setIdentifier().isEmpty() ? relative : relative + " " + entry.setIdentifier();
        String type = entry.type().mnemonic();
        return switch (entry) {
            case RecordSet set ->
                    switch (set.content()) {
                        case Content.Values(long ttl, List<String> values) ->
                                values.stream()
                                        .map(
                                                value ->
                                                        new Line(
                                                                sign,
                                                                name,
                                                                type,
                                                                Long.toString(ttl),
                                                                false,
                                                                value));
                        case Content.Alias alias ->
                                Stream.of(
                                        new Line(
                                                sign,
                                                name,
                                                type,
                                                aliasTtl,
                                                true,
                                                alias.target().canonical()));
                        case Content.TrafficPolicy(String id) ->
                                Stream.of(new Line(sign, name, type, "–", false, id));
                    };
            case UnreadableSet set -> Stream.of(new Line(sign, name, type, "–", false, set.json()));
        };
    }
}

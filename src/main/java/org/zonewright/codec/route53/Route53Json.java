package org.zonewright.codec.route53;

import org.zonewright.codec.Head;
import org.zonewright.codec.Loss;
import org.zonewright.codec.Parsed;
import org.zonewright.codec.ReadingCodec;
import org.zonewright.model.zone.Annotations;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The native format: the output of `aws route53 list-resource-record-sets`, alone or with the
/// other blocks of a zone file (see the user guide, "The zone file"). Nothing that a file says is
/// lost: what the editor does not know is written back where it was.
///
/// A bare list of record sets is read too, as `--query ResourceRecordSets` prints it; it is written
/// as an object. UTF-8 and UTF-16 are read, UTF-8 is meant to be written.
public final class Route53Json implements ReadingCodec {

    @Override
    public String id() {
        return "route53-json";
    }

    @Override
    public List<String> extensions() {
        return List.of("json");
    }

    /// Also true for JSON that breaks off before it says what it is, so that somebody explains it.
    @Override
    public boolean recognises(Head text) {
        Kind kind = Kind.of(text);
        return kind == Kind.ZONE_FILE || kind == Kind.BROKEN;
    }

    @Override
    public Parsed read(byte[] text, String source, Optional<DomainName> origin) {
        return ZoneReader.read(text, source, origin);
    }

    @Override
    public List<Loss> write(Zone zone, Appendable out) throws IOException {
        new ZoneWriter(zone, out).write();
        return List.of();
    }

    /// Writes some rows of a zone as a listing that has no others.
    ///
    /// @throws IOException if `out` throws it
    public static void writeSome(Zone zone, Collection<EntryId> rows, Appendable out)
            throws IOException {
        List<RecordSet> sets = zone.sets().stream().filter(set -> rows.contains(set.id())).toList();
        List<UnreadableSet> others =
                zone.unreadable().stream().filter(set -> rows.contains(set.id())).toList();
        var bare =
                new Zone.Besides(
                        List.of(),
                        Simulation.NONE,
                        Annotations.NONE,
                        List.of(),
                        zone.besides().indent());
        new ZoneWriter(Zone.of(zone.info(), sets, others, bare), out).writeSets();
    }

    /// One record set as the JSON object that a listing has for it.
    public static String text(RecordSet set) {
        var out = new StringBuilder();
        SetWriter.write(set, out);
        return out.toString();
    }
}

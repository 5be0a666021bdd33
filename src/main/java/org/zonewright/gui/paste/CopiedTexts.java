package org.zonewright.gui.paste;

import org.zonewright.codec.bind.BindFormat;
import org.zonewright.codec.csv.CsvTable;
import org.zonewright.codec.route53.Route53Json;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Record sets in the texts that other programs take from the clipboard.
///
/// @param table with tabs and a header, for spreadsheets
/// @param master lines of a master file (RFC 1035), for terminals and name servers' files
/// @param json as the AWS command line prints them; nothing is lost
public record CopiedTexts(String table, String master, String json) {

    /// @param sets of `zone`, in the order of rows
    public static CopiedTexts of(Zone zone, List<RecordSet> sets) {
        Zone part = Zone.of(zone.info(), sets, List.of(), Zone.Besides.NOTHING);
        return new CopiedTexts(
                CsvTable.tabbed(part),
                text(out -> new BindFormat().write(part, out)),
                text(out -> new Route53Json().write(part, out)));
    }

    private interface Writing {
        Object to(Appendable out) throws IOException;
    }

    private static String text(Writing writing) {
        var out = new StringBuilder();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a builder takes everything
        }
        return out.toString();
    }
}

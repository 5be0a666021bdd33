package org.zonewright.gui.text;

import org.zonewright.codec.ReadingCodec;
import org.zonewright.codec.bind.BindFormat;
import org.zonewright.codec.cli53.Cli53Format;
import org.zonewright.codec.route53.Route53Json;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;

/// The forms that the text can have.
public enum TextForm {
    JSON,
    BIND,
    CLI53;

    /// The id of its format.
    public String id() {
        return codec().id();
    }

    ReadingCodec codec() {
        return switch (this) {
            case JSON -> new Route53Json();
            case BIND -> new BindFormat();
            case CLI53 -> new Cli53Format();
        };
    }

    /// The whole zone.
    ///
    /// @return the text; what the form cannot say is left out
    String text(Zone zone) {
        return write(out -> codec().write(zone, out));
    }

    /// These rows of it alone.
    String text(Zone zone, Collection<EntryId> rows) {
        if (this == JSON) {
            return write(
                    out -> {
                        Route53Json.writeSome(zone, rows, out);
                        return List.of();
                    });
        }
        List<RecordSet> sets = zone.sets().stream().filter(set -> rows.contains(set.id())).toList();
        return text(Zone.of(zone.info(), sets, List.of(), Zone.Besides.NOTHING));
    }

    private interface Writing {
        Object to(Appendable out) throws IOException;
    }

    private static String write(Writing writing) {
        var out = new StringBuilder();
        try {
            var _ = writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a builder takes everything
        }
        return out.toString();
    }
}

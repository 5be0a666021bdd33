package org.zonewright.gui.shell;

import org.zonewright.codec.Parsed;
import org.zonewright.model.zone.Zone;
import org.zonewright.session.Formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// The zone that comes with the program, with mistakes planted to be found.
public final class SampleZone {

    private static final String PLACE = "/org/zonewright/sample/example.com.json";

    private SampleZone() {}

    /// @throws IOException if it is not in the program, or cannot be read
    public static Zone read() throws IOException {
        try (InputStream file = SampleZone.class.getResourceAsStream(PLACE)) {
            if (file == null) {
                throw new IOException(PLACE);
            }
            Parsed parsed =
                    Formats.nativeFormat()
                            .read(file.readAllBytes(), "example.com.json", Optional.empty());
            return switch (parsed) {
                case Parsed.Usable usable -> usable.zone();
                case Parsed.NeedsOrigin _, Parsed.Unusable _ -> throw new IOException(PLACE);
            };
        }
    }
}

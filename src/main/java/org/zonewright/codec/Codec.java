package org.zonewright.codec;

import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.util.List;

/// Writes one format, and reads it too if it is a [ReadingCodec]. Over bytes and characters: no
/// files, no user interface.
public interface Codec {

    /// Stable and short: what `--to` takes.
    String id();

    /// The usual endings of its files, without dot; the first is given to new files.
    List<String> extensions();

    /// Writes the zone.
    ///
    /// @return what of it this format has no way to say
    /// @throws IOException if `out` throws it
    List<Loss> write(Zone zone, Appendable out) throws IOException;
}

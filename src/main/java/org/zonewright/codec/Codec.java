package org.zonewright.codec;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Reads and writes one format, over bytes and characters: no files, no user interface.
public interface Codec {

    /// Stable and short: what `--to` takes.
    String id();

    /// Whether these bytes look like this format.
    boolean recognises(byte[] text);

    /// Reads a whole text, past its errors, as a compiler does.
    ///
    /// @param source the name to give in problems
    /// @param origin the zone's name, for texts that do not say it
    Parsed read(byte[] text, String source, Optional<DomainName> origin);

    /// Writes the zone.
    ///
    /// @return what of it this format has no way to say
    /// @throws IOException if `out` throws it
    List<Loss> write(Zone zone, Appendable out) throws IOException;
}

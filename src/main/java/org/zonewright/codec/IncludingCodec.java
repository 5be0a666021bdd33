package org.zonewright.codec;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Workers;

import java.util.Optional;

/// A format whose texts can include others.
public interface IncludingCodec extends ReadingCodec {

    @Override
    default Parsed read(byte[] text, String source, Optional<DomainName> origin) {
        return read(text, source, origin, Includes.none(), Workers.inTurn());
    }

    /// Reads a whole text with those it includes. A row of an included text is located where the
    /// first text includes it, a problem in its own text.
    ///
    /// @param workers who reads the parts of a long text
    Parsed read(
            byte[] text,
            String source,
            Optional<DomainName> origin,
            Includes includes,
            Workers workers);
}

package org.zonewright.codec;

import org.zonewright.model.zone.DomainName;

import java.util.Optional;

/// A format whose texts can include others.
public interface IncludingCodec extends ReadingCodec {

    @Override
    default Parsed read(byte[] text, String source, Optional<DomainName> origin) {
        return read(text, source, origin, Includes.none());
    }

    /// Reads a whole text with those it includes. A row of an included text is located where the
    /// first text includes it, a problem in its own text.
    Parsed read(byte[] text, String source, Optional<DomainName> origin, Includes includes);
}

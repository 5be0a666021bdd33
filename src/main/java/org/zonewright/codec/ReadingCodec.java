package org.zonewright.codec;

import org.zonewright.model.zone.DomainName;

import java.util.Optional;

/// A format that is read as well as written.
public interface ReadingCodec extends Codec {

    /// Whether this looks like a text of this format.
    boolean recognises(Head text);

    /// Whether these bytes look like this format.
    default boolean recognises(byte[] text) {
        return recognises(Head.of(text));
    }

    /// Reads a whole text, past its errors, as a compiler does.
    ///
    /// @param source the name to give in problems
    /// @param origin the zone's name, for texts that do not say it or say several
    Parsed read(byte[] text, String source, Optional<DomainName> origin);
}

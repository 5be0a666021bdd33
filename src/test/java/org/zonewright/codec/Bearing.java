package org.zonewright.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.zonewright.l10n.Messages;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/// What is demanded of a reader whatever it is given: no exception, each problem in words and at a
/// place within the text, no refusal without a problem, each row located, and a zone that can be
/// written.
public final class Bearing {

    private static final Messages WORDS = new Messages(Locale.ENGLISH);

    private Bearing() {}

    /// Reads a text as its reader must bear it.
    public static Parsed read(ReadingCodec codec, byte[] text, Optional<DomainName> origin)
            throws IOException {
        codec.recognises(text);
        Parsed parsed = codec.read(text, "file", origin);
        parsed.problems().forEach(problem -> told(problem, text));
        switch (parsed) {
            case Parsed.Usable(Zone zone, _, var locations) -> {
                assertEquals(zone.size() + zone.unreadable().size(), locations.size());
                codec.write(zone, new StringBuilder());
            }
            case Parsed.NeedsOrigin _ -> assertTrue(needsOrigin(parsed, origin), codec.id());
            case Parsed.Unusable _ -> assertFalse(parsed.problems().isEmpty(), codec.id());
        }
        return parsed;
    }

    /// Only who has not been told, or who holds several zones, may ask for the zone's name.
    private static boolean needsOrigin(Parsed parsed, Optional<DomainName> origin) {
        return origin.isEmpty()
                || (parsed instanceof Parsed.NeedsOrigin(_, var zones) && !zones.isEmpty());
    }

    private static void told(Problem problem, byte[] text) {
        assertFalse(WORDS.text(problem.message()).isBlank(), problem::toString);
        boolean within =
                problem.line() >= 1 && problem.column() >= 1 && problem.line() <= lines(text);
        assertTrue(within, problem::toString);
    }

    /// Not less than there are.
    private static int lines(byte[] text) {
        int lines = 1;
        for (byte octet : text) {
            lines += octet == '\n' || octet == '\r' ? 1 : 0;
        }
        return lines;
    }
}

package org.zonewright.codec.question;

import org.zonewright.analysis.resolve.WrittenQuestion;
import org.zonewright.codec.Problem;
import org.zonewright.model.zone.DomainName;

import java.util.List;
import java.util.Optional;

/// One question of a batch.
///
/// @param id the JSON text of a plain value, to be given back as it is
/// @param zones paths of the files that answer, one or more
public record BatchLine(
        Optional<String> id,
        List<String> zones,
        WrittenQuestion question,
        Optional<DomainName> origin) {

    public BatchLine {
        zones = List.copyOf(zones);
    }

    /// What a line came to.
    public sealed interface Read {

        record Understood(BatchLine line) implements Read {}

        /// @param id as far as it was read
        record Wrong(Optional<String> id, Problem problem) implements Read {}
    }

    /// Reads a line; members that it does not know are passed over.
    ///
    /// @param source the name of the batch
    /// @param number of the line, from 1
    public static Read read(String text, PlaceCodes codes, String source, int number) {
        return new BatchLineReader(text, codes, source, number).read();
    }
}

package org.zonewright.cli;

import org.zonewright.analysis.resolve.Client;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.codec.Problem;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One question of a batch.
///
/// @param id text, number, truth value or null, to be given back as it is
/// @param zones paths of the files that answer, one or more
/// @param name the question's, as written
record BatchLine(
        Optional<Object> id,
        List<String> zones,
        String name,
        RecordType type,
        Optional<Client> client,
        Optional<Set<String>> unhealthy,
        Optional<Long> seed,
        Optional<Question.View> view,
        Optional<DomainName> origin) {

    /// What a line came to.
    sealed interface Read {

        record Understood(BatchLine line) implements Read {}

        /// @param id as far as it was read
        record Wrong(Optional<Object> id, Problem problem) implements Read {}
    }

    /// @param source the name of the batch
    /// @param number of the line, from 1
    static Read read(String text, PlaceCodes codes, String source, int number) {
        return new BatchLineReader(codes, source, number).read(text);
    }
}

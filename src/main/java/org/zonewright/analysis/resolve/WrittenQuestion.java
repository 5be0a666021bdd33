package org.zonewright.analysis.resolve;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.Optional;
import java.util.Set;

/// A question as a file holds it: what the file does not say is absent.
///
/// @param unhealthy ids of health checks and names of alias targets that fail
public record WrittenQuestion(
        DomainName name,
        RecordType type,
        Optional<Client> client,
        Optional<Set<String>> unhealthy,
        Optional<Long> seed,
        Optional<Question.View> view) {

    public WrittenQuestion {
        unhealthy = unhealthy.map(Set::copyOf);
    }

    /// The question with all that goes without saying: a client of unknown place, everything
    /// healthy, the public view.
    public Question question() {
        return new Question(
                name,
                type,
                client.orElse(Client.UNKNOWN),
                unhealthy.orElse(Set.of()),
                seed.orElse(0L),
                view.orElse(Question.View.PUBLIC));
    }
}

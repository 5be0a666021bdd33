package org.zonewright.analysis.resolve;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.Set;

/// What is asked, and all that the answer may depend on beside the zones.
///
/// @param name its text's letter case comes back in the answer
/// @param type `ANY` is one too
/// @param unhealthy ids of health checks and names of alias targets that fail, over whatever the
///   zone file says
/// @param seed makes each random choice repeatable
/// @param view which zones answer
public record Question(
        DomainName name,
        RecordType type,
        Client client,
        Set<String> unhealthy,
        long seed,
        View view) {

    /// Asks for every type at a name.
    public static final RecordType ANY = RecordType.of("ANY");

    public enum View {
        PUBLIC,
        PRIVATE
    }

    public Question {
        unhealthy = Set.copyOf(unhealthy);
    }

    /// The same question from another client.
    public Question from(Client other) {
        return new Question(name, type, other, unhealthy, seed, view);
    }

    /// A question from an unknown place with everything healthy.
    public static Question of(String name, RecordType type) {
        return new Question(DomainName.of(name), type, Client.UNKNOWN, Set.of(), 0, View.PUBLIC);
    }
}

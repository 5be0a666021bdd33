package org.zonewright.analysis.resolve;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What single record sets of a zone come to by themselves: what they answer if they are chosen,
/// and whether they are healthy. For what shows sets side by side; a question goes to the
/// [Resolver].
///
/// The client's place is unknown, health is what the zone file says. Immutable; any thread may ask.
/// Costs nothing to make: what is asked for is looked up.
public final class Outlook {

    private final ZoneIndex zone;
    private final World world;

    private Outlook(ZoneIndex zone, World world) {
        this.zone = zone;
        this.world = world;
    }

    public static Outlook of(Zone zone, World world) {
        return new Outlook(ZoneIndex.unwalked(zone), world);
    }

    /// What a set answers if its group's policy chooses it.
    public sealed interface Prospect {

        /// @param ttl seconds
        /// @param ttlFrom the TTL and where it comes from
        /// @param records under the set's own name
        /// @param simulated whether addresses in it are derived, not known
        record Answer(long ttl, Phrase ttlFrom, List<ResourceRecord> records, boolean simulated)
                implements Prospect {
            public Answer {
                records = List.copyOf(records);
            }
        }

        /// Nothing of this type.
        record NoData() implements Prospect {}

        /// An error instead of an answer.
        record Failure(Phrase why) implements Prospect {}
    }

    /// @param set of this zone
    public Prospect prospect(RecordSet set) {
        return switch (inputs(set).selector(Trace.none()).emit(new Member(set))) {
            case Emission.Data data ->
                    new Prospect.Answer(
                            data.ttl(),
                            ttlFrom(data),
                            records(set, data),
                            data.origin() == Emission.Origin.SIMULATED);
            case Emission.Nothing _ -> new Prospect.NoData();
            case Emission.Failure failure -> new Prospect.Failure(failure.why().get());
        };
    }

    private static Phrase ttlFrom(Emission.Data data) {
        Phrase from = data.ttlFrom().get();
        return Phrase.of(
                from.key(), Stream.concat(Stream.of(data.ttl()), from.args().stream()).toArray());
    }

    private static List<ResourceRecord> records(RecordSet set, Emission.Data data) {
        String owner = MasterText.name(set.name().canonical());
        return data.rdata().stream()
                .map(one -> new ResourceRecord(owner, data.ttl(), set.type(), one.text()))
                .toList();
    }

    /// Why a set counts as unhealthy; empty if it counts as healthy.
    ///
    /// @param set of this zone
    public Optional<Phrase> ailment(RecordSet set) {
        return inputs(set).health().ailment(new Member(set));
    }

    /// Whether a health check succeeds; one that no file has does.
    public boolean isHealthy(String healthCheckId) {
        return new HealthChecks(zone.told(), Set.of()).isHealthy(healthCheckId);
    }

    private Inputs inputs(RecordSet set) {
        return inputs(set.name(), set.type());
    }

    private Inputs inputs(DomainName name, RecordType type) {
        var question = new Question(name, type, Client.UNKNOWN, Set.of(), 0, Question.View.PUBLIC);
        return Inputs.of(zone, question, world, new SeededChance(0));
    }
}

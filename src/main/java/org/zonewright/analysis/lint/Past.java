package org.zonewright.analysis.lint;

import org.zonewright.model.edit.History;
import org.zonewright.model.zone.Annotations.Note;
import org.zonewright.model.zone.Annotations.Waiver;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Extra;
import org.zonewright.model.zone.HealthCheck;
import org.zonewright.model.zone.Simulation;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;
import org.zonewright.model.zone.ZoneInfo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// What one lint of a history leaves for the next: what was found where, and what was read for it.
/// Never changes: any thread may use it. It spares work and never changes what is found.
public final class Past {

    /// Nothing was looked at yet.
    public static final Past NONE = new Past(Optional.empty());

    /// What any check may look at beside record sets: if it changed, all are looked at again.
    record Frame(
            Zone base,
            Neighbours neighbours,
            ZoneInfo info,
            OwnId ownId,
            List<UnreadableSet> unreadable,
            List<HealthCheck> healthChecks,
            Simulation simulation,
            List<Extra> extras,
            List<Waiver> waivers,
            List<Note> dated,
            LocalDate today) {

        static Frame of(History history, Neighbours neighbours, OwnId ownId, LocalDate today) {
            Zone zone = history.zone();
            Zone.Besides besides = zone.besides();
            return new Frame(
                    history.base(),
                    neighbours,
                    zone.info(),
                    ownId,
                    zone.unreadable(),
                    besides.healthChecks(),
                    besides.simulation(),
                    besides.extras(),
                    besides.annotations().waivers(),
                    besides.annotations().notes().stream()
                            .filter(note -> note.expires().isPresent())
                            .toList(),
                    today);
        }
    }

    /// What is looked at beside names.
    ///
    /// @param look shows it to its checks
    record Aside(Consumer<Walk> look, Set<Read> reads, List<Finding> found) {}

    /// @param names what was found at each name that has findings
    /// @param all what was found, in order
    record Seen(
            History.Step step,
            Frame frame,
            OwnIdVotes votes,
            List<Failure> failures,
            Readers readers,
            Layered<DomainName, List<Finding>> names,
            List<Aside> asides,
            List<Finding> all) {}

    private final Optional<Seen> seen;

    private Past(Optional<Seen> seen) {
        this.seen = seen;
    }

    static Past of(Seen seen) {
        return new Past(Optional.of(seen));
    }

    /// The id that the zone made of `base` was last seen to have.
    Optional<OwnId> ownId(Zone base) {
        return seen.map(Seen::frame).filter(frame -> frame.base() == base).map(Frame::ownId);
    }

    List<Failure> failures() {
        return seen.map(Seen::failures).orElse(List.of());
    }

    /// What was seen, if it was of this history.
    Optional<Seen> of(History history) {
        return seen.filter(one -> one.frame().base() == history.base());
    }
}

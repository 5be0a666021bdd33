package org.zonewright.gui.table;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.UnreadableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One row of the table. Immutable; says nothing that depends on other names of the zone.
public sealed interface Row {

    RowId id();

    DomainName name();

    RecordType type();

    Mark mark();

    /// The sets and unreadable sets behind this row: one, or those of the group.
    Stream<EntryId> entries();

    /// A record set.
    ///
    /// @param set as it is in the draft; of a deleted row as it was
    /// @param before what was opened, if it differs
    /// @param changed the cells that differ from what was opened
    /// @param isMember whether a header row stands above it
    /// @param share of a weighted set
    record Single(
            RecordSet set,
            Mark mark,
            Optional<RecordSet> before,
            Set<Column> changed,
            boolean isMember,
            Optional<Share> share)
            implements Row {

        @Override
        public RowId id() {
            return new RowId.Of(set.key());
        }

        @Override
        public DomainName name() {
            return set.name();
        }

        @Override
        public RecordType type() {
            return set.type();
        }

        @Override
        public Stream<EntryId> entries() {
            return Stream.of(set.key());
        }

        public boolean isLive() {
            return mark != Mark.DELETED;
        }
    }

    /// The header of a routing group.
    ///
    /// @param members all of them, deleted ones too, in listing order; never empty
    record Group(List<Single> members, Mark mark) implements Row {

        public Group {
            members = List.copyOf(members);
        }

        @Override
        public RowId id() {
            return new RowId.Group(name(), type());
        }

        @Override
        public DomainName name() {
            return members.getFirst().name();
        }

        @Override
        public RecordType type() {
            return members.getFirst().type();
        }

        @Override
        public Stream<EntryId> entries() {
            return members.stream().map(member -> member.set().key());
        }

        /// The members that a query can meet; all of a group that is deleted whole.
        public List<RecordSet> live() {
            List<RecordSet> live =
                    members.stream().filter(Single::isLive).map(Single::set).toList();
            return live.isEmpty() ? members.stream().map(Single::set).toList() : live;
        }

        /// The policy of the first member that has one.
        public Routing.Policy policy() {
            return live().stream()
                    .map(set -> set.routing().policy())
                    .filter(policy -> policy != Routing.Policy.SIMPLE)
                    .findFirst()
                    .orElse(Routing.Policy.SIMPLE);
        }
    }

    /// Something that is no record set, kept verbatim.
    record Unreadable(UnreadableSet set, Mark mark) implements Row {

        @Override
        public RowId id() {
            return new RowId.Of(set.id());
        }

        @Override
        public DomainName name() {
            return set.name();
        }

        @Override
        public RecordType type() {
            return set.type();
        }

        @Override
        public Stream<EntryId> entries() {
            return Stream.of(set.id());
        }
    }

    /// The share of a weighted set in its group's answers while all members are healthy.
    ///
    /// @param now 0 to 1
    /// @param before of what was opened, if it was another; 0 to 1
    record Share(double now, Optional<Double> before) {}
}

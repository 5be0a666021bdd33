package org.zonewright.model.edit;

import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Sameness;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Brings the record sets of one zone into another, row by row: nothing that is there is replaced
/// unless somebody says so.
public final class Import {

    /// What a row would do to the open zone.
    public enum Kind {
        /// Nothing has its name, type and set identifier.
        NEW,
        /// It is there already, however it is spelled.
        SAME,
        /// Something else is there.
        DIFFERS,
        /// Its name is not in the open zone.
        OUTSIDE,
        /// To be deleted, and there exactly so.
        DELETED,
        /// To be deleted, but not there, or with other values: Route 53 would refuse that.
        UNDELETABLE
    }

    /// What to do with a row.
    public enum Choice {
        SKIP,
        ADD,
        /// Its values beside those that are there, whose TTL stays.
        MERGE,
        REPLACE,
        DELETE
    }

    /// One record set that comes, or is to go.
    ///
    /// @param present what stands in its way in the open zone: the set with its key, or simple and
    ///   routed sets of its name and type, which cannot stand together
    public record Row(RecordSet incoming, List<RecordSet> present, Kind kind) {
        public Row {
            present = List.copyOf(present);
        }

        /// What can be done with this row, the usual first.
        public List<Choice> choices() {
            return switch (kind) {
                case NEW -> List.of(Choice.ADD, Choice.SKIP);
                case SAME, OUTSIDE, UNDELETABLE -> List.of(Choice.SKIP);
                case DELETED -> List.of(Choice.DELETE, Choice.SKIP);
                case DIFFERS ->
                        merged().isPresent()
                                ? List.of(Choice.SKIP, Choice.MERGE, Choice.REPLACE)
                                : List.of(Choice.SKIP, Choice.REPLACE);
            };
        }

        /// The set that is there with the values of both; empty where values cannot stand together.
        Optional<RecordSet> merged() {
            if (present.size() != 1 || !present.getFirst().key().equals(incoming.key())) {
                return Optional.empty();
            }
            RecordSet here = present.getFirst();
            RecordType type = here.type();
            boolean single = type.equals(RecordType.CNAME) || type.equals(RecordType.SOA);
            if (single
                    || !(here.content() instanceof Content.Values(long ttl, List<String> values))
                    || incoming.values().isEmpty()) {
                return Optional.empty();
            }
            var all = new ArrayList<>(values);
            var known = new ArrayList<>(values.stream().map(v -> normal(type, v)).toList());
            for (String value : incoming.values()) {
                if (!known.contains(normal(type, value))) {
                    known.add(normal(type, value));
                    all.add(value);
                }
            }
            return Optional.of(here.withContent(new Content.Values(ttl, all)));
        }

        private static String normal(RecordType type, String value) {
            return Sameness.normal(type, value);
        }
    }

    /// A row with what was chosen for it.
    public record Chosen(Row row, Choice choice) {}

    private Import() {}

    /// What each record set of `incoming` would do to `open`, in listing order.
    public static List<Row> rows(Zone open, Zone incoming) {
        return incoming.sets().stream().map(set -> row(open, set)).toList();
    }

    /// A record set that is not there any more after a change batch.
    ///
    /// @param before as which it must be there; empty if anything may be, or nothing
    public record Deletion(RecordSet.Key key, Optional<RecordSet> before) {}

    /// What each deletion of a change batch would do to `open`.
    public static List<Row> deletions(Zone open, List<Deletion> deleted) {
        return deleted.stream().flatMap(one -> deletion(open, one).stream()).toList();
    }

    private static Optional<Row> deletion(Zone open, Deletion deletion) {
        Optional<RecordSet> here = open.find(deletion.key());
        Optional<RecordSet> before = deletion.before();
        if (before.isEmpty()) {
            return here.map(set -> new Row(set, List.of(set), Kind.DELETED));
        }
        boolean exact = here.filter(it -> Sameness.same(it, before.get())).isPresent();
        return Optional.of(
                new Row(
                        before.get(),
                        here.stream().toList(),
                        exact ? Kind.DELETED : Kind.UNDELETABLE));
    }

    /// What a change batch would do to `open`: first what it deletes, then what each set that it
    /// puts would do to the rest.
    ///
    /// @param incoming what the batch puts
    public static List<Row> rows(Zone open, Zone incoming, List<Deletion> deleted) {
        List<Row> deletions = deletions(open, deleted);
        List<Edit> gone =
                deletions.stream()
                        .filter(row -> row.kind() == Kind.DELETED)
                        .map(row -> (Edit) new Edit.Remove(row.incoming().key()))
                        .toList();
        Zone rest = gone.isEmpty() ? open : Edit.of(gone).applyTo(open);
        return Stream.concat(deletions.stream(), rows(rest, incoming).stream()).toList();
    }

    private static Row row(Zone open, RecordSet incoming) {
        if (!incoming.name().isAtOrBelow(open.name())) {
            return new Row(incoming, List.of(), Kind.OUTSIDE);
        }
        Optional<RecordSet> same = open.find(incoming.key());
        if (same.isPresent()) {
            boolean equal = Sameness.same(same.get(), incoming);
            return new Row(incoming, List.of(same.get()), equal ? Kind.SAME : Kind.DIFFERS);
        }
        List<RecordSet> others =
                open.group(incoming.name(), incoming.type()).stream()
                        .filter(
                                set ->
                                        set.setIdentifier().isEmpty()
                                                || incoming.setIdentifier().isEmpty())
                        .toList();
        return new Row(incoming, others, others.isEmpty() ? Kind.NEW : Kind.DIFFERS);
    }

    /// One edit that makes `open` say of itself what `told` says beside its record sets; empty if
    /// it does already.
    public static Optional<Edit> besides(Zone open, Zone told) {
        var edits = new ArrayList<Edit>();
        if (!told.info().equals(open.info())) {
            edits.add(new Edit.SetInfo(told.info()));
        }
        if (!told.healthChecks().equals(open.healthChecks())) {
            edits.add(new Edit.SetHealthChecks(told.healthChecks()));
        }
        if (!told.simulation().equals(open.simulation())) {
            edits.add(new Edit.SetSimulation(told.simulation()));
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(Edit.of(edits));
    }

    /// One edit that does what was chosen; empty if that is nothing.
    public static Optional<Edit> edit(List<Chosen> chosen) {
        List<Edit> edits = chosen.stream().flatMap(Import::edits).toList();
        return edits.isEmpty() ? Optional.empty() : Optional.of(Edit.of(edits));
    }

    private static Stream<Edit> edits(Chosen chosen) {
        Row row = chosen.row();
        if (!row.choices().contains(chosen.choice())) {
            throw new IllegalArgumentException(row.kind() + " rows cannot " + chosen.choice());
        }
        return switch (chosen.choice()) {
            case SKIP -> Stream.empty();
            case DELETE -> Stream.of(new Edit.Remove(row.incoming().key()));
            case ADD -> Stream.of(new Edit.Put(row.incoming()));
            case MERGE -> row.merged().stream().map(Edit.Put::new);
            case REPLACE ->
                    Stream.concat(
                            row.present().stream().map(set -> new Edit.Remove(set.key())),
                            Stream.of(new Edit.Put(row.incoming())));
        };
    }
}

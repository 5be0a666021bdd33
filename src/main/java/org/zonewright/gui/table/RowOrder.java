package org.zonewright.gui.table;

import org.zonewright.analysis.lint.Severity;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Orders of the table: by one column, groups staying whole at the place of their header.
///
/// @param column the one to sort by; NAME is listing order
/// @param direction which end comes first
public record RowOrder(Column column, Direction direction) {

    public enum Direction {
        ASCENDING,
        DESCENDING
    }

    private static final List<Mark> MARKS = List.of(Mark.values());
    private static final List<Severity> SEVERITIES = List.of(Severity.values());

    /// The order of `list-resource-record-sets`.
    public static final RowOrder LISTING = new RowOrder(Column.NAME, Direction.ASCENDING);

    /// Compares by what blocks are sorted by alone.
    Comparator<Block> comparator(RowFacts facts) {
        return directed((one, other) -> compare(key(one, facts), key(other, facts)));
    }

    /// Sorts blocks in listing order, in which equal ones stay. What a block is sorted by is worked
    /// out once: a TTL of an alias takes a question.
    List<Block> sorted(List<Block> listed, RowFacts facts) {
        if (equals(LISTING)) {
            return listed;
        }
        return listed.stream()
                .map(block -> new Keyed(block, key(block, facts)))
                .sorted(directed((one, other) -> compare(one.key(), other.key())))
                .map(Keyed::block)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private record Keyed(Block block, Comparable<?> key) {}

    private <T> Comparator<T> directed(Comparator<T> ascending) {
        return direction == Direction.ASCENDING ? ascending : ascending.reversed();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // those of one column are of one type
    private static int compare(Comparable one, Comparable other) {
        return one.compareTo(other);
    }

    private Comparable<?> key(Block block, RowFacts facts) {
        return switch (column) {
            case NAME -> block.key();
            case STATE -> -MARKS.indexOf(mark(block));
            case TYPE -> block.key().type();
            case ROUTING -> policy(block.first());
            case TTL -> ttl(block.first(), facts);
            case VALUE -> value(block.first());
            case HEALTH -> health(block.first());
            case PROBLEM ->
                    severity(block, facts).map(SEVERITIES::indexOf).orElse(SEVERITIES.size());
        };
    }

    private static String policy(Row row) {
        return switch (row) {
            case Row.Single single -> FilterToken.policyId(single.set());
            case Row.Group group -> group.policy().name().toLowerCase(java.util.Locale.ROOT);
            case Row.Unreadable _ -> "";
        };
    }

    private static long ttl(Row row, RowFacts facts) {
        return switch (row) {
            case Row.Single single -> facts.ttl(single.set()).orElse(-1);
            case Row.Group group -> facts.ttl(group.live().getFirst()).orElse(-1);
            case Row.Unreadable _ -> -1;
        };
    }

    private static String value(Row row) {
        return switch (row) {
            case Row.Single single -> value(single.set());
            case Row.Group group -> value(group.live().getFirst());
            case Row.Unreadable unreadable -> unreadable.set().json();
        };
    }

    private static String value(RecordSet set) {
        return switch (set.content()) {
            case Content.Values(_, var values) -> values.isEmpty() ? "" : values.getFirst();
            case Content.Alias alias -> alias.target().canonical();
            case Content.TrafficPolicy(String id) -> id;
        };
    }

    private static String health(Row row) {
        return switch (row) {
            case Row.Single single -> single.set().healthCheckId().orElse("");
            case Row.Group group -> group.live().getFirst().healthCheckId().orElse("");
            case Row.Unreadable _ -> "";
        };
    }

    private static Mark mark(Block block) {
        return block.all().map(Row::mark).max(Comparator.naturalOrder()).orElse(Mark.NONE);
    }

    private static Optional<Severity> severity(Block block, RowFacts facts) {
        return block.all().flatMap(row -> facts.worst(row).stream()).min(Comparator.naturalOrder());
    }
}

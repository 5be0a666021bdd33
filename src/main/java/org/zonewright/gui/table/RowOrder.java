package org.zonewright.gui.table;

import org.zonewright.analysis.lint.Severity;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;

import java.util.Comparator;
import java.util.Optional;

/// Orders of the table: by one column, groups staying whole at the place of their header.
///
/// @param column the one to sort by; NAME is listing order
/// @param direction which end comes first
public record RowOrder(Column column, Direction direction) {

    public enum Direction {
        ASCENDING,
        DESCENDING
    }

    /// The order of `list-resource-record-sets`.
    public static final RowOrder LISTING = new RowOrder(Column.NAME, Direction.ASCENDING);

    Comparator<Block> comparator(RowFacts facts) {
        Comparator<Block> ascending = ascending(facts);
        return direction == Direction.ASCENDING ? ascending : ascending.reversed();
    }

    private Comparator<Block> ascending(RowFacts facts) {
        return switch (column) {
            case NAME -> Comparator.comparing(Block::key);
            case STATE -> Comparator.comparing(RowOrder::mark).reversed();
            case TYPE -> Comparator.comparing(block -> block.key().type());
            case ROUTING -> Comparator.comparing(block -> policy(block.first()));
            case TTL -> Comparator.comparingLong(block -> ttl(block.first(), facts));
            case VALUE -> Comparator.comparing(block -> value(block.first()));
            case HEALTH -> Comparator.comparing(block -> health(block.first()));
            case PROBLEM ->
                    Comparator.<Block, Boolean>comparing(block -> severity(block, facts).isEmpty())
                            .thenComparing(
                                    block -> severity(block, facts).orElse(Severity.UNVERIFIED));
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

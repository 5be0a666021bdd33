package org.zonewright.codec.csv;

import static org.zonewright.codec.csv.Column.ALIAS_TARGET;
import static org.zonewright.codec.csv.Column.ALIAS_ZONE_ID;
import static org.zonewright.codec.csv.Column.EVALUATE_TARGET_HEALTH;
import static org.zonewright.codec.csv.Column.HEALTH_CHECK_ID;
import static org.zonewright.codec.csv.Column.NAME;
import static org.zonewright.codec.csv.Column.SET_IDENTIFIER;
import static org.zonewright.codec.csv.Column.TRAFFIC_POLICY_INSTANCE_ID;
import static org.zonewright.codec.csv.Column.TTL;
import static org.zonewright.codec.csv.Column.TYPE;
import static org.zonewright.codec.csv.Column.VALUE;

import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes a record set of at most one value of one row, or says why it can be none.
final class RowReader {

    private final Row row;
    private final List<RowDefect> defects = new ArrayList<>();

    RowReader(Row row) {
        this.row = row;
    }

    /// The record set; nothing if there are [#defects].
    Optional<RecordSet> read() {
        Optional<String> name = need(NAME);
        Optional<String> type = need(TYPE);
        Optional<Routing> routing = new RoutingCells(this).routing();
        Optional<Content> content = content();
        if (!defects.isEmpty()) {
            return Optional.empty();
        }
        var key =
                new RecordSet.Key(
                        DomainName.of(name.orElseThrow()),
                        RecordType.of(type.orElseThrow()),
                        row.text(SET_IDENTIFIER).orElse(""));
        return Optional.of(
                new RecordSet(
                        key,
                        content.orElseThrow(),
                        routing.orElseThrow(),
                        row.text(HEALTH_CHECK_ID),
                        List.of()));
    }

    List<RowDefect> defects() {
        return defects;
    }

    Row row() {
        return row;
    }

    private Optional<Content> content() {
        boolean alias =
                Stream.of(ALIAS_TARGET, ALIAS_ZONE_ID, EVALUATE_TARGET_HEALTH).anyMatch(row::has);
        boolean policy = row.has(TRAFFIC_POLICY_INSTANCE_ID);
        if ((alias ? 1 : 0) + (policy ? 1 : 0) + (row.has(VALUE) ? 1 : 0) > 1) {
            return none(RowDefect.BODY, row.at(), "codec.content-two");
        }
        if (alias || policy) {
            if (row.has(TTL)) {
                return alias
                        ? none(RowDefect.ALIAS_TTL, row.at(TTL), "codec.alias-ttl")
                        : none(RowDefect.BODY, row.at(TTL), "codec.content-two");
            }
            return alias
                    ? alias()
                    : row.text(TRAFFIC_POLICY_INSTANCE_ID).map(Content.TrafficPolicy::new);
        }
        if (!row.has(TTL)) {
            return row.has(VALUE)
                    ? none(RowDefect.BODY, row.at(VALUE), "codec.no-ttl")
                    : none(RowDefect.BODY, row.at(), "codec.content-none");
        }
        List<String> values = row.text(VALUE).map(List::of).orElse(List.of());
        return whole(TTL).map(ttl -> new Content.Values(ttl, values));
    }

    private Optional<Content> alias() {
        Optional<String> target = need(ALIAS_TARGET);
        Optional<String> zone = need(ALIAS_ZONE_ID);
        Optional<Boolean> health = need(EVALUATE_TARGET_HEALTH).flatMap(this::truth);
        return target.flatMap(
                name ->
                        zone.flatMap(
                                id ->
                                        health.map(
                                                evaluate ->
                                                        new Content.Alias(
                                                                DomainName.of(name),
                                                                id,
                                                                evaluate))));
    }

    private Optional<Boolean> truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> expected("codec.expected-truth", EVALUATE_TARGET_HEALTH, text);
        };
    }

    /// The whole number in a cell; nothing, and a defect, if that holds anything else.
    Optional<Long> whole(Column column) {
        return row.text(column)
                .flatMap(
                        text -> {
                            try {
                                return Optional.of(Long.parseLong(text.strip()));
                            } catch (NumberFormatException _) {
                                return expected("codec.expected-whole", column, text);
                            }
                        });
    }

    /// What a cell holds; a defect if that is nothing.
    Optional<String> need(Column column) {
        Optional<String> text = row.text(column);
        return text.isPresent()
                ? text
                : none(RowDefect.MALFORMED, row.at(), "codec.csv-missing", column.header());
    }

    <T> Optional<T> expected(String key, Column column, String found) {
        return none(RowDefect.MALFORMED, row.at(column), key, column.header(), found);
    }

    <T> Optional<T> none(String rule, int at, String key, Object... args) {
        defects.add(new RowDefect(rule, at, Phrase.of(key, args)));
        return Optional.empty();
    }
}

package org.zonewright.analysis.lint;

import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;

import java.util.List;
import java.util.Optional;

/// A record set with its values, each read once for all checks.
public record Row(RecordSet set, List<Value> values) {

    public Row {
        values = List.copyOf(values);
    }

    public static Row of(RecordSet set) {
        return new Row(set, set.values().stream().map(v -> new Value(set.type(), v)).toList());
    }

    /// Whether the set has values and nothing else.
    boolean isPlain() {
        return set.content() instanceof Content.Values
                && set.routing() instanceof Routing.Simple
                && set.healthCheckId().isEmpty();
    }

    public DomainName name() {
        return set.name();
    }

    public RecordType type() {
        return set.type();
    }

    public Optional<Content.Alias> alias() {
        return set.alias();
    }
}

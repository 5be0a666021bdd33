package org.zonewright.analysis.lint.common;

import org.zonewright.analysis.lint.LintContext;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Sameness;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/// Where clients get to from a record set in the end: values, and names outside the zone.
public final class Endpoints {

    private final LintContext context;
    private final Set<RecordSet.Key> seen = new HashSet<>();
    private final Set<String> found = new TreeSet<>();

    private Endpoints(LintContext context) {
        this.context = context;
    }

    /// In a form that is the same for all spellings.
    public static Set<String> of(RecordSet set, LintContext context) {
        var endpoints = new Endpoints(context);
        endpoints.follow(set);
        return endpoints.found;
    }

    private void follow(RecordSet set) {
        if (!seen.add(set.key())) {
            return;
        }
        switch (set.content()) {
            case Content.Alias alias -> name(alias.target(), set.type());
            case Content.TrafficPolicy(String id) -> found.add(id);
            case Content.Values values -> {
                if (set.type().equals(RecordType.CNAME)) {
                    values.values().forEach(value -> name(DomainName.of(value), set.type()));
                } else {
                    values.values().forEach(value -> found.add(Sameness.normal(set.type(), value)));
                }
            }
        }
    }

    private void name(DomainName name, RecordType type) {
        Collection<RecordSet> next =
                context.isInZone(name) ? context.zone().group(name, type) : Set.of();
        if (next.isEmpty()) {
            found.add(name.canonical());
        } else {
            next.forEach(this::follow);
        }
    }
}

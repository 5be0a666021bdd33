package org.zonewright.analysis.plan.answers;

import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What leads to a name: aliases, CNAMEs, DNAMEs, and delegations to name servers of that name.
final class Leads {

    private static final Set<RecordType> LEADING =
            Set.of(RecordType.CNAME, RecordType.NS, RecordType.DNAME);

    private final Map<DomainName, Set<DomainName>> owners = new HashMap<>();
    private final Set<DomainName> renaming = new LinkedHashSet<>();

    Leads(Collection<RecordSet> sets) {
        sets.forEach(this::add);
    }

    private void add(RecordSet set) {
        for (DomainName target : targets(set)) {
            owners.computeIfAbsent(target, _ -> new LinkedHashSet<>(2)).add(set.name());
            if (set.type().equals(RecordType.DNAME)) {
                renaming.add(target);
            }
        }
    }

    private static List<DomainName> targets(RecordSet set) {
        return switch (set.content()) {
            case Content.Alias alias -> List.of(alias.target());
            case Content.Values(_, List<String> values) when LEADING.contains(set.type()) ->
                    values.stream().map(Leads::target).toList();
            case Content.Values _, Content.TrafficPolicy _ -> List.of();
        };
    }

    private static DomainName target(String value) {
        return DomainName.of(value.strip());
    }

    /// Who leads to just this name.
    Set<DomainName> to(DomainName name) {
        return owners.getOrDefault(name, Set.of());
    }

    /// All names that something leads to.
    Set<DomainName> targets() {
        return owners.keySet();
    }

    /// The targets of DNAMEs: who leads to them leads to all names below.
    Set<DomainName> renaming() {
        return renaming;
    }
}

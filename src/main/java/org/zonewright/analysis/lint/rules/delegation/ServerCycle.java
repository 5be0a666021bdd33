package org.zonewright.analysis.lint.rules.delegation;

import org.zonewright.analysis.lint.Check;
import org.zonewright.analysis.lint.Finding.Field;
import org.zonewright.analysis.lint.Group;
import org.zonewright.analysis.lint.LintContext;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.analysis.lint.Node;
import org.zonewright.analysis.lint.Report;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.lint.ZoneNames;
import org.zonewright.analysis.lint.common.Names;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A delegation whose servers can only be found by asking the servers themselves: their names are
/// in zones that lead back here, and no glue breaks the circle.
public final class ServerCycle implements Check.OfWorkspace {

    private static final LintRule RULE =
            new LintRule(
                    "ns-cyclic", Severity.ERROR, LintRule.RFC, "RFC 1034 section 4.2.1; RFC 9471");

    @Override
    public List<LintRule> rules() {
        return List.of(RULE);
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.NS);
    }

    @Override
    public void check(Node node, LintContext context, Report report) {
        Optional<Group> group = node.group(RecordType.NS);
        boolean isCut =
                group.isPresent()
                        && context.delegation(node.name()).filter(node.name()::equals).isPresent();
        if (isCut) {
            var search = new Search(context);
            boolean dead = search.isDead(context.names(), node.name());
            if (dead && search.cycle) {
                report.at(group.get(), RULE)
                        .field(Field.VALUE)
                        .says(Names.brief(node.name(), context))
                        .add();
            }
        }
    }

    private static final class Search {
        private final List<ZoneNames> zones;
        private final Set<DomainName> asked = new HashSet<>();
        private boolean cycle;

        Search(LintContext context) {
            boolean isPrivate = context.zone().info().isPrivate();
            zones =
                    Stream.concat(Stream.of(context.names()), context.neighbours().in(isPrivate))
                            .toList();
        }

        /// Whether no server of a delegation can be found. One that no open zone holds can.
        boolean isDead(ZoneNames parent, DomainName cut) {
            asked.add(cut);
            return Servers.of(parent.zone(), cut).stream()
                    .allMatch(server -> isLost(server, parent, cut));
        }

        private boolean isLost(DomainName server, ZoneNames parent, DomainName cut) {
            if (hasAddress(parent, server)) {
                return false;
            }
            if (server.isAtOrBelow(cut)) {
                return true;
            }
            Optional<ZoneNames> holder =
                    server.isAtOrBelow(parent.apex()) ? Optional.of(parent) : longest(server);
            return holder.isPresent() && isLostIn(holder.get(), server, parent);
        }

        private boolean isLostIn(ZoneNames holder, DomainName server, ZoneNames parent) {
            Optional<DomainName> cut = holder.delegation(server);
            if (cut.isPresent()) {
                return !hasAddress(holder, server) && asksBack(holder, cut.get());
            }
            return holder != parent
                    && parentOf(holder).filter(above -> asksBack(above, holder.apex())).isPresent();
        }

        private static boolean hasAddress(ZoneNames zone, DomainName server) {
            return !Servers.addresses(zone.zone().at(server)).isEmpty();
        }

        private boolean asksBack(ZoneNames parent, DomainName cut) {
            if (asked.contains(cut)) {
                cycle = true;
                return true;
            }
            return isDead(parent, cut);
        }

        private Optional<ZoneNames> longest(DomainName name) {
            return zones.stream()
                    .filter(zone -> name.isAtOrBelow(zone.apex()))
                    .max(Comparator.comparingInt(zone -> zone.apex().labels().size()));
        }

        /// The open zone that delegates to another.
        private Optional<ZoneNames> parentOf(ZoneNames child) {
            return zones.stream()
                    .filter(zone -> child.apex().isBelow(zone.apex()))
                    .filter(
                            zone ->
                                    zone.delegation(child.apex())
                                            .filter(child.apex()::equals)
                                            .isPresent())
                    .findFirst();
        }
    }
}

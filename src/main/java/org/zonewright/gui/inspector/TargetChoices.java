package org.zonewright.gui.inspector;

import org.zonewright.model.aws.AliasMatch;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.aws.ResourceName;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What an alias of one zone can point to: AWS resources that other aliases point to, then records,
/// what is possible first. What is not possible stays, with the reason.
final class TargetChoices {

    private final Zone zone;
    private final AliasServices services;
    private final RecordSet of;
    private final Optional<DomainName> now;

    private TargetChoices(Zone zone, AliasServices services, RecordSet of) {
        this.zone = zone;
        this.services = services;
        this.of = of;
        now = of.alias().map(Content.Alias::target);
    }

    static List<TargetChoice> of(Zone zone, AliasServices services, RecordSet set) {
        var choices = new TargetChoices(zone, services, set);
        var all = new ArrayList<>(choices.resources());
        all.addAll(choices.records());
        return all;
    }

    private List<TargetChoice> resources() {
        var usedBy = new TreeMap<DomainName, List<String>>();
        for (RecordSet set : zone.sets()) {
            set.alias()
                    .map(Content.Alias::target)
                    .filter(target -> services.recognise(target).isPresent())
                    .ifPresent(target -> use(usedBy, target, set));
        }
        var choices = new ArrayList<TargetChoice>();
        usedBy.forEach(
                (target, users) ->
                        services.recognise(target)
                                .ifPresent(match -> choices.add(resource(target, match, users))));
        return possibleFirst(choices);
    }

    private void use(Map<DomainName, List<String>> usedBy, DomainName target, RecordSet set) {
        List<String> users = usedBy.computeIfAbsent(target, _ -> new ArrayList<>());
        String name = set.name().relativeTo(zone.name());
        if (!users.contains(name)) {
            users.add(name);
        }
    }

    private TargetChoice resource(DomainName target, AliasMatch match, List<String> users) {
        boolean offered = !match.typesAreCertain() || match.recordTypes().contains(of.type());
        return new TargetChoice(
                target.relativeTo(zone.name()),
                ResourceName.given(target),
                new TargetChoice.About.Resource(match, List.copyOf(users)),
                now.equals(Optional.of(target)),
                offered
                        ? Optional.empty()
                        : Optional.of(Phrase.of("inspector.pick.no-such-type", of.type())));
    }

    private List<TargetChoice> records() {
        var names = new LinkedHashMap<DomainName, RecordSet>();
        for (RecordSet set : zone.sets()) {
            boolean pointable =
                    !set.type().equals(RecordType.NS) && !set.type().equals(RecordType.SOA);
            if (pointable && !isItself(set)) {
                names.merge(set.name(), set, this::better);
            }
        }
        return possibleFirst(names.values().stream().map(this::record).toList());
    }

    private boolean isItself(RecordSet set) {
        return set.name().equals(of.name()) && set.type().equals(of.type());
    }

    /// A name is listed with the type that is wanted, if it has it.
    private RecordSet better(RecordSet one, RecordSet other) {
        return !one.type().equals(of.type()) && other.type().equals(of.type()) ? other : one;
    }

    private TargetChoice record(RecordSet set) {
        String name = set.name().relativeTo(zone.name());
        var members = zone.group(set.name(), set.type());
        return new TargetChoice(
                name,
                name,
                new TargetChoice.About.Group(
                        set.type().mnemonic(),
                        set.routing().policy(),
                        members.size(),
                        set.isAlias()),
                now.equals(Optional.of(set.name())),
                impossible(set));
    }

    private Optional<Phrase> impossible(RecordSet set) {
        if (!set.type().equals(of.type())) {
            return Optional.of(Phrase.of("inspector.pick.other-type", of.type()));
        }
        return leadsBack(set.name(), new HashSet<>())
                ? Optional.of(
                        Phrase.of(
                                "inspector.pick.loop",
                                set.name().relativeTo(zone.name()),
                                of.name().relativeTo(zone.name())))
                : Optional.empty();
    }

    private boolean leadsBack(DomainName name, Set<DomainName> seen) {
        return seen.add(name)
                && zone.group(name, of.type()).stream()
                        .flatMap(set -> set.alias().stream())
                        .map(Content.Alias::target)
                        .anyMatch(target -> target.equals(of.name()) || leadsBack(target, seen));
    }

    private static List<TargetChoice> possibleFirst(List<TargetChoice> choices) {
        return choices.stream()
                .sorted(Comparator.comparing(choice -> !choice.isPossible()))
                .toList();
    }
}

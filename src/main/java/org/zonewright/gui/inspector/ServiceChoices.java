package org.zonewright.gui.inspector;

import org.zonewright.model.aws.AliasMatch;
import org.zonewright.model.aws.AliasService;
import org.zonewright.model.aws.AliasService.Permission;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The AWS services that an alias of one zone can point to, what is possible first. What is not
/// possible stays, with the reason.
final class ServiceChoices {

    private static final String FIRST_REGION = "us-east-1";

    private final Zone zone;
    private final AliasServices services;
    private final RecordSet of;

    private ServiceChoices(Zone zone, AliasServices services, RecordSet of) {
        this.zone = zone;
        this.services = services;
        this.of = of;
    }

    /// Those whose names tell them.
    static List<ServiceChoice> of(Zone zone, AliasServices services, RecordSet set) {
        var choices = new ServiceChoices(zone, services, set);
        List<String> likely = choices.likely();
        return services.all().stream()
                .filter(service -> service.dnsName().isPresent())
                .map(service -> choices.choice(service, likely))
                .sorted(Comparator.comparing(choice -> !choice.isPossible()))
                .toList();
    }

    /// The region of the alias, then those of others, the most used first.
    private List<String> likely() {
        Map<String, Long> used =
                zone.sets().stream()
                        .flatMap(this::place)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Stream<String> others =
                used.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Long>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey);
        return Stream.of(place(of), others, Stream.of(FIRST_REGION))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<String> place(RecordSet set) {
        return set
                .alias()
                .map(Content.Alias::target)
                .flatMap(services::recognise)
                .map(AliasMatch::place)
                .stream();
    }

    private ServiceChoice choice(AliasService service, List<String> likely) {
        List<String> regions =
                service.zones().keySet().stream()
                        .filter(place -> !place.startsWith("aws"))
                        .sorted()
                        .toList();
        String region =
                Stream.concat(likely.stream().filter(regions::contains), regions.stream())
                        .findFirst()
                        .orElse("");
        return new ServiceChoice(services, service, regions, region, impossible(service));
    }

    private Optional<Phrase> impossible(AliasService service) {
        if (service.typesAreCertain() && !service.recordTypes().contains(of.type())) {
            return Optional.of(Phrase.of("inspector.pick.no-such-type", of.type()));
        }
        return zone.info().isPrivate() && service.inPrivateZone() == Permission.FORBIDDEN
                ? Optional.of(Phrase.of("inspector.pick.not-private"))
                : Optional.empty();
    }
}

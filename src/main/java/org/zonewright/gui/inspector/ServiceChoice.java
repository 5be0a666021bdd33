package org.zonewright.gui.inspector;

import org.zonewright.model.aws.AliasMatch;
import org.zonewright.model.aws.AliasService;
import org.zonewright.model.aws.AliasService.ServiceZone;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// An AWS service that an alias can point to, or that a person may think it can.
///
/// @param regions those in which AWS has a hosted zone for it; none of a service without regions
/// @param region to begin with; empty text of a service without regions
/// @param impossible why it cannot be chosen; empty if it can
public record ServiceChoice(
        AliasServices services,
        AliasService service,
        List<String> regions,
        String region,
        Optional<Phrase> impossible) {

    public ServiceChoice {
        regions = List.copyOf(regions);
    }

    /// A host name of the service, as far as it is typed.
    ///
    /// @param region that the name says, else the one that was chosen
    /// @param forms how names look there
    /// @param isFixed whether there is one name for all
    /// @param zoneId of the target there; empty where AWS publishes none
    /// @param name what to enter; empty while there is none
    /// @param problem why what was typed is no name of the service
    record Draft(
            String region,
            List<String> forms,
            boolean isFixed,
            Optional<String> zoneId,
            Optional<String> name,
            Optional<Phrase> problem) {}

    boolean isPossible() {
        return impossible.isEmpty();
    }

    /// Whether a person who typed this may mean it.
    ///
    /// @param title what the program calls it
    boolean matches(String typed, String title) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return title.toLowerCase(Locale.ROOT).contains(wanted)
                || service.name().toLowerCase(Locale.ROOT).contains(wanted)
                || service.id().contains(wanted);
    }

    Draft draft(String chosen, String typed) {
        Optional<String> endpoint = AliasServices.endpoint(service, chosen);
        if (endpoint.isPresent()) {
            return of(chosen, true, endpoint, Optional.empty());
        }
        String text = typed.strip();
        Optional<AliasMatch> match =
                services.recognise(DomainName.of(text))
                        .filter(found -> found.services().contains(service));
        if (text.isEmpty() || match.isPresent()) {
            String said = match.map(AliasMatch::place).filter(regions::contains).orElse(chosen);
            return of(said, false, match.map(_ -> text), Optional.empty());
        }
        return of(
                chosen,
                false,
                Optional.empty(),
                Optional.of(Phrase.of("inspector.service.no-name", text, service.name())));
    }

    private Draft of(
            String region, boolean isFixed, Optional<String> name, Optional<Phrase> problem) {
        String place = regions.isEmpty() ? "aws" : region;
        Optional<String> zoneId =
                name.flatMap(one -> services.recognise(DomainName.of(one)))
                        .map(AliasMatch::hostedZoneId)
                        .orElseGet(
                                () ->
                                        Optional.ofNullable(service.zones().get(place))
                                                .map(ServiceZone::id));
        return new Draft(region, services.forms(service, region), isFixed, zoneId, name, problem);
    }
}

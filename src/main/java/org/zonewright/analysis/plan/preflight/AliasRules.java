package org.zonewright.analysis.plan.preflight;

import org.zonewright.analysis.lint.OwnId;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.model.aws.AliasMatch;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.Optional;
import java.util.function.Consumer;

/// What is to be said of an alias beside what the linter says, most of all what only AWS knows: the
/// resource behind a name, and the id of a zone whose file does not tell.
final class AliasRules {

    private final Zone zone;
    private final OwnId ownId;
    private final AliasServices services;

    AliasRules(Zone zone, AliasServices services) {
        this.zone = zone;
        this.services = services;
        ownId = OwnId.of(zone, services);
    }

    static Message notInZone(RecordSet set) {
        return message("lint.wording.alias-not-in-zone", set);
    }

    static Message notFound(RecordSet set) {
        return message("lint.wording.alias-not-found", set);
    }

    private static Message message(String key, RecordSet set) {
        Content.Alias alias = set.alias().orElseThrow();
        return Message.known(
                key, alias.target().route53(), set.type(), OwnId.bare(alias.hostedZoneId()));
    }

    void look(
            RecordSet set, Content.Alias alias, Consumer<Message> refusals, Consumer<Note> notes) {
        if (alias.target().isAtOrBelow(zone.name())) {
            within(set, alias, notes);
            return;
        }
        Optional<AliasMatch> match = services.recognise(alias.target());
        boolean isOwn = ownId.id().filter(OwnId.bare(alias.hostedZoneId())::equals).isPresent();
        if (match.isEmpty() && (isOwn || alias.target().isRoot())) {
            refusals.accept(notInZone(set));
            refusals.accept(notFound(set));
        } else if (match.isPresent() || AliasServices.isAwsName(alias.target())) {
            notes.accept(resource(set, alias, match));
        }
    }

    /// Only its id tells whether a target of the zone's own name is this zone's or another's.
    private void within(RecordSet set, Content.Alias alias, Consumer<Note> notes) {
        String id = OwnId.bare(alias.hostedZoneId());
        boolean isSure = ownId instanceof OwnId.Known;
        boolean isService = !services.byHostedZoneId(id).isEmpty();
        if (!isSure && !isService) {
            notes.accept(
                    Note.of(
                            "r53-alias-wrong-zone-id",
                            Severity.UNVERIFIED,
                            set.key(),
                            "plan.note.zone-id",
                            id));
        }
    }

    private static Note resource(RecordSet set, Content.Alias alias, Optional<AliasMatch> match) {
        String service = match.map(some -> some.service().id()).orElse("");
        String name = set.name().route53();
        String target = alias.target().route53();
        return switch (service) {
            case "s3-website" -> unverified("alias-s3-name", set, "plan.note.bucket", target, name);
            case "cloudfront", "apigateway-edge", "apigateway-regional" ->
                    unverified(
                            "alias-cf-alternate-name",
                            set,
                            "plan.note.alternate-name",
                            target,
                            name);
            default -> unverified("alias-external-unverified", set, "plan.note.resource", target);
        };
    }

    private static Note unverified(String rule, RecordSet set, String key, Object... args) {
        return Note.of(rule, Severity.UNVERIFIED, set.key(), key, args);
    }
}

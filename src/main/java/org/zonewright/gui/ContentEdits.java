package org.zonewright.gui;

import org.xbill.DNS.TTL;
import org.zonewright.model.aws.AliasMatch;
import org.zonewright.model.aws.AliasService.Permission;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Edits of what record sets answer with: values, TTL, alias target, health check. Whether Route 53
/// would take it is for the linter to say; refused is only what no record set can hold.
public final class ContentEdits {

    /// Seconds, of a set that had no TTL of its own before.
    public static final long DEFAULT_TTL = 300;

    private final Zone zone;
    private final AliasServices services;

    public ContentEdits(Zone zone, AliasServices services) {
        this.zone = zone;
        this.services = services;
    }

    /// Sets the TTL of those sets that have one of their own.
    ///
    /// @param sets never empty
    /// @param typed seconds, or with units: `1h30m`, `2d`
    public Entered ttl(List<RecordSet> sets, String typed) {
        OptionalLong ttl = seconds(typed.strip());
        if (ttl.isEmpty()) {
            return Entered.refused("edit.refused.ttl", typed.strip());
        }
        List<RecordSet> having =
                sets.stream().filter(set -> set.content() instanceof Content.Values).toList();
        if (having.isEmpty()) {
            return Entered.refused("edit.refused.ttl-of-alias");
        }
        List<Edit> edits =
                having.stream()
                        .map(set -> set.withContent(withTtl(set.content(), ttl.getAsLong())))
                        .filter(set -> !zone.find(set.key()).equals(Optional.of(set)))
                        .<Edit>map(Edit.Put::new)
                        .toList();
        if (edits.isEmpty()) {
            return new Entered.Same();
        }
        Phrase name =
                edits.size() == 1
                        ? Phrase.of("edit.set-ttl", label(having.getFirst()), ttl.getAsLong())
                        : Phrase.of("edit.set-ttl-many", edits.size(), ttl.getAsLong());
        return new Entered.Change(Edit.of(edits), name, having.getFirst().key());
    }

    private static Content withTtl(Content content, long ttl) {
        return switch (content) {
            case Content.Values(_, List<String> values) -> new Content.Values(ttl, values);
            case Content.Alias alias -> alias;
            case Content.TrafficPolicy policy -> policy;
        };
    }

    /// What people type as a TTL, in seconds. A number is taken as it is, also one that Route 53
    /// would refuse; units are those of master files.
    public static OptionalLong seconds(String typed) {
        try {
            return OptionalLong.of(Long.parseLong(typed));
        } catch (NumberFormatException _) {
            try {
                return OptionalLong.of(TTL.parse(typed, false));
            } catch (NumberFormatException _) {
                return OptionalLong.empty();
            }
        }
    }

    /// Sets the values; blank lines count for nothing. An alias becomes a set of values.
    public Entered values(RecordSet set, List<String> lines) {
        List<String> values =
                lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
        long ttl = set.content() instanceof Content.Values(long own, _) ? own : DEFAULT_TTL;
        return content(
                set, new Content.Values(ttl, values), Phrase.of("edit.set-value", label(set)));
    }

    /// Points an alias somewhere; a set of values becomes an alias. The hosted zone id is filled in
    /// from the zone or from what is known of AWS, and stays as it was where neither tells.
    public Entered target(RecordSet set, String typed) {
        if (typed.isBlank()) {
            return Entered.refused("edit.refused.no-target");
        }
        Optional<Content.Alias> before = set.alias();
        DomainName target = target(typed);
        if (before.filter(alias -> alias.target().equals(target)).isPresent()) {
            return new Entered.Same();
        }
        Content.Alias next =
                alias(
                        target,
                        before.map(Content.Alias::hostedZoneId).orElse(""),
                        before.map(Content.Alias::evaluateTargetHealth).orElse(false));
        return content(
                set,
                next,
                Phrase.of("edit.set-target", label(set), target.relativeTo(zone.name())));
    }

    /// An alias to a target, with the hosted zone id that it has to name.
    ///
    /// @param otherwise the id where neither the zone nor what is known of AWS tells
    /// @param evaluates whether it evaluates the target's health, where it can
    public Content.Alias alias(DomainName target, String otherwise, boolean evaluates) {
        boolean isForbidden =
                services.recognise(target)
                        .map(match -> match.service().evaluateTargetHealth())
                        .filter(Permission.FORBIDDEN::equals)
                        .isPresent();
        return new Content.Alias(
                target, zoneId(target).orElse(otherwise), evaluates && !isForbidden);
    }

    /// An alias target as typed: the endpoint where a bucket's website is given, an AWS name as it
    /// stands, else a name of the zone.
    public DomainName target(String typed) {
        DomainName asItStands = DomainName.of(typed.strip());
        Optional<AliasServices.BucketWebsite> website = services.bucketWebsite(asItStands);
        if (website.isPresent()) {
            return website.get().endpoint();
        }
        return services.recognise(asItStands).isPresent()
                ? asItStands
                : TypedName.listed(typed, zone.name());
    }

    /// The hosted zone id that an alias to this target has to name, as far as it can be known.
    public Optional<String> zoneId(DomainName target) {
        if (target.isAtOrBelow(zone.name())) {
            return zone.info().id().filter(id -> !id.isEmpty());
        }
        return services.recognise(target).flatMap(AliasMatch::hostedZoneId);
    }

    public Entered zoneId(RecordSet set, String typed) {
        return set.alias()
                .map(
                        alias ->
                                content(
                                        set,
                                        new Content.Alias(
                                                alias.target(),
                                                typed.strip(),
                                                alias.evaluateTargetHealth()),
                                        Phrase.of("edit.set-zone-id", label(set))))
                .orElseGet(Entered.Same::new);
    }

    /// Turns the evaluation of the target's health on or off.
    public Entered toggleTargetHealth(RecordSet set) {
        return set.alias()
                .map(
                        alias ->
                                content(
                                        set,
                                        new Content.Alias(
                                                alias.target(),
                                                alias.hostedZoneId(),
                                                !alias.evaluateTargetHealth()),
                                        Phrase.of("edit.set-target-health", label(set))))
                .orElseGet(Entered.Same::new);
    }

    /// @param id empty text for none
    public Entered healthCheck(RecordSet set, String id) {
        Optional<String> next = Optional.of(id.strip()).filter(text -> !text.isEmpty());
        return put(set, set.withHealthCheck(next), Phrase.of("edit.set-health-check", label(set)));
    }

    private Entered content(RecordSet set, Content next, Phrase name) {
        return put(set, set.withContent(next), name);
    }

    private static Entered put(RecordSet set, RecordSet next, Phrase name) {
        return next.equals(set)
                ? new Entered.Same()
                : new Entered.Change(new Edit.Put(next), name, next.key());
    }

    private String label(RecordSet set) {
        return SetLabel.of(set, zone.name());
    }
}

package org.zonewright.analysis.lint.common;

import org.zonewright.analysis.lint.LintContext;
import org.zonewright.model.aws.AliasMatch;
import org.zonewright.model.aws.AliasService;
import org.zonewright.model.aws.AliasService.Permission;
import org.zonewright.model.aws.AliasServices.BucketWebsite;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Where a CNAME leads, as far as an alias could lead there too.
public sealed interface Destination {

    /// What a CNAME can stand for once it is an alias.
    List<RecordType> ADDRESSES = List.of(RecordType.A, RecordType.AAAA);

    /// Names of Elastic Beanstalk environments from before 2016, which no alias can point to.
    Pattern BEANSTALK = Pattern.compile("[^.]+\\.elasticbeanstalk\\.com\\.");

    /// Something an alias can point to.
    ///
    /// @param types the address types it has, never empty
    /// @param zoneId the alias's hosted zone id
    /// @param match the AWS resource; empty for records of the zone
    record Reachable(
            DomainName target, List<RecordType> types, String zoneId, Optional<AliasMatch> match)
            implements Destination {}

    /// @param why no alias can point there
    record Closed(Phrase why) implements Destination {}

    /// Follows CNAMEs within the zone to the end.
    ///
    /// @param owner of the CNAME that would become an alias
    static Destination of(DomainName owner, DomainName target, LintContext context) {
        Set<DomainName> seen = new HashSet<>(Set.of(owner));
        DomainName at = target;
        while (context.isInZone(at)) {
            if (!seen.add(at)) {
                return closed("loop", at);
            }
            if (context.delegation(at).isPresent()) {
                return closed("delegated", at);
            }
            List<RecordType> types = addressTypes(at, context);
            if (!types.isEmpty()) {
                return within(at, types, context);
            }
            Optional<DomainName> next = cname(at, context);
            if (next.isEmpty()) {
                return context.zone().at(at).isEmpty()
                        ? closed("missing", at)
                        : closed("no-address", at);
            }
            at = next.get();
        }
        return outside(owner, at, context);
    }

    private static Destination within(DomainName at, List<RecordType> types, LintContext context) {
        return context.ownId()
                .id()
                .<Destination>map(id -> new Reachable(at, types, id, Optional.empty()))
                .orElseGet(() -> closed("zone-id", context.apex()));
    }

    private static Destination outside(DomainName owner, DomainName at, LintContext context) {
        Optional<BucketWebsite> website = context.services().bucketWebsite(at);
        if (website.isPresent()) {
            BucketWebsite found = website.get();
            return found.bucket().equals(Names.plain(owner))
                    ? aws(found.endpoint(), found.match(), context)
                    : closed("bucket", DomainName.of(found.bucket()));
        }
        Optional<AliasMatch> match = context.services().recognise(at);
        if (match.isPresent()) {
            return aws(at, match.get(), context);
        }
        return isBeanstalkWithoutRegion(at) ? closed("beanstalk", at) : closed("external", at);
    }

    private static Destination aws(DomainName target, AliasMatch match, LintContext context) {
        AliasService service = match.service();
        if (context.zone().info().isPrivate() && service.inPrivateZone() == Permission.FORBIDDEN) {
            return new Closed(Phrase.of("lint.closed.private", service.label()));
        }
        if (match.hostedZoneId().isEmpty()) {
            return new Closed(Phrase.of("lint.closed.no-zone-id", service.label(), match.place()));
        }
        List<RecordType> types =
                ADDRESSES.stream().filter(service.recordTypes()::contains).toList();
        return new Reachable(target, types, match.hostedZoneId().get(), Optional.of(match));
    }

    private static List<RecordType> addressTypes(DomainName at, LintContext context) {
        return ADDRESSES.stream().filter(type -> context.has(at, type)).toList();
    }

    /// The target of a simple CNAME with one value.
    private static Optional<DomainName> cname(DomainName at, LintContext context) {
        Collection<RecordSet> sets = context.zone().group(at, RecordType.CNAME);
        if (sets.size() != 1 || sets.iterator().next().values().size() != 1) {
            return Optional.empty();
        }
        return Optional.of(DomainName.of(sets.iterator().next().values().getFirst()));
    }

    /// Whether no alias can point to the name because it has no region in it.
    static boolean isBeanstalkWithoutRegion(DomainName name) {
        return BEANSTALK.matcher(name.canonical()).matches();
    }

    private static Closed closed(String why, DomainName name) {
        return new Closed(Phrase.of("lint.closed." + why, Names.plain(name)));
    }
}

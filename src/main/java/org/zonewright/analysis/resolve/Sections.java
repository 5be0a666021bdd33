package org.zonewright.analysis.resolve;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.resolve.Evaluation.Result;
import org.zonewright.analysis.resolve.Evaluation.Rrset;
import org.zonewright.analysis.resolve.Step.Kind;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The authority and additional sections to an answer (guide, "DNS behaviour"; ROUTE53 E.4, E.7,
/// E.8).
final class Sections {

    private static final List<RecordType> ADDRESSES = List.of(RecordType.A, RecordType.AAAA);

    private final ZoneIndex zone;
    private final Question question;
    private final Selector silent;
    private final Trace trace;

    /// @param silent evaluates without a trace
    Sections(ZoneIndex zone, Question question, Selector silent, Trace trace) {
        this.zone = zone;
        this.question = question;
        this.silent = silent;
        this.trace = trace;
    }

    List<Rrset> authority(Result result) {
        return switch (result.ending()) {
            case POSITIVE -> nameServers(result);
            case NEGATIVE -> soa();
            case REFERRAL -> stored(result.cut());
            case FAILED -> List.of();
        };
    }

    /// The zone's own, unless they are the answer.
    private List<Rrset> nameServers(Result result) {
        DomainName apex = zone.zone().name();
        boolean answered = result.answer().stream().anyMatch(s -> s.isOf(apex, RecordType.NS));
        return answered ? List.of() : stored(zone.group(apex, RecordType.NS));
    }

    /// With the TTL that resolvers keep the answer for: the lower of its own TTL and its last field
    /// (RFC 2308 sections 3 and 5).
    private List<Rrset> soa() {
        return stored(zone.group(zone.zone().name(), RecordType.SOA)).stream()
                .map(this::negative)
                .toList();
    }

    private Rrset negative(Rrset soa) {
        Emission.Data data = soa.data();
        Optional<Long> minimum =
                data.rdata().stream().flatMap(one -> one.minimum().stream()).findFirst();
        long ttl = Math.min(data.ttl(), minimum.orElse(data.ttl()));
        trace.step(
                Kind.TTL,
                soa.owner(),
                Optional.of(data.sources().getFirst()),
                () ->
                        Phrase.of(
                                "resolve.ttl.negative",
                                ttl,
                                data.ttl(),
                                minimum.map(Object::toString).orElse("?")));
        return new Rrset(soa.owner(), soa.type(), data.with(ttl));
    }

    private List<Rrset> stored(@Nullable Group group) {
        if (group == null) {
            return List.of();
        }
        return silent.evaluate(group) instanceof Emission.Data data
                ? List.of(new Rrset(group.owner(), group.type(), data))
                : List.of();
    }

    List<Rrset> additional(Result result, List<Rrset> authority) {
        return switch (result.ending()) {
            case POSITIVE -> addresses(result.answer(), result.answer());
            case REFERRAL -> glue(authority);
            case NEGATIVE, FAILED -> List.of();
        };
    }

    /// Addresses of the names that these records point to, without those that are in the answer.
    private List<Rrset> addresses(List<Rrset> of, List<Rrset> answered) {
        var found = new ArrayList<Rrset>();
        for (DomainName target : targets(of)) {
            for (RecordType type : ADDRESSES) {
                boolean there = answered.stream().anyMatch(s -> s.isOf(target, type));
                if (!there) {
                    known(target, type).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Rrset> known(DomainName target, RecordType type) {
        return switch (zone.find(target, type)) {
            case Match.Exact(Node node) -> addresses(target, node.group(type));
            case Match.Wildcard(_, Node node) -> addresses(target, node.group(type));
            case Match.Cut _, Match.Redirection _, Match.Missing _ -> Optional.empty();
        };
    }

    /// Addresses of name servers: those below a delegation, which belong to the zone below, and
    /// those that are known.
    private List<Rrset> glue(List<Rrset> referral) {
        var found = new ArrayList<Rrset>();
        for (DomainName server : targets(referral)) {
            for (RecordType type : ADDRESSES) {
                addresses(server, zone.group(server, type))
                        .or(() -> known(server, type))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /// Only what is resolved within the zone counts as known.
    private Optional<Rrset> addresses(DomainName owner, @Nullable Group group) {
        if (group == null) {
            return Optional.empty();
        }
        return silent.evaluate(group) instanceof Emission.Data data
                        && data.origin() == Emission.Origin.ZONE
                ? Optional.of(new Rrset(owner, group.type(), data))
                : Optional.empty();
    }

    private Set<DomainName> targets(List<Rrset> sets) {
        var targets = new LinkedHashSet<DomainName>();
        for (Rrset set : sets) {
            if (set.type().equals(RecordType.DNAME)) {
                continue;
            }
            for (Rdata data : set.data().rdata()) {
                data.target().filter(zone::covers).ifPresent(targets::add);
            }
        }
        return targets;
    }

    /// The records of a section. The question's name keeps its letter case (RFC 1034 section 3.1
    /// keeps case where it can).
    List<ResourceRecord> records(List<Rrset> sets) {
        var records = new ArrayList<ResourceRecord>();
        for (Rrset set : sets) {
            boolean asked = set.owner().equals(question.name());
            String owner =
                    MasterText.name(asked ? question.name().text() : set.owner().canonical());
            for (Rdata data : set.data().rdata()) {
                records.add(new ResourceRecord(owner, set.data().ttl(), set.type(), data.text()));
            }
        }
        return records;
    }
}

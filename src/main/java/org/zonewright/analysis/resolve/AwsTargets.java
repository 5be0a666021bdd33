package org.zonewright.analysis.resolve;

import org.zonewright.model.aws.AliasMatch;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Simulation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What aliases to AWS resources answer: the addresses that the simulation was told, or addresses
/// derived from the target's name ([SimulatedAddresses]).
///
/// An answer holds all addresses of a target, but one of an S3 website's or an accelerator's (API
/// reference, AliasTarget). The TTL is the simulation's, else the service's where it is known, else
/// 60 seconds.
public final class AwsTargets {

    /// Where a service's TTL is not known (load balancers have this; API reference, TTL).
    private static final long DEFAULT_TTL = 60;

    private static final String DUALSTACK = "dualstack.";

    private final ZoneIndex zone;
    private final AliasServices services;
    private final Chance chance;
    private final boolean byName;

    private AwsTargets(ZoneIndex zone, AliasServices services, Chance chance, boolean byName) {
        this.zone = zone;
        this.services = services;
        this.chance = chance;
        this.byName = byName;
    }

    AwsTargets(ZoneIndex zone, AliasServices services, Chance chance) {
        this(zone, services, chance, false);
    }

    /// Whose data say which resource it is, in place of addresses: so that answers are the same if
    /// the resource is.
    AwsTargets byName() {
        return new AwsTargets(zone, services, chance, true);
    }

    /// Whether an alias points out of its zone. A name within the zone is a record of it, unless
    /// the hosted zone id says a service's.
    boolean isAws(Content.Alias alias) {
        if (zone.zone().info().id().filter(alias.hostedZoneId()::equals).isPresent()) {
            return false;
        }
        return !zone.covers(alias.target())
                || services.recognise(alias.target())
                        .filter(match -> match.hostedZoneIds().contains(alias.hostedZoneId()))
                        .isPresent();
    }

    /// The name that a load balancer has without the `dualstack.` that its aliases put before it.
    public static DomainName plain(DomainName target) {
        String name = target.canonical();
        return name.startsWith(DUALSTACK) && name.contains(".elb.")
                ? DomainName.of(name.substring(DUALSTACK.length()))
                : target;
    }

    Emission emit(Member member, Content.Alias alias) {
        return emit(member.set(), alias.target(), Symbol.ofTarget(alias.target()));
    }

    /// A record that traffic flow made answers what its policy says, which no file holds.
    Emission emitPolicyRecord(Member member) {
        return emit(member.set(), member.set().name(), Symbol.ofPolicy(member.set()));
    }

    private Emission emit(RecordSet set, DomainName name, String symbol) {
        RecordType type = set.type();
        Optional<Simulation.Target> told = zone.told().target(name);
        Optional<AliasMatch> service = services.recognise(name);
        boolean isTold = told.filter(target -> !target.addresses().isEmpty()).isPresent();
        List<Rdata> all =
                isTold
                        ? told.get().addresses().stream().flatMap(a -> rdata(type, a)).toList()
                        : simulated(name, type, service);
        if (all.isEmpty()) {
            return new Emission.Nothing();
        }
        List<Rdata> some =
                byName
                        ? List.of(Rdata.plain(symbol))
                        : answersOne(service) ? List.of(one(name, type, all)) : all;
        long ttl =
                told.flatMap(Simulation.Target::ttl)
                        .or(() -> service.flatMap(AwsTargets::ttl))
                        .orElse(DEFAULT_TTL);
        return new Emission.Data(
                ttl,
                some,
                isTold ? Emission.Origin.TOLD : Emission.Origin.SIMULATED,
                List.of(set.key()),
                ttlFrom(ttl, told, service, name),
                Optional.empty());
    }

    private static Stream<Rdata> rdata(RecordType type, String address) {
        Optional<Cidr> read = Cidr.parse(address).filter(one -> address.indexOf('/') < 0);
        int octets = type.equals(RecordType.A) ? 4 : type.equals(RecordType.AAAA) ? 16 : 0;
        return read.filter(one -> one.octets().length == octets).stream()
                .map(_ -> Rdata.of(type, address));
    }

    private static List<Rdata> simulated(
            DomainName name, RecordType type, Optional<AliasMatch> service) {
        boolean offered =
                service.map(match -> !match.typesAreCertain() || match.recordTypes().contains(type))
                        .orElse(true);
        return offered ? SimulatedAddresses.of(name, type) : List.of();
    }

    private static Optional<Long> ttl(AliasMatch match) {
        return match.services().stream().flatMap(s -> s.answerTtl().stream()).findFirst();
    }

    private static boolean answersOne(Optional<AliasMatch> service) {
        return service.map(match -> match.service().id())
                .filter(id -> id.equals("s3-website") || id.equals("global-accelerator"))
                .isPresent();
    }

    private Rdata one(DomainName name, RecordType type, List<Rdata> all) {
        return all.get(chance.pick(name, type, java.util.Collections.nCopies(all.size(), 1L)));
    }

    private static Supplier<Phrase> ttlFrom(
            long ttl,
            Optional<Simulation.Target> told,
            Optional<AliasMatch> service,
            DomainName name) {
        if (told.flatMap(Simulation.Target::ttl).isPresent()) {
            return () -> Phrase.of("resolve.ttl.told", ttl, name);
        }
        Optional<AliasMatch> published = service.filter(match -> ttl(match).isPresent());
        return published.isPresent()
                ? () -> Phrase.of("resolve.ttl.service", ttl, published.get().service().name())
                : () -> Phrase.of("resolve.ttl.service-unknown", ttl);
    }

    /// What an alias to an AWS resource came to, in words.
    Phrase describe(DomainName name, RecordType type, Emission emission) {
        String what =
                services.recognise(name).map(match -> match.service().name()).orElse(name.text());
        return switch (emission) {
            case Emission.Data data when data.origin() == Emission.Origin.SIMULATED ->
                    Phrase.of("resolve.target.simulated", what);
            case Emission.Data _ -> Phrase.of("resolve.target.told", what);
            case Emission.Nothing _, Emission.Failure _ ->
                    Phrase.of("resolve.target.no-data", what, type);
        };
    }
}

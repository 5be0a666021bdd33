package org.zonewright.analysis.resolve;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.resolve.Evaluation.Ending;
import org.zonewright.analysis.resolve.Evaluation.Result;
import org.zonewright.analysis.resolve.Response.Dependence;
import org.zonewright.analysis.resolve.Response.Rcode;
import org.zonewright.analysis.resolve.Step.Kind;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Answers questions as Route 53 does, from zones as they are. Immutable; any thread may ask.
/// Making one walks the zones once; an answer does not depend on their size.
///
/// Of several public zones the one answers that delegations lead to, from the shortest name down
/// (ROUTE53 E.1); of private zones the one with the longest name that holds the question's (guide,
/// "Considerations when working with a private hosted zone"). Private zones answer in the private
/// view, and there is no way from one to a shorter one or to the public ones, unless none of them
/// holds the name. Where all zones are private, they answer in the public view too, for there is
/// nothing else that could be meant.
public final class Resolver {

    private static final Set<String> TRANSFERS = Set.of("AXFR", "IXFR");

    private final List<ZoneIndex> zones;
    private final World world;
    private final Chains chains;

    private Resolver(List<ZoneIndex> zones, World world, Chains chains) {
        this.zones = zones;
        this.world = world;
        this.chains = chains;
    }

    public static Resolver of(Zone zone, World world) {
        return of(List.of(zone), world);
    }

    public static Resolver of(List<Zone> zones) {
        return of(zones, World.ofAws());
    }

    public static Resolver of(List<Zone> zones, World world) {
        return new Resolver(zones.stream().map(ZoneIndex::of).toList(), world, Chains.FOLLOWED);
    }

    /// A resolver of the same zones that treats CNAMEs so.
    public Resolver with(Chains others) {
        return new Resolver(zones, world, others);
    }

    /// A resolver of the same zones after an edit of one; costs what the edit costs, but for a
    /// thousand names.
    ///
    /// @param before one of this resolver's
    /// @param edited every row in which the zones differ
    public Resolver after(Zone before, Zone next, Collection<EntryId> edited) {
        return new Resolver(
                zones.stream().map(z -> z.zone() == before ? z.after(next, edited) : z).toList(),
                world,
                chains);
    }

    /// The whole response, with the steps that led to it. Random choices are drawn from the
    /// question's seed. Values stand in stored order, where Route 53 shuffles them.
    public Response answer(Question question) {
        return answer(question, Trace.kept());
    }

    /// The same without the steps: for many questions of which nobody asks why.
    public Response bareAnswer(Question question) {
        return answer(question, Trace.none());
    }

    private Response answer(Question question, Trace trace) {
        ZoneIndex zone = zoneFor(question, trace);
        if (zone == null) {
            return refused(question, trace);
        }
        var chance = new NotedChance(new SeededChance(question.seed()));
        Inputs inputs = Inputs.of(zone, question, world, chance);
        Selector selector = inputs.selector(trace);
        Result result = new Evaluation(zone, question, chains, selector, trace).run();
        var sections = new Sections(zone, question, inputs.selector(Trace.none()), trace);
        var authority = sections.authority(result);
        var additional = sections.additional(result, authority);
        boolean simulated =
                result.answer().stream()
                        .anyMatch(set -> set.data().origin() == Emission.Origin.SIMULATED);
        List<ResourceRecord> answer = sections.records(result.answer());
        conclude(question, inputs, answer, trace);
        return new Response(
                result.rcode(),
                result.authoritative(),
                answer,
                sections.records(authority),
                sections.records(additional),
                simulated,
                dependences(zone, inputs, chance),
                trace.steps());
    }

    /// Each answer that the question can get, with its exact share, most frequent first: over every
    /// random choice, never sampled. Answers that differ in the order of records alone are one.
    /// Draws for the additional section do not count.
    public List<Outcome> distribution(Question question) {
        ZoneIndex zone = zoneFor(question, Trace.none());
        var tally = new Tally();
        var chance = new EveryChance();
        boolean more = true;
        while (more && !tally.isFull()) {
            Trace trace = Trace.counting();
            Sectioned way = way(zone, question, chance, trace);
            tally.add(chance.share(), way.result(), way.answer(), trace.hops());
            more = chance.next();
        }
        return tally.outcomes();
    }

    /// How the answers to the question spread over record sets and endpoints, exactly, over every
    /// random choice. Takes time in the size of the tree of aliases below the name.
    public Flow flow(Question question) {
        ZoneIndex zone = zoneFor(question, Trace.none());
        if (zone == null) {
            var tally = new FlowTally();
            Rcode refused = refused(question, Trace.none()).rcode();
            tally.end(new Flow.End.Nothing(refused), Fraction.ONE);
            return tally.flow(Set.of(), true);
        }
        Inputs inputs = Inputs.of(zone, question, world, new SeededChance(0));
        return new FlowWalk(zone, question, chains, inputs)
                .run()
                .orElseGet(() -> new EveryWay(zone, question, chains, world).run());
    }

    /// The record sets that the answer to a question can come through, whatever fails and wherever
    /// it is asked; nearest first.
    public List<RecordSet> reach(Question question) {
        ZoneIndex zone = zoneFor(question, Trace.none());
        return zone == null
                ? List.of()
                : reach(zone, question).stream()
                        .flatMap(group -> group.members().stream())
                        .map(Member::set)
                        .toList();
    }

    private Set<Group> reach(ZoneIndex zone, Question question) {
        Inputs inputs = Inputs.of(zone, question, world, new SeededChance(0));
        Selector selector = inputs.selector(Trace.none());
        return new Reach(zone, question.type(), selector).from(question.name());
    }

    /// The clients for which every answer to the question is the same, whatever fails, together.
    ///
    /// @return each once, in the order of their firsts
    public List<List<Client>> alike(Question question, List<Client> clients) {
        ZoneIndex zone = zoneFor(question, Trace.none());
        if (zone == null) {
            return List.of(List.copyOf(clients));
        }
        Set<Group> groups = reach(zone, question);
        var alike = new LinkedHashMap<List<List<Member>>, List<Client>>();
        for (Client client : clients) {
            Inputs inputs = Inputs.of(zone, question.from(client), world, new SeededChance(0));
            alike.computeIfAbsent(Reach.orders(groups, inputs.rankings()), _ -> new ArrayList<>())
                    .add(client);
        }
        return List.copyOf(alike.values());
    }

    /// The one outcome that the question's seed draws, as if there were no other.
    public Outcome drawn(Question question) {
        ZoneIndex zone = zoneFor(question, Trace.none());
        var tally = new Tally();
        Trace trace = Trace.counting();
        Sectioned way = way(zone, question, new SeededChance(question.seed()), trace);
        tally.add(Fraction.ONE, way.result(), way.answer(), trace.hops());
        return tally.outcomes().getFirst();
    }

    /// A result with the answer section that it makes.
    private record Sectioned(Result result, List<ResourceRecord> answer) {}

    private Sectioned way(@Nullable ZoneIndex zone, Question question, Chance chance, Trace trace) {
        if (zone == null) {
            Rcode refused = refused(question, Trace.none()).rcode();
            return new Sectioned(
                    new Result(refused, false, List.of(), Ending.FAILED, null), List.of());
        }
        Selector selector = Inputs.of(zone, question, world, chance).selector(trace);
        Result result = new Evaluation(zone, question, chains, selector, trace).run();
        var sections = new Sections(zone, question, selector, Trace.none());
        return new Sectioned(result, sections.records(result.answer()));
    }

    private static Set<Dependence> dependences(ZoneIndex zone, Inputs inputs, NotedChance chance) {
        var found = EnumSet.noneOf(Dependence.class);
        if (chance.hasDrawn()) {
            found.add(Dependence.CHANCE);
        }
        if (inputs.rankings().askedForPlace() && !zone.zone().info().isPrivate()) {
            found.add(Dependence.PLACE);
        }
        return found;
    }

    private void conclude(
            Question question, Inputs inputs, List<ResourceRecord> answer, Trace trace) {
        for (String check : inputs.health().unknownChecks()) {
            trace.step(
                    Kind.HEALTH,
                    question.name(),
                    Optional.empty(),
                    () -> Phrase.of("resolve.unknown-check", check));
        }
        if (!answer.isEmpty()) {
            trace.step(
                    Kind.ANSWER,
                    question.name(),
                    Optional.empty(),
                    () ->
                            answer.size() == 1
                                    ? Phrase.of("resolve.answer.one")
                                    : Phrase.of("resolve.answer", answer.size()));
        }
    }

    private static Response refused(Question question, Trace trace) {
        boolean legal = question.name().isLegal();
        trace.step(
                Kind.REFUSED,
                question.name(),
                Optional.empty(),
                () ->
                        Phrase.of(
                                legal ? "resolve.refused" : "resolve.illegal-name",
                                question.name()));
        return new Response(
                legal ? Rcode.REFUSED : Rcode.FORMERR,
                false,
                List.of(),
                List.of(),
                List.of(),
                false,
                Set.of(),
                trace.steps());
    }

    private @Nullable ZoneIndex zoneFor(Question question, Trace trace) {
        DomainName name = question.name();
        if (!name.isLegal() || TRANSFERS.contains(question.type().mnemonic())) {
            return null;
        }
        if (zones.size() == 1) {
            return only(zones.getFirst(), question, trace);
        }
        List<ZoneIndex> holding = holding(question);
        if (holding.isEmpty()) {
            return null;
        }
        boolean walks = !holding.getFirst().zone().info().isPrivate();
        ZoneIndex found = walks ? new ZoneWalk(holding, question, trace).run() : holding.getLast();
        DomainName zone = found.zone().name();
        String why = walks ? "resolve.zone.reached" : "resolve.zone";
        trace.step(Kind.ZONE, zone, Optional.empty(), () -> Phrase.of(why, zone));
        return found;
    }

    /// A single zone answers in both views.
    private static @Nullable ZoneIndex only(ZoneIndex zone, Question question, Trace trace) {
        if (!zone.covers(question.name())) {
            return null;
        }
        DomainName name = zone.zone().name();
        trace.step(Kind.ZONE, name, Optional.empty(), () -> Phrase.of("resolve.zone.only", name));
        return zone;
    }

    private Predicate<ZoneIndex> inView(Question question) {
        Predicate<ZoneIndex> isPrivate = index -> index.zone().info().isPrivate();
        Predicate<ZoneIndex> covering = index -> index.covers(question.name());
        return switch (question.view()) {
            case PUBLIC -> zones.stream().allMatch(isPrivate) ? isPrivate : isPrivate.negate();
            case PRIVATE ->
                    zones.stream().anyMatch(isPrivate.and(covering))
                            ? isPrivate
                            : isPrivate.negate();
        };
    }

    /// The zones that hold the name, shortest first.
    private List<ZoneIndex> holding(Question question) {
        Predicate<ZoneIndex> inView = inView(question);
        return zones.stream()
                .filter(inView.and(index -> index.covers(question.name())))
                .sorted(Comparator.comparingInt(Resolver::depth))
                .toList();
    }

    private static int depth(ZoneIndex index) {
        return index.zone().name().labels().size();
    }
}

package org.zonewright.analysis.resolve;

import org.zonewright.analysis.resolve.Evaluation.Ending;
import org.zonewright.analysis.resolve.Evaluation.Result;
import org.zonewright.analysis.resolve.Evaluation.Rrset;
import org.zonewright.analysis.resolve.Reply.Answer;
import org.zonewright.analysis.resolve.Reply.Way;
import org.zonewright.analysis.resolve.Response.Rcode;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All answers of one zone, for whoever goes through kinds of questions rather than single ones:
/// which names there are, what a name's answers depend on, and the answers as distributions.
/// Immutable; any thread may ask.
public final class AnswerSpace {

    /// Ways of chance after which the rest counts as one answer that is not listed.
    private static final int MOST_WAYS = 100_000;

    private final ZoneIndex zone;
    private final World world;

    private AnswerSpace(ZoneIndex zone, World world) {
        this.zone = zone;
        this.world = world;
    }

    /// Walks the zone once.
    public static AnswerSpace of(Zone zone, World world) {
        return new AnswerSpace(ZoneIndex.of(zone), world);
    }

    /// The answers after an edit; costs what the edit costs.
    ///
    /// @param edited every row in which the zones differ
    public AnswerSpace after(Zone next, Collection<EntryId> edited) {
        return new AnswerSpace(zone.after(next, edited), world);
    }

    public Zone zone() {
        return zone.zone();
    }

    /// Whether the zone has something at a name or below it.
    public boolean exists(DomainName name) {
        return zone.covers(name) && zone.exists(name);
    }

    public boolean hasCuts() {
        return zone.hasCuts();
    }

    /// The delegation that a name is at or below, or the DNAME that it is below.
    public Optional<DomainName> cut(DomainName name) {
        return zone.covers(name) ? zone.cut(name) : Optional.empty();
    }

    /// Where an answer comes from, before any policy.
    ///
    /// @param owner the name that answers: the question's own, a wildcard, a delegation; of no
    ///   source, the closest encloser
    public record Source(Kind kind, DomainName owner) {

        /// What stands there.
        public enum Kind {
            NAME,
            EMPTY_NON_TERMINAL,
            WILDCARD,
            DELEGATION,
            DNAME,
            NONE
        }
    }

    /// What a name of the zone leads to; empty for names outside it.
    public Optional<Source> source(DomainName name, RecordType type) {
        if (!zone.covers(name)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (zone.find(name, type)) {
                    case Match.Cut(Group cut) -> new Source(Source.Kind.DELEGATION, cut.owner());
                    case Match.Redirection(Group dname) ->
                            new Source(Source.Kind.DNAME, dname.owner());
                    case Match.Exact(Node node) ->
                            new Source(
                                    node.isEmpty()
                                            ? Source.Kind.EMPTY_NON_TERMINAL
                                            : Source.Kind.NAME,
                                    name);
                    case Match.Wildcard(DomainName owner, _) ->
                            new Source(Source.Kind.WILDCARD, owner);
                    case Match.Missing(DomainName encloser) ->
                            new Source(Source.Kind.NONE, encloser);
                });
    }

    /// What can have a say in the answers of any type at a name.
    public AnswerReach reach(DomainName name) {
        return AnswerReach.of(zone, name, null);
    }

    public AnswerReach reach(DomainName name, RecordType type) {
        return AnswerReach.of(zone, name, type);
    }

    /// How the client's place enters the answers of a reach.
    ///
    /// @param reach of this zone
    /// @param situations what may fail together
    public Preferences preferences(AnswerReach reach, Collection<Set<String>> situations) {
        return new Preferences(zone, world, reach, situations);
    }

    /// Every answer to a question, with its exact share.
    ///
    /// @param question its seed does not matter
    public Reply reply(Question question) {
        if (!question.name().isLegal()) {
            return refused(Rcode.FORMERR);
        }
        if (!zone.covers(question.name())) {
            return refused(Rcode.REFUSED);
        }
        Map<Answer, Way> ways = new LinkedHashMap<>();
        var chance = new EveryChance();
        Fraction left = Fraction.ONE;
        boolean more = true;
        for (int tried = 0; more && tried < MOST_WAYS; tried++) {
            Way way = way(question, chance);
            ways.merge(way.answer(), way, Way::plus);
            left = left.minus(way.share());
            more = chance.next();
        }
        if (left.compareTo(Fraction.ZERO) > 0) {
            Way rest = unlisted(left);
            ways.merge(rest.answer(), rest, Way::plus);
        }
        return new Reply(List.copyOf(ways.values()));
    }

    private static Reply refused(Rcode rcode) {
        var answer = new Answer(Reply.Kind.ERROR, rcode, List.of(), List.of(), Optional.empty());
        return new Reply(List.of(new Way(Fraction.ONE, answer, Set.of(), 0, false)));
    }

    private static Way unlisted(Fraction share) {
        var answer =
                new Answer(
                        Reply.Kind.DATA,
                        Rcode.NOERROR,
                        List.of(),
                        List.of(),
                        Optional.of(Outcome.Partly.UNLISTED));
        return new Way(share, answer, Set.of(), 0, false);
    }

    private Way way(Question question, EveryChance chance) {
        Inputs inputs = Inputs.of(zone, question, world, chance).byName();
        Trace trace = Trace.counting();
        Selector selector = inputs.selector(trace);
        Result result = new Evaluation(zone, question, Chains.FOLLOWED, selector, trace).run();
        List<Member> chosen = List.copyOf(trace.chosen());
        var sections = new Sections(zone, question, inputs.selector(Trace.none()), Trace.none());
        var sources = new LinkedHashSet<RecordSet.Key>();
        result.answer().forEach(set -> sources.addAll(set.data().sources()));
        return new Way(
                chance.share(),
                new Answer(
                        kind(result),
                        result.rcode(),
                        sections.records(result.answer()),
                        referral(result, sections),
                        partly(result)),
                sources,
                trace.hops(),
                chosen.stream().anyMatch(m -> inputs.health().ailment(m).isPresent()));
    }

    private static List<ResourceRecord> referral(Result result, Sections sections) {
        if (result.ending() != Ending.REFERRAL) {
            return List.of();
        }
        List<Rrset> servers = sections.authority(result);
        var records = new ArrayList<>(sections.records(servers));
        records.addAll(sections.records(sections.additional(result, servers)));
        return records;
    }

    private static Optional<Outcome.Partly> partly(Result result) {
        return result.answer().stream().flatMap(set -> set.data().partly().stream()).findFirst();
    }

    private static Reply.Kind kind(Result result) {
        return switch (result.ending()) {
            case POSITIVE -> Reply.Kind.DATA;
            case NEGATIVE ->
                    result.rcode() == Rcode.NXDOMAIN ? Reply.Kind.NXDOMAIN : Reply.Kind.NODATA;
            case REFERRAL -> Reply.Kind.REFERRAL;
            case FAILED -> Reply.Kind.ERROR;
        };
    }
}

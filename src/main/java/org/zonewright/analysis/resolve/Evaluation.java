package org.zonewright.analysis.resolve;

import org.jspecify.annotations.Nullable;
import org.zonewright.analysis.resolve.Response.Rcode;
import org.zonewright.analysis.resolve.Step.Kind;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.EntryId;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordType;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// One question put to one zone, up to the answer section (RFC 1034 section 4.3.2 with RFC 4592
/// section 3.3.1; ROUTE53 E.3 to E.6): the zone is cut at the highest delegation or DNAME (RFC
/// 6672), then the name itself counts, then the wildcard below its closest encloser, and CNAMEs
/// start over within the zone.
final class Evaluation {

    /// CNAMEs after which an answer is given up as it stands.
    static final int LONGEST_CHAIN = 16;

    /// How the search ended, which decides the authority section.
    enum Ending {
        POSITIVE,
        NEGATIVE,
        REFERRAL,
        FAILED
    }

    /// Records of one name and type.
    record Rrset(DomainName owner, RecordType type, Emission.Data data) {

        boolean isOf(DomainName name, RecordType other) {
            return type.equals(other) && owner.equals(name);
        }
    }

    /// @param cut the name servers of a referral
    record Result(
            Rcode rcode,
            boolean authoritative,
            List<Rrset> answer,
            Ending ending,
            @Nullable Group cut) {

        Result {
            answer = List.copyOf(answer);
        }
    }

    private final ZoneIndex zone;
    private final Question question;
    private final Chains chains;
    private final Selector selector;
    private final Trace trace;
    private final List<Rrset> answer = new ArrayList<>();
    private final Set<DomainName> seen = new HashSet<>();

    Evaluation(ZoneIndex zone, Question question, Chains chains, Selector selector, Trace trace) {
        this.zone = zone;
        this.question = question;
        this.chains = chains;
        this.selector = selector;
        this.trace = trace;
    }

    /// What became of one name: an end, or the name that a CNAME leads on to.
    private sealed interface Next {
        record End(Result result) implements Next {}

        record GoOn(Optional<DomainName> target) implements Next {}
    }

    Result run() {
        DomainName name = question.name();
        while (true) {
            seen.add(name);
            switch (at(name)) {
                case Next.End(Result result) -> {
                    return result;
                }
                case Next.GoOn(Optional<DomainName> target) -> {
                    if (target.isEmpty() || stopsBefore(target.get())) {
                        return positive();
                    }
                    name = target.get();
                }
            }
        }
    }

    /// The chain ends with what it has (ROUTE53 E.5).
    private boolean stopsBefore(DomainName target) {
        if (!zone.covers(target)) {
            step(Kind.CNAME, target, () -> Phrase.of("resolve.cname.outside", target));
            return true;
        }
        if (chains == Chains.CNAME_ONLY) {
            step(Kind.CNAME, target, () -> Phrase.of("resolve.cname.only", target));
            return true;
        }
        if (seen.contains(target)) {
            step(Kind.CNAME, target, () -> Phrase.of("resolve.cname.loop", target));
            return true;
        }
        if (seen.size() >= LONGEST_CHAIN) {
            step(Kind.CNAME, target, () -> Phrase.of("resolve.cname.too-long", LONGEST_CHAIN));
            return true;
        }
        return false;
    }

    private Next at(DomainName name) {
        return switch (zone.find(name, question.type())) {
            case Match.Cut(Group cut) -> referral(cut);
            case Match.Redirection(Group dname) -> redirection(name, dname);
            case Match.Exact(Node node) when node.isEmpty() -> {
                step(Kind.EMPTY_NON_TERMINAL, name, () -> Phrase.of("resolve.empty", name));
                yield negative(Rcode.NOERROR);
            }
            case Match.Exact(Node node) -> {
                trace.step(Kind.EXACT, name, first(node), () -> Phrase.of("resolve.exact"));
                yield node(name, node);
            }
            case Match.Wildcard(DomainName source, Node node) -> wildcard(name, source, node);
            case Match.Missing(DomainName encloser) -> {
                step(
                        Kind.CLOSEST_ENCLOSER,
                        encloser,
                        () -> Phrase.of("resolve.encloser.no-wildcard", encloser));
                step(Kind.NXDOMAIN, name, () -> Phrase.of("resolve.nxdomain", name));
                yield negative(Rcode.NXDOMAIN);
            }
        };
    }

    private Next wildcard(DomainName name, DomainName source, Node node) {
        DomainName encloser = source.parent().orElseThrow();
        step(Kind.CLOSEST_ENCLOSER, encloser, () -> Phrase.of("resolve.encloser", encloser));
        if (node.isEmpty()) {
            step(Kind.WILDCARD, source, () -> Phrase.of("resolve.wildcard.empty", source));
            return negative(Rcode.NOERROR);
        }
        trace.step(Kind.WILDCARD, source, first(node), () -> Phrase.of("resolve.wildcard", source));
        return node(name, node);
    }

    /// What the sets at a node say (ROUTE53 E.3 step 2).
    private Next node(DomainName name, Node node) {
        if (question.type().equals(Question.ANY)) {
            return any(name, node);
        }
        Group asked = node.group(question.type());
        if (asked != null) {
            return emitted(name, asked, false);
        }
        boolean parentSideOfCut =
                question.type().equals(RecordType.DS) && node.group(RecordType.NS) != null;
        Group cname = parentSideOfCut ? null : node.group(RecordType.CNAME);
        if (cname != null) {
            return emitted(name, cname, true);
        }
        step(Kind.NODATA, name, () -> Phrase.of("resolve.nodata", name, question.type()));
        return negative(Rcode.NOERROR);
    }

    private Next emitted(DomainName name, Group group, boolean follow) {
        return switch (selector.evaluate(group)) {
            case Emission.Data data -> {
                answer.add(new Rrset(name, group.type(), data));
                trace.step(Kind.TTL, name, source(data), data.ttlFrom());
                yield follow ? follow(name, data) : new Next.GoOn(Optional.empty());
            }
            case Emission.Nothing _ -> {
                step(Kind.NODATA, name, () -> Phrase.of("resolve.nothing", name, group.type()));
                yield negative(Rcode.NOERROR);
            }
            case Emission.Failure(Optional<EntryId> at, Supplier<Phrase> why) -> {
                trace.step(Kind.SERVFAIL, name, at, why);
                yield failed();
            }
        };
    }

    private Next follow(DomainName name, Emission.Data data) {
        Rdata cname = data.rdata().getFirst();
        trace.hop();
        trace.step(Kind.CNAME, name, source(data), () -> Phrase.of("resolve.cname", cname.text()));
        return new Next.GoOn(cname.target());
    }

    /// The DNAME, and the CNAME that it makes of a name below it, with the same TTL (RFC 6672
    /// section 3.1).
    private Next redirection(DomainName name, Group dname) {
        return switch (selector.evaluate(dname)) {
            case Emission.Data data -> {
                Rrset found = new Rrset(dname.owner(), dname.type(), data);
                if (answer.stream().noneMatch(set -> set.isOf(found.owner(), found.type()))) {
                    answer.add(found);
                    trace.step(Kind.TTL, dname.owner(), source(data), data.ttlFrom());
                }
                yield redirected(name, dname, data);
            }
            case Emission.Nothing _ -> {
                step(Kind.NODATA, name, () -> Phrase.of("resolve.nothing", name, dname.type()));
                yield negative(Rcode.NOERROR);
            }
            case Emission.Failure(Optional<EntryId> at, Supplier<Phrase> why) -> {
                trace.step(Kind.SERVFAIL, name, at, why);
                yield failed();
            }
        };
    }

    private Next redirected(DomainName name, Group dname, Emission.Data data) {
        DomainName owner = dname.owner();
        Optional<DomainName> target =
                data.rdata().getFirst().target().map(to -> name.movedFrom(owner, to));
        if (target.isEmpty()) {
            return new Next.GoOn(target);
        }
        String to = MasterText.name(target.get().canonical());
        if (!target.get().isLegal()) {
            trace.step(
                    Kind.YXDOMAIN,
                    owner,
                    source(data),
                    () -> Phrase.of("resolve.dname.too-long", name, target.get()));
            return new Next.End(new Result(Rcode.YXDOMAIN, true, answer, Ending.FAILED, null));
        }
        trace.hop();
        trace.step(
                Kind.DNAME,
                owner,
                source(data),
                () -> Phrase.of("resolve.dname", owner, data.rdata().getFirst().text(), to));
        answer.add(
                new Rrset(
                        name,
                        RecordType.CNAME,
                        data.with(List.of(new Rdata(to, target, Optional.empty())))));
        boolean asked = question.type().equals(RecordType.CNAME);
        return new Next.GoOn(asked ? Optional.empty() : target);
    }

    /// All sets at a name (ROUTE53 E.9). What cannot be looked up is left out, unless nothing else
    /// is there.
    private Next any(DomainName name, Node node) {
        boolean failed = false;
        for (Group group : node.groups()) {
            switch (selector.evaluate(group)) {
                case Emission.Data data -> {
                    answer.add(new Rrset(name, group.type(), data));
                    trace.step(Kind.TTL, name, source(data), data.ttlFrom());
                }
                case Emission.Failure(Optional<EntryId> at, Supplier<Phrase> why) -> {
                    trace.step(Kind.SERVFAIL, name, at, why);
                    failed = true;
                }
                case Emission.Nothing _ -> {}
            }
        }
        if (!answer.isEmpty()) {
            return new Next.GoOn(Optional.empty());
        }
        if (failed) {
            return failed();
        }
        step(Kind.NODATA, name, () -> Phrase.of("resolve.nodata", name, Question.ANY));
        return negative(Rcode.NOERROR);
    }

    private Next referral(Group cut) {
        trace.step(
                Kind.DELEGATION,
                cut.owner(),
                cut.first(),
                () -> Phrase.of("resolve.delegation", cut.owner()));
        boolean behindCname = !answer.isEmpty();
        return new Next.End(new Result(Rcode.NOERROR, behindCname, answer, Ending.REFERRAL, cut));
    }

    private Next negative(Rcode rcode) {
        return new Next.End(new Result(rcode, true, answer, Ending.NEGATIVE, null));
    }

    private Next failed() {
        return new Next.End(new Result(Rcode.SERVFAIL, false, List.of(), Ending.FAILED, null));
    }

    private Result positive() {
        return new Result(Rcode.NOERROR, true, answer, Ending.POSITIVE, null);
    }

    private static Optional<EntryId> source(Emission.Data data) {
        return Optional.of(data.sources().getFirst());
    }

    private static Optional<EntryId> first(Node node) {
        return node.groups().getFirst().first();
    }

    private void step(Kind kind, DomainName name, Supplier<Phrase> why) {
        trace.step(kind, name, Optional.empty(), why);
    }
}

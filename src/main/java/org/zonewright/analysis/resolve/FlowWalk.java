package org.zonewright.analysis.resolve;

import org.zonewright.analysis.resolve.Flow.End;
import org.zonewright.analysis.resolve.Response.Rcode;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing.Policy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds a [Flow] by passing shares down the tree of aliases, each group once, so that it costs
/// what the tree is large, not what ways there are through it.
///
/// That is right where what a group chooses does not depend on the way to it: it is not where
/// aliases go in circles, where a multivalue group holds aliases, nor where a chain of CNAMEs comes
/// through a group twice. [EveryWay] goes through those.
final class FlowWalk {

    /// Names that chains of CNAMEs branch to, beyond which it gives up.
    private static final int MOST_NAMES = 10_000;

    private final ZoneIndex zone;
    private final Question question;
    private final Chains chains;
    private final Health health;
    private final Selector selector;
    private final FlowTally tally = new FlowTally();
    private final Deque<Stage> open = new ArrayDeque<>();

    FlowWalk(ZoneIndex zone, Question question, Chains chains, Inputs inputs) {
        this.zone = zone;
        this.question = question;
        this.chains = chains;
        health = inputs.health();
        selector = inputs.selector(Trace.none());
    }

    /// A name to answer for.
    ///
    /// @param seen the names before it on the chain, and itself
    /// @param passed the groups that answered for those
    private record Stage(
            DomainName name, Fraction share, Set<DomainName> seen, Set<Group> passed) {}

    /// @return empty if the zone is not of the simple kind
    Optional<Flow> run() {
        if (question.type().equals(Question.ANY)) {
            return Optional.empty();
        }
        open.add(new Stage(question.name(), Fraction.ONE, Set.of(question.name()), Set.of()));
        for (int names = 0; !open.isEmpty(); names++) {
            if (names > MOST_NAMES || !pass(open.remove())) {
                return Optional.empty();
            }
        }
        return Optional.of(tally.flow(health.asked(), true));
    }

    /// @return false to give up
    private boolean pass(Stage at) {
        return switch (zone.find(at.name(), question.type())) {
            case Match.Cut(Group cut) -> end(new End.Referral(cut.owner()), at.share());
            case Match.Redirection _ -> false;
            case Match.Missing _ -> end(new End.Nothing(Rcode.NXDOMAIN), at.share());
            case Match.Exact(Node node) -> node(at, node);
            case Match.Wildcard(_, Node node) -> node(at, node);
        };
    }

    private boolean node(Stage at, Node node) {
        Group asked = node.group(question.type());
        if (asked != null) {
            return group(at, asked, false);
        }
        Group cname = node.group(RecordType.CNAME);
        if (cname == null) {
            return end(new End.Nothing(Rcode.NOERROR), at.share());
        }
        return !question.type().equals(RecordType.DS) && group(at, cname, true);
    }

    /// @param follow whether its data are CNAMEs on the way to other data
    private boolean group(Stage at, Group root, boolean follow) {
        Optional<List<Group>> found = new AliasOrder(selector).below(root);
        if (found.isEmpty()) {
            return false;
        }
        List<Group> order = found.get();
        if (order.stream().anyMatch(group -> isOdd(group, follow) || at.passed().contains(group))) {
            return false;
        }
        Set<Group> passed = new HashSet<>(at.passed());
        passed.addAll(order);
        Map<DomainName, Fraction> next = new LinkedHashMap<>();
        spread(order, at, follow, next);
        next.forEach((target, share) -> goOn(at, target, share, passed));
        return true;
    }

    /// Whether several of its members answer at once, with other than data of their own.
    private static boolean isOdd(Group group, boolean follow) {
        return group.policy() == Policy.MULTIVALUE
                && (follow
                        || group.members().stream()
                                .anyMatch(
                                        member ->
                                                !(member.set().content() instanceof Content.Values)
                                                        || member.set().values().isEmpty()));
    }

    /// @param order each group before those it leads to
    private void spread(
            List<Group> order, Stage at, boolean follow, Map<DomainName, Fraction> next) {
        Map<Group, Fraction> in = new HashMap<>();
        in.put(order.getFirst(), at.share());
        for (Group group : order) {
            Fraction share = in.get(group);
            if (share == null) {
                continue;
            }
            List<Choice> choices = selector.choices(group);
            if (choices.isEmpty()) {
                end(new End.Nothing(Rcode.NOERROR), share);
            }
            for (Choice choice : choices) {
                Fraction part = share.times(choice.share());
                tally.chose(choice.member().set(), part);
                selector.targetOf(choice.member())
                        .ifPresentOrElse(
                                target -> in.merge(target, part, Fraction::plus),
                                () -> leaf(choice.member(), part, follow, at.name(), next));
            }
        }
    }

    private void leaf(
            Member member,
            Fraction share,
            boolean follow,
            DomainName name,
            Map<DomainName, Fraction> next) {
        switch (selector.emit(member)) {
            case Emission.Nothing _ -> end(new End.Nothing(Rcode.NOERROR), share);
            case Emission.Failure _ -> end(new End.Nothing(Rcode.SERVFAIL), share);
            case Emission.Data _ when !follow ->
                    end(new End.Answer(member.set().key(), health.isDead(member.set())), share);
            case Emission.Data data ->
                    data.rdata()
                            .getFirst()
                            .target()
                            .ifPresentOrElse(
                                    target -> next.merge(target, share, Fraction::plus),
                                    () -> end(new End.Unfinished(name), share));
        }
    }

    private void goOn(Stage from, DomainName target, Fraction share, Set<Group> passed) {
        if (!zone.covers(target)) {
            end(new End.Outside(target), share);
        } else if (chains == Chains.CNAME_ONLY
                || from.seen().contains(target)
                || from.seen().size() >= Evaluation.LONGEST_CHAIN) {
            end(new End.Unfinished(target), share);
        } else {
            Set<DomainName> seen = new HashSet<>(from.seen());
            seen.add(target);
            open.add(new Stage(target, share, seen, passed));
        }
    }

    private boolean end(End end, Fraction share) {
        tally.end(end, share);
        return true;
    }
}

package org.zonewright.analysis.graph.layout;

import org.zonewright.analysis.graph.Edge;
import org.zonewright.analysis.graph.Node;
import org.zonewright.analysis.graph.Share;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Routing;

import java.util.Optional;

/// What is written on edges, and what an edge says where there is room for all of it.
public final class Tags {

    private Tags() {}

    /// The tag in a drawing. What the row of the member says already is left out.
    static Optional<Phrase> drawn(Edge edge, Node from, Node to) {
        if (!(from instanceof Node.Group group)) {
            return Optional.empty();
        }
        Node.Member member = group.members().get(edge.member());
        return switch (member.set().routing()) {
            case Routing.Weighted _, Routing.Failover _ -> choice(member);
            case Routing.Simple _ -> verdict(edge, to);
            case Routing.Latency _,
                    Routing.Geolocation _,
                    Routing.Geoproximity _,
                    Routing.Multivalue _,
                    Routing.IpBased _ ->
                    Optional.empty();
        };
    }

    /// How the edge comes to be taken: weight as an exact share, role, region or place; for an edge
    /// that cannot lead to an answer, what a client gets.
    public static Optional<Phrase> inFull(Edge edge, Node from, Node to) {
        if (!(from instanceof Node.Group group)) {
            return Optional.empty();
        }
        if (edge.state() == Edge.State.LOOP) {
            return Optional.of(loop(edge));
        }
        return choice(group.members().get(edge.member())).or(() -> verdict(edge, to));
    }

    /// An alias in a loop fails; a CNAME in a loop is answered with all of the loop (RFC 1034
    /// 3.6.2).
    static Phrase loop(Edge edge) {
        return edge.kind() == Edge.Kind.ALIAS
                ? Phrase.of("graph.tag.loop")
                : Phrase.of("graph.tag.cname-loop");
    }

    /// @param circle the loop's names in order
    static Phrase loop(Edge edge, String circle) {
        return edge.kind() == Edge.Kind.ALIAS
                ? Phrase.of("graph.tag.loop-of", circle)
                : Phrase.of("graph.tag.cname-loop-of", circle);
    }

    private static Optional<Phrase> choice(Node.Member member) {
        return switch (member.set().routing()) {
            case Routing.Weighted _ -> member.share().map(Share::toString).map(Tags::plain);
            case Routing.Failover(Routing.Failover.Role role) ->
                    Optional.of(
                            switch (role) {
                                case PRIMARY -> plain(role.name());
                                case SECONDARY -> Phrase.of("graph.tag.standby");
                            });
            case Routing routing -> Phrases.parameter(routing);
        };
    }

    /// An alias to nothing fails; a CNAME to nothing answers with what the target is (RFC 6604).
    private static Optional<Phrase> verdict(Edge edge, Node to) {
        if (!(to instanceof Node.Missing missing)) {
            return Optional.empty();
        }
        if (edge.kind() == Edge.Kind.ALIAS) {
            return Optional.of(Phrase.of("graph.tag.servfail"));
        }
        return Optional.of(
                missing.why() == Node.Missing.Why.NAME
                        ? Phrase.of("graph.tag.nxdomain")
                        : Phrase.of("graph.tag.no-data"));
    }

    private static Phrase plain(String text) {
        return Phrase.of("graph.plain", text);
    }
}

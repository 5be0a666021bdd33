package org.zonewright.analysis.resolve.servers;

import org.xbill.DNS.Message;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Type;
import org.zonewright.analysis.resolve.MasterText;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.Response;
import org.zonewright.analysis.resolve.Step;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What the resolver answers beside what the majority of servers answers, part by part: response
/// code, flags and answer; authority; additional. Where they all differ, the resolver has to agree
/// with one of them. What is not compared stands in [AcceptedDifference], and here: endless chains,
/// and questions for any type.
final class Comparison {

    /// Where a chain is given up, servers give up each after its own number of steps, and BIND
    /// calls it SERVFAIL.
    private static final Set<String> ENDLESS =
            Set.of("resolve.cname.loop", "resolve.cname.too-long");

    private final List<NameServer> servers;
    private final Resolver resolver;
    private final Zone zone;

    /// @param zone the zone that the questions are about; servers that refuse to load it have no
    ///   say
    Comparison(List<NameServer> servers, Resolver resolver, Zone zone) throws IOException {
        this.resolver = resolver;
        this.zone = zone;
        this.servers = new ArrayList<>();
        for (NameServer server : servers) {
            if (server.ask(zone.name().canonical(), Type.SOA).getRcode() == Rcode.NOERROR) {
                this.servers.add(server);
            }
        }
    }

    /// Those that serve the zone.
    List<ServerKind> voters() {
        return servers.stream().map(NameServer::kind).toList();
    }

    /// The resolver's answer alone.
    Response ours(Question question) {
        return resolver.answer(question);
    }

    /// All answers, if ours is not that of the majority.
    Optional<String> difference(Question question) throws IOException {
        String name = question.name().text();
        RecordType type = question.type();
        Response response = ours(question);
        Shape ours = AcceptedDifference.all(Shape.of(response), zone);
        var theirs = new EnumMap<ServerKind, Shape>(ServerKind.class);
        for (NameServer server : servers) {
            Message message = server.ask(MasterText.name(name), Type.value(type.mnemonic()));
            theirs.put(server.kind(), AcceptedDifference.all(Shape.of(message), zone));
        }
        boolean same =
                type.equals(Question.ANY)
                        ? isLikeAny(ours, theirs)
                        : isLikeMost(
                                withoutMoreThanGlue(ours, theirs), theirs, isEndless(response));
        return same
                ? Optional.empty()
                : Optional.of("%s %s%n  ours %s%n  %s".formatted(name, type, ours, lines(theirs)));
    }

    /// BIND adds no addresses to a referral but those below the cut, which counts where no other
    /// serves the zone; ROUTE53 E.4 wants all that the zone has.
    private static Shape withoutMoreThanGlue(Shape ours, Map<ServerKind, Shape> theirs) {
        Shape bind = theirs.get(ServerKind.NAMED);
        return bind == null || theirs.size() > 1 || ours.authoritative()
                ? ours
                : ours.with(
                        ours.authority(),
                        Shape.without(
                                ours.additional(), line -> !bind.additional().contains(line)));
    }

    private static boolean isLikeMost(
            Shape ours, Map<ServerKind, Shape> theirs, boolean isEndless) {
        return isEndless
                ? !theirs.isEmpty()
                : List.<Function<Shape, Object>>of(
                                shape ->
                                        List.of(
                                                shape.rcode(),
                                                shape.authoritative(),
                                                shape.truncated(),
                                                shape.answer()),
                                Shape::authority,
                                Shape::additional)
                        .stream()
                        .allMatch(part -> isLikeMost(ours, theirs, part));
    }

    private static boolean isLikeMost(
            Shape ours, Map<ServerKind, Shape> theirs, Function<Shape, Object> part) {
        List<Object> votes = theirs.values().stream().map(part).toList();
        Optional<Object> majority =
                votes.stream()
                        .filter(
                                one ->
                                        votes.stream().filter(one::equals).count() * 2
                                                > votes.size())
                        .findFirst();
        return majority.map(part.apply(ours)::equals)
                .orElseGet(() -> votes.contains(part.apply(ours)));
    }

    /// RFC 8482 lets a server answer some of what it has, as NSD and Knot do. BIND gives all, but
    /// for DS in a zone without signatures. Behind a DNAME nothing is compared: BIND does not go
    /// on.
    private static boolean isLikeAny(Shape ours, Map<ServerKind, Shape> theirs) {
        if (ours.answer().stream().anyMatch(line -> line.contains(" IN DNAME "))) {
            return true;
        }
        boolean likely =
                theirs.values().stream()
                        .allMatch(
                                one ->
                                        one.rcode().equals(ours.rcode())
                                                && one.authoritative() == ours.authoritative()
                                                && ours.answer().containsAll(one.answer()));
        Shape bind = theirs.get(ServerKind.NAMED);
        var withoutDs = Shape.without(ours.answer(), line -> line.contains(" IN DS "));
        return likely && (bind == null || bind.answer().equals(withoutDs));
    }

    private static boolean isEndless(Response response) {
        return response.steps().stream().anyMatch(step -> ENDLESS.contains(step.why().key()))
                || response.rcode() == Response.Rcode.YXDOMAIN && isGrowing(response);
    }

    /// Whether a DNAME leads below itself, so that the name grows with each step.
    private static boolean isGrowing(Response response) {
        List<DomainName> renamed =
                response.steps().stream()
                        .filter(step -> step.kind() == Step.Kind.DNAME)
                        .map(Step::name)
                        .toList();
        return renamed.stream().distinct().count() < renamed.size();
    }

    private static String lines(Map<ServerKind, Shape> shapes) {
        var out = new StringBuilder();
        shapes.forEach((kind, shape) -> out.append("%s %s%n  ".formatted(kind, shape)));
        return out.toString();
    }
}

package org.zonewright.analysis.graph.layout;

import org.zonewright.analysis.graph.AliasGraph;
import org.zonewright.analysis.graph.Edge;
import org.zonewright.analysis.graph.EdgeIndex;
import org.zonewright.analysis.graph.Node;
import org.zonewright.analysis.graph.Share;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Puts nodes into words.
public final class Faces {

    private final DomainName origin;
    private final EdgeIndex edges;
    private final Function<Phrase, String> words;

    /// @param words the text of a phrase
    public Faces(AliasGraph graph, Function<Phrase, String> words) {
        this(graph.zone(), graph.edges(), words);
    }

    /// @param origin the zone's name
    /// @param edges those from the nodes, or more
    Faces(DomainName origin, List<Edge> edges, Function<Phrase, String> words) {
        this.origin = origin;
        this.edges = EdgeIndex.of(edges);
        this.words = words;
    }

    public Face of(Node node) {
        return switch (node) {
            case Node.Question question -> question(question);
            case Node.Group group when group.isSimple() -> simple(group);
            case Node.Group group -> routed(group);
            case Node.Resource resource -> Endpoints.of(resource, words);
            case Node.Values values -> Endpoints.of(values, words);
            case Node.Outside outside -> Endpoints.of(outside, words);
            case Node.Missing missing -> missing(missing);
        };
    }

    /// How high above its middle or below its top the edges of a node arrive.
    static double entryY(Face face) {
        return face.shape() == Face.Shape.GROUP ? Sizes.HEAD_HEIGHT / 2 : height(face) / 2;
    }

    static double portY(Face face, int member) {
        return face.shape() == Face.Shape.GROUP
                ? Sizes.HEAD_HEIGHT + (member + 0.5) * Sizes.ROW_HEIGHT
                : height(face) / 2;
    }

    static double height(Face face) {
        return switch (face.shape()) {
            case PILL -> Sizes.PILL_HEIGHT;
            case GROUP -> Sizes.HEAD_HEIGHT + face.rows().size() * Sizes.ROW_HEIGHT;
            case CARD, ENDPOINT, GHOST -> Sizes.CARD_HEIGHT;
        };
    }

    private Face question(Node.Question question) {
        return new Face(
                Face.Shape.PILL,
                Optional.empty(),
                shortName(question.name(), origin),
                Lettering.STRONG,
                question.type().mnemonic(),
                "",
                List.of(),
                question.name() + " " + question.type());
    }

    private Face simple(Node.Group group) {
        RecordSet set = group.members().getFirst().set();
        boolean points = set.isAlias() || set.type().equals(RecordType.CNAME);
        String what =
                switch (set.content()) {
                    case Content.Alias _ -> words.apply(Phrase.of("graph.card.alias"));
                    case Content.Values(_, List<String> values) when !points ->
                            Endpoints.valuesInShort(values);
                    case Content.Values(long ttl, _) ->
                            words.apply(Phrase.of("graph.card.cname", Long.toString(ttl)));
                    case Content.TrafficPolicy _ ->
                            words.apply(Phrase.of("graph.card.traffic-policy"));
                };
        String detail =
                group.usedBy() < 2
                        ? what
                        : words.apply(Phrase.of("graph.card.used-by", what, group.usedBy()));
        return new Face(
                Face.Shape.CARD,
                Optional.of(points ? Icon.CORNER_DOWN_RIGHT : Icon.HASH),
                shortName(group.name(), origin),
                Lettering.STRONG,
                group.type().mnemonic(),
                detail,
                List.of(),
                fullName(group, group.name()) + "\n" + detail);
    }

    private Face routed(Node.Group group) {
        String policy = words.apply(Phrases.policy(group.policy()));
        var rows = new ArrayList<Face.Row>();
        for (int i = 0; i < group.members().size(); i++) {
            rows.add(row(group, i));
        }
        return new Face(
                Face.Shape.GROUP,
                Optional.of(Phrases.icon(group.policy())),
                shortName(group.name(), origin),
                Lettering.STRONG,
                group.type().mnemonic(),
                policy,
                rows,
                fullName(group, group.name()) + "\n" + policy);
    }

    private Face.Row row(Node.Group group, int member) {
        Node.Member it = group.members().get(member);
        RecordSet set = it.set();
        boolean evaluates = set.alias().filter(Content.Alias::evaluateTargetHealth).isPresent();
        List<Edge> out =
                edges.from(group.id()).stream().filter(edge -> edge.member() == member).toList();
        boolean isWrong = !out.isEmpty() && out.stream().allMatch(edge -> edge.state().isWrong());
        Icon icon =
                isWrong
                        ? Icon.X_CIRCLE
                        : evaluates
                                ? Icon.SHIELD
                                : set.healthCheckId().isPresent() ? Icon.ACTIVITY : Icon.MINUS;
        Face.Tone tone =
                isWrong ? Face.Tone.BAD : icon == Icon.MINUS ? Face.Tone.PLAIN : Face.Tone.GOOD;
        String left = set.setIdentifier().isEmpty() ? "–" : set.setIdentifier();
        String right = right(set.routing());
        return new Face.Row(
                icon,
                tone,
                left,
                right.equalsIgnoreCase(left) ? "" : right,
                it.share()
                        .filter(_ -> group.policy() == Routing.Policy.WEIGHTED)
                        .map(Share::percent)
                        .map(percent -> words.apply(Phrase.of("graph.percent", percent)))
                        .orElse(""));
    }

    private String right(Routing routing) {
        return Phrases.parameter(routing).map(words).orElse("");
    }

    private Face missing(Node.Missing missing) {
        String key =
                missing.why() == Node.Missing.Why.NAME
                        ? "graph.missing.name"
                        : missing.type().isPresent() ? "graph.missing.type" : "graph.missing.any";
        String type = missing.type().map(RecordType::mnemonic).orElse("");
        String detail = words.apply(Phrase.of(key, type));
        return new Face(
                Face.Shape.GHOST,
                Optional.of(Icon.HELP_CIRCLE),
                shortName(missing.name(), origin),
                Lettering.STRONG,
                type,
                detail,
                List.of(),
                fullName(missing, missing.name()) + " " + type + "\n" + detail);
    }

    /// Relative to the zone; the apex by its name. Without a final dot.
    static String shortName(DomainName name, DomainName origin) {
        String relative = name.relativeTo(origin);
        String shown = relative.equals("@") ? origin.canonical() : relative;
        return shown.length() > 1 && shown.endsWith(".")
                ? shown.substring(0, shown.length() - 1)
                : shown;
    }

    private static String fullName(Node node, DomainName name) {
        return node instanceof Node.Group group ? name + " " + group.type() : name.toString();
    }
}

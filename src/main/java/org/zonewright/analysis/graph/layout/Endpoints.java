package org.zonewright.analysis.graph.layout;

import org.zonewright.analysis.graph.Node;
import org.zonewright.model.aws.AliasMatch;
import org.zonewright.model.aws.ResourceName;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Puts the ends of the ways into words.
final class Endpoints {

    private Endpoints() {}

    static Face of(Node.Resource resource, Function<Phrase, String> words) {
        AliasMatch match = resource.match();
        String service = match.service().label();
        boolean isRegion = match.place().contains("-") && !match.place().startsWith("aws");
        String detail =
                isRegion
                        ? words.apply(Phrase.of("graph.endpoint.resource", service, match.place()))
                        : service;
        boolean isShared = match.service().id().equals("s3-website");
        return face(
                icon(match.service().id()),
                isShared ? service : ResourceName.given(resource.name()),
                Lettering.STRONG,
                isShared ? match.place() : detail,
                resource.name() + "\n" + detail);
    }

    static Face of(Node.Values values, Function<Phrase, String> words) {
        RecordSet set = values.set();
        String check = values.check().orElse("");
        return switch (set.content()) {
            case Content.Values(long ttl, List<String> texts) ->
                    face(
                            check.isEmpty() ? Icon.HASH : Icon.ACTIVITY,
                            valuesInShort(texts),
                            Lettering.MONO,
                            words.apply(
                                    check.isEmpty()
                                            ? Phrase.of("graph.endpoint.values", ttl)
                                            : Phrase.of("graph.endpoint.checked", ttl, check)),
                            fullValues(values, texts));
            case Content.TrafficPolicy(String id) ->
                    face(
                            Icon.LOCK,
                            words.apply(Phrase.of("graph.card.traffic-policy")),
                            Lettering.STRONG,
                            id,
                            id);
            case Content.Alias(DomainName target, _, _) ->
                    face(Icon.HASH, target.text(), Lettering.MONO, "", target.text());
        };
    }

    private static String fullValues(Node.Values values, List<String> texts) {
        String all = String.join("\n", texts);
        return values.check().map(check -> all + "\n" + check).orElse(all);
    }

    static Face of(Node.Outside outside, Function<Phrase, String> words) {
        String name = withoutDot(outside.name());
        Optional<String> cut = outside.cut().map(Endpoints::withoutDot);
        String detail =
                words.apply(
                        cut.map(at -> Phrase.of("graph.endpoint.delegated", at))
                                .orElseGet(() -> Phrase.of("graph.endpoint.outside")));
        return face(Icon.GLOBE, name, Lettering.STRONG, detail, outside.name() + "\n" + detail);
    }

    /// `192.0.2.1 +2` for three values.
    static String valuesInShort(List<String> values) {
        String first = values.isEmpty() ? "" : values.getFirst();
        return values.size() < 2 ? first : first + " +" + (values.size() - 1);
    }

    private static Face face(
            Icon icon, String title, Lettering titleIn, String detail, String full) {
        return new Face(
                Face.Shape.ENDPOINT,
                Optional.of(icon),
                title,
                titleIn,
                "",
                detail,
                List.of(),
                full);
    }

    private static Icon icon(String service) {
        return switch (service) {
            case "elb-alb-classic", "elb-nlb" -> Icon.SERVER;
            case "cloudfront", "apigateway-edge", "appsync", "cognito-user-pool-domain" ->
                    Icon.CLOUD;
            case "s3-website" -> Icon.HARD_DRIVE;
            case "global-accelerator" -> Icon.TARGET;
            default -> Icon.BOX;
        };
    }

    private static String withoutDot(DomainName name) {
        String text = name.canonical();
        return text.length() > 1 ? text.substring(0, text.length() - 1) : text;
    }
}

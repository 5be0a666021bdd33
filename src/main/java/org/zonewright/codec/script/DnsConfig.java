package org.zonewright.codec.script;

import org.zonewright.codec.Loss;
import org.zonewright.codec.text.ZoneLosses;
import org.zonewright.codec.text.ZoneLosses.Part;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// Writes one `D(…)` with a call a value. DNSControl says simple and weighted sets and simple
/// aliases of Route 53; other policies are losses.
final class DnsConfig {

    private static final String HEAD =
            """
            var REG_NONE = NewRegistrar("none");
            var DSP_ROUTE53 = NewDnsProvider("route53");

            """;

    private final Zone zone;
    private final ZoneLosses losses = new ZoneLosses();

    DnsConfig(Zone zone) {
        this.zone = zone;
    }

    List<Loss> write(Appendable out) throws IOException {
        out.append(HEAD).append("D(").append(Quoted.json(plain(zone.name())));
        out.append(", REG_NONE, DnsProvider(DSP_ROUTE53),\n");
        Optional<String> id = zone.info().id();
        if (id.isPresent()) {
            line(out, "R53_ZONE(" + Quoted.json(id.get()) + ")");
        }
        for (RecordSet set : zone.sets()) {
            for (String call : calls(set)) {
                line(out, call);
            }
        }
        out.append("END);\n");
        zone.unreadable().forEach(set -> losses.of(set, "codec.loss-unreadable"));
        var carried = EnumSet.noneOf(Part.class);
        if (id.isPresent()) {
            carried.addAll(List.of(Part.ZONE_ID, Part.NAME_SERVERS));
        }
        losses.ofZone(zone, carried);
        return losses.all();
    }

    private static void line(Appendable out, String call) throws IOException {
        out.append("    ").append(call).append(",\n");
    }

    private List<String> calls(RecordSet set) {
        Optional<String> obstacle = obstacle(set);
        if (obstacle.isPresent()) {
            losses.of(set, obstacle.get());
            return List.of();
        }
        if (!set.extras().isEmpty()) {
            losses.of(set, "codec.loss-extras");
        }
        return switch (set.content()) {
            case Content.Alias alias -> List.of(alias(set, alias));
            case Content.Values(long ttl, List<String> values) ->
                    values(set, values, modifiers(set, ttl));
            case Content.TrafficPolicy _ -> List.of();
        };
    }

    /// Why a set cannot be said, as the key of a loss.
    private static Optional<String> obstacle(RecordSet set) {
        boolean weighted =
                set.routing() instanceof Routing.Weighted(long weight)
                        && weight >= 0
                        && weight <= 255
                        && !set.isAlias();
        boolean simple = set.routing() instanceof Routing.Simple && set.healthCheckId().isEmpty();
        if (set.content() instanceof Content.TrafficPolicy) {
            return Optional.of("codec.loss-traffic-policy");
        }
        if (!weighted && !simple) {
            return Optional.of("iac.loss-routing");
        }
        return set.name().canonical().indexOf('\\') >= 0
                ? Optional.of("iac.loss-name")
                : Optional.empty();
    }

    private String alias(RecordSet set, Content.Alias alias) {
        String health = alias.evaluateTargetHealth() ? ", R53_EVALUATE_TARGET_HEALTH(true)" : "";
        return "R53_ALIAS(%s, \"%s\", %s, R53_ZONE(%s)%s)"
                .formatted(
                        label(set),
                        set.type(),
                        Quoted.json(alias.target().canonical()),
                        Quoted.json(alias.hostedZoneId()),
                        health);
    }

    private List<String> values(RecordSet set, List<String> values, String modifiers) {
        boolean apex = set.name().equals(zone.name());
        if (apex && set.type().equals(RecordType.NS)) {
            return values.stream().map(value -> "NAMESERVER(" + JsValue.name(value) + ")").toList();
        }
        List<String> calls =
                values.stream()
                        .flatMap(value -> JsValue.arguments(set.type(), value).stream())
                        .map(
                                value ->
                                        set.type()
                                                + "("
                                                + label(set)
                                                + ", "
                                                + value
                                                + modifiers
                                                + ")")
                        .toList();
        if (calls.isEmpty() || calls.size() < values.size()) {
            losses.of(set, "iac.loss-values");
        }
        return calls;
    }

    private static String modifiers(RecordSet set, long ttl) {
        var out = new StringBuilder(", TTL(" + ttl + ")");
        if (set.routing() instanceof Routing.Weighted(long weight)) {
            out.append(", R53_WEIGHT(%d, ".formatted(weight))
                    .append(Quoted.json(set.setIdentifier()))
                    .append(')');
        }
        set.healthCheckId()
                .ifPresent(
                        id ->
                                out.append(", R53_HEALTH_CHECK_ID(")
                                        .append(Quoted.json(id))
                                        .append(')'));
        return out.toString();
    }

    private String label(RecordSet set) {
        return Quoted.json(set.name().relativeTo(zone.name()));
    }

    private static String plain(DomainName name) {
        String text = name.canonical();
        return name.isRoot() ? text : text.substring(0, text.length() - 1);
    }
}

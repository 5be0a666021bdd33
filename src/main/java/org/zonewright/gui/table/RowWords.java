package org.zonewright.gui.table;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.resolve.World;
import org.zonewright.gui.Percent;
import org.zonewright.gui.SetLabel;
import org.zonewright.l10n.Messages;
import org.zonewright.model.aws.AliasMatch;
import org.zonewright.model.aws.Geography.Continent;
import org.zonewright.model.aws.Geography.Country;
import org.zonewright.model.aws.Geography.Region;
import org.zonewright.model.aws.Geography.Subdivision;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Internationalized;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/// The words of the table's cells.
final class RowWords {

    /// Weights listed one by one in a header row; more are summed up.
    private static final int WEIGHTS = 5;

    private final Messages messages;
    private final World world;

    RowWords(Messages messages, World world) {
        this.messages = messages;
        this.world = world;
    }

    Messages messages() {
        return messages;
    }

    String policy(Routing.Policy policy) {
        return messages.text(
                "table.policy." + policy.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// What a row is of: `www A`, `api A blue`.
    static String label(Row row, DomainName zone) {
        return switch (row) {
            case Row.Single single -> SetLabel.of(single.set(), zone);
            case Row.Group group -> group.name().relativeTo(zone) + " " + group.type();
            case Row.Unreadable unreadable -> SetLabel.of(unreadable.set(), zone);
        };
    }

    /// Empty text for a row that has not changed.
    String mark(Mark mark) {
        return mark == Mark.NONE ? "" : messages.text("table.mark." + mark.id());
    }

    /// Its policy; of a member its share, or what tells it from its siblings.
    String routing(Row row) {
        return switch (row) {
            case Row.Group group -> policy(group.policy());
            case Row.Single single when !single.isMember() ->
                    policy(single.set().routing().policy());
            case Row.Single single ->
                    single.share()
                            .map(share -> Percent.of(share.now()))
                            .orElseGet(() -> member(single.set().routing()));
            case Row.Unreadable _ -> "";
        };
    }

    String health(RowHealth health) {
        return switch (health) {
            case RowHealth.Unwatched _ -> "";
            case RowHealth.NotEvaluated _ -> messages.text("table.health.not-evaluated");
            case RowHealth.Checked(boolean healthy) -> health("check", healthy);
            case RowHealth.Evaluated(boolean healthy) -> health("target", healthy);
            case RowHealth.Able(int able, int all) -> able + "/" + all;
        };
    }

    private String health(String what, boolean healthy) {
        return messages.text("table.health." + what + (healthy ? ".healthy" : ".fails"));
    }

    /// What tells a member from its siblings.
    String member(Routing routing) {
        return switch (routing) {
            case Routing.Simple _, Routing.Weighted _ -> "";
            case Routing.Latency(String region) -> city(region);
            case Routing.Geolocation(var continent, var country, var subdivision) ->
                    place(continent, country, subdivision);
            case Routing.Geoproximity(Place place, Optional<Long> bias) ->
                    where(place) + bias.map(b -> " " + (b > 0 ? "+" : "") + b).orElse("");
            case Routing.Failover(Routing.Failover.Role role) ->
                    messages.text("table.role." + role.name().toLowerCase(Locale.ROOT));
            case Routing.Multivalue _ -> messages.text("table.member.multivalue");
            case Routing.IpBased(_, String location) ->
                    location.equals("*") ? messages.text("table.member.default") : location;
        };
    }

    private String place(
            Optional<String> continent, Optional<String> country, Optional<String> subdivision) {
        if (country.filter("*"::equals).isPresent()) {
            return messages.text("table.member.default");
        }
        if (country.isEmpty()) {
            return continent.map(this::continent).orElse("");
        }
        String code = country.get();
        return subdivision
                .map(within -> subdivision(code, within))
                .orElseGet(() -> world.geography().country(code).map(Country::name).orElse(code));
    }

    private String continent(String code) {
        return world.geography().continent(code).map(Continent::name).orElse(code);
    }

    private String subdivision(String country, String code) {
        return world.geography().subdivisions(country).stream()
                .filter(subdivision -> subdivision.code().equals(code))
                .map(Subdivision::name)
                .findFirst()
                .orElse(country + " " + code);
    }

    private String city(String region) {
        return world.geography().region(region).map(Region::place).orElse(region);
    }

    private String where(Place place) {
        return switch (place) {
            case Place.AwsRegion(String region) -> city(region);
            case Place.LocalZoneGroup(String group) -> group;
            case Place.Coordinates(String latitude, String longitude) ->
                    latitude + ", " + longitude;
        };
    }

    /// How a group picks, for its header row.
    String picks(Row.Group group) {
        List<RecordSet> live = group.live();
        return switch (group.policy()) {
            case SIMPLE -> "";
            case WEIGHTED -> weights(live);
            case LATENCY -> messages.text("table.picks.latency", live.size());
            case GEOLOCATION -> messages.text("table.picks.geolocation", live.size());
            case GEOPROXIMITY -> messages.text("table.picks.geoproximity", live.size());
            case FAILOVER -> messages.text("table.picks.failover");
            case MULTIVALUE -> messages.text("table.picks.multivalue", Math.min(8, live.size()));
            case IP_BASED -> messages.text("table.picks.ip-based", live.size());
        };
    }

    private static String weights(List<RecordSet> live) {
        String weights =
                live.stream()
                        .limit(WEIGHTS)
                        .flatMap(set -> weight(set).stream())
                        .map(String::valueOf)
                        .collect(Collectors.joining(" : "));
        return live.size() > WEIGHTS ? weights + " : …" : weights;
    }

    private static Optional<Long> weight(RecordSet set) {
        return set.routing() instanceof Routing.Weighted(long weight)
                ? Optional.of(weight)
                : Optional.empty();
    }

    /// The TTL that a row shows: in parentheses where the set has none of its own.
    String ttl(Row row, RowFacts facts) {
        return switch (row) {
            case Row.Single single -> ttl(single.set(), facts);
            case Row.Group group -> ttl(group, facts);
            case Row.Unreadable _ -> "";
        };
    }

    /// The one TTL that the members have who can answer.
    private String ttl(Row.Group group, RowFacts facts) {
        List<RecordSet> answering =
                group.live().stream().filter(set -> facts.ttl(set).isPresent()).toList();
        if (answering.isEmpty()) {
            return "–";
        }
        long ttl = facts.ttl(answering.getFirst()).orElseThrow();
        if (answering.stream().anyMatch(set -> facts.ttl(set).orElseThrow() != ttl)) {
            return messages.text("table.ttl.mixed");
        }
        boolean own = answering.stream().anyMatch(set -> set.content() instanceof Content.Values);
        return own ? Long.toString(ttl) : "(" + ttl + ")";
    }

    private static String ttl(RecordSet set, RowFacts facts) {
        OptionalLong ttl = facts.ttl(set);
        if (ttl.isEmpty()) {
            return "–";
        }
        boolean own = set.content() instanceof Content.Values;
        return own ? Long.toString(ttl.getAsLong()) : "(" + ttl.getAsLong() + ")";
    }

    Optional<AliasMatch> service(DomainName target) {
        return world.services().recognise(target);
    }

    /// A service's name for a narrow place, such as `ALB`.
    String serviceName(AliasMatch match) {
        return messages.text("table.service." + match.service().id());
    }

    /// All that a value cell holds, one a line, for a tooltip.
    String allValues(RecordSet set) {
        return switch (set.content()) {
            case Content.Values(_, List<String> values) -> bothWays(String.join("\n", values));
            case Content.Alias alias ->
                    messages.text(
                            "table.tip.alias",
                            bothWays(alias.target().canonical()),
                            alias.hostedZoneId(),
                            messages.text(
                                    alias.evaluateTargetHealth()
                                            ? "table.tip.evaluated"
                                            : "table.tip.not-evaluated"));
            case Content.TrafficPolicy(String id) -> messages.text("table.traffic-policy", id);
        };
    }

    /// A text, and under it the same in Unicode if it has names in Punycode.
    static String bothWays(String text) {
        return Internationalized.unicode(text).map(shown -> text + "\n" + shown).orElse(text);
    }

    String findings(List<Finding> findings) {
        return findings.stream()
                .map(finding -> messages.text(finding.message()))
                .collect(Collectors.joining("\n"));
    }
}

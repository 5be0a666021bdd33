package org.zonewright.analysis.resolve;

import org.zonewright.analysis.resolve.Candidate.Ranking;
import org.zonewright.analysis.resolve.ClientPlace.Spot;
import org.zonewright.model.aws.GeoPoint;
import org.zonewright.model.aws.Geography;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Routing.Geoproximity.Place;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// The policies that choose what is near. AWS's latencies are not public: great-circle distance
/// stands for them, and the coordinates of regions are those of [Geography].
///
/// A member whose place is unknown ranks behind all others. A Local Zone group counts as being
/// where its parent region is, as AWS publishes no place for it.
final class Distances {

    private static final String BEIJING = "cn-north-1";
    private static final double UNKNOWN = Double.POSITIVE_INFINITY;

    private final ClientPlace place;
    private final Geography geography;

    Distances(ClientPlace place, Geography geography) {
        this.place = place;
        this.geography = geography;
    }

    /// @param rank kilometres as the policy counts them
    private record Ranked(
            Member member, double rank, Supplier<Phrase> wins, Supplier<Phrase> loses) {}

    Ranking latency(List<Member> members) {
        Spot client = place.latencySpot();
        boolean china = place.country().filter("CN"::equals).isPresent();
        return nearestFirst(members, member -> latency(member, client, china));
    }

    private Ranked latency(Member member, Spot client, boolean china) {
        String region = ((Routing.Latency) member.set().routing()).region();
        if (china && region.equals(BEIJING)) {
            Supplier<Phrase> rule = () -> Phrase.of("resolve.latency.china", BEIJING);
            return new Ranked(member, -1, rule, rule);
        }
        if (client.region().filter(region::equals).isPresent()) {
            return ranked(member, region, client, 0);
        }
        return regionPoint(region)
                .map(point -> ranked(member, region, client, kilometres(client, point)))
                .orElseGet(() -> unknown(member, region));
    }

    private static Ranked ranked(Member member, String region, Spot client, double kilometres) {
        return new Ranked(
                member,
                kilometres,
                () ->
                        client.known()
                                ? Phrase.of(
                                        "resolve.latency.nearest",
                                        region,
                                        client.label(),
                                        said(kilometres))
                                : Phrase.of(
                                        "resolve.latency.nearest-unknown",
                                        region,
                                        said(kilometres)),
                () -> Phrase.of("resolve.farther", said(kilometres)));
    }

    private static Ranked unknown(Member member, String what) {
        Supplier<Phrase> why = () -> Phrase.of("resolve.place-unknown", what);
        return new Ranked(member, UNKNOWN, why, why);
    }

    Ranking geoproximity(List<Member> members) {
        Spot client = place.proximitySpot();
        return nearestFirst(members, member -> geoproximity(member, client));
    }

    private Ranked geoproximity(Member member, Spot client) {
        var routing = (Routing.Geoproximity) member.set().routing();
        Optional<GeoPoint> point = point(routing.place());
        if (point.isEmpty() || client.point().isEmpty()) {
            return unknown(member, label(routing.place()));
        }
        double kilometres = kilometres(client, point.get());
        long bias = routing.bias().orElse(0L);
        double biased = biased(kilometres, bias);
        String suffix = bias == 0 ? "" : "-biased";
        String known = client.known() ? "" : "-unknown";
        return new Ranked(
                member,
                biased,
                () ->
                        Phrase.of(
                                "resolve.geoproximity.nearest" + known + suffix,
                                label(routing.place()),
                                client.label(),
                                said(kilometres),
                                signed(bias),
                                said(biased)),
                () ->
                        Phrase.of(
                                "resolve.farther" + suffix,
                                said(kilometres),
                                signed(bias),
                                said(biased)));
    }

    /// Where a member is, and how its distances count; empty if it ranks behind all others.
    Optional<Nearness.Site> site(Member member) {
        return switch (member.set().routing()) {
            case Routing.Latency(String region) -> site(regionPoint(region), 0);
            case Routing.Geoproximity(Place where, var bias) -> site(point(where), bias.orElse(0L));
            default -> Optional.empty();
        };
    }

    private static Optional<Nearness.Site> site(Optional<GeoPoint> point, long bias) {
        double factor = biased(1, bias);
        return point.filter(_ -> factor > 0 && factor != UNKNOWN)
                .map(at -> new Nearness.Site(at, factor));
    }

    /// A bias above 0 shrinks the distance, one below 0 stretches it (guide, "Geoproximity
    /// routing").
    static double biased(double kilometres, long bias) {
        if (bias >= 0) {
            return kilometres * (1 - bias / 100.0);
        }
        return bias > -100 ? kilometres / (1 + bias / 100.0) : UNKNOWN;
    }

    private Optional<GeoPoint> regionPoint(String region) {
        return geography.region(region).flatMap(Geography.Region::point);
    }

    private Optional<GeoPoint> point(Place where) {
        return switch (where) {
            case Place.AwsRegion(String region) -> regionPoint(region);
            case Place.LocalZoneGroup(String group) ->
                    geography.parentOf(group).flatMap(Geography.Region::point);
            case Place.Coordinates(String latitude, String longitude) -> point(latitude, longitude);
        };
    }

    private static Optional<GeoPoint> point(String latitude, String longitude) {
        try {
            return Optional.of(
                    new GeoPoint(Double.parseDouble(latitude), Double.parseDouble(longitude)));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private String label(Place where) {
        return switch (where) {
            case Place.AwsRegion(String region) -> region;
            case Place.LocalZoneGroup(String group) ->
                    geography.parentOf(group).map(r -> group + " ~ " + r.id()).orElse(group);
            case Place.Coordinates(String latitude, String longitude) ->
                    latitude + ", " + longitude;
        };
    }

    private static double kilometres(Spot client, GeoPoint to) {
        return client.point().map(from -> from.kilometresTo(to)).orElse(UNKNOWN);
    }

    /// Ties go to the first in listing order.
    private static Ranking nearestFirst(List<Member> members, Function<Member, Ranked> rank) {
        return new Ranking(
                members.stream()
                        .map(rank)
                        .sorted(Comparator.comparingDouble(Ranked::rank))
                        .map(r -> new Candidate(r.member(), r.wins(), r.loses()))
                        .toList(),
                List.of());
    }

    /// Whole kilometres with thin groups of three digits.
    private static String said(double kilometres) {
        return kilometres == UNKNOWN
                ? "?"
                : String.format(Locale.ROOT, "%,d", Math.round(kilometres)).replace(',', ' ');
    }

    private static String signed(long bias) {
        return String.format(Locale.ROOT, "%+d", bias);
    }
}

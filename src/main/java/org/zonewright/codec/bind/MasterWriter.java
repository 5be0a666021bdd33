package org.zonewright.codec.bind;

import org.zonewright.analysis.resolve.MasterText;
import org.zonewright.codec.Loss;
import org.zonewright.codec.text.ZoneLosses;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes a zone as a master file: SOA, name servers, then all others in listing order. What cannot
/// be said stays as a comment.
public final class MasterWriter {

    private static final long MAX_TTL = 0x7fff_ffffL;
    private static final long USUAL_TTL = 300;

    /// What of a record set a dialect can say.
    public interface Style {

        /// The type and data of an alias.
        ///
        /// @return empty if there are no aliases
        Optional<String> alias(RecordSet set, Zone zone);

        /// The comment behind each record of the set, with its semicolon; empty text for none.
        ///
        /// @return empty if the routing cannot be said
        Optional<String> comment(RecordSet set);

        /// The key of the loss, if a sound set is left out all the same.
        Optional<String> lossOf(RecordSet set, Zone zone);
    }

    private final Zone zone;
    private final Style style;
    private final ZoneLosses losses = new ZoneLosses();
    private final String origin;

    public MasterWriter(Zone zone, Style style) {
        this.zone = zone;
        this.style = style;
        this.origin = MasterText.name(zone.name().canonical());
    }

    /// Writes it.
    ///
    /// @throws IOException if `out` throws it
    public List<Loss> write(Appendable out) throws IOException {
        out.append("$ORIGIN ").append(origin).append('\n');
        out.append("$TTL ").append(Long.toString(defaultTtl())).append('\n');
        for (RecordSet set : inOrder()) {
            write(set, out);
        }
        for (UnreadableSet set : zone.unreadable()) {
            losses.of(set, "codec.loss-unreadable");
        }
        losses.ofZone(zone, Set.of());
        return losses.all();
    }

    private long defaultTtl() {
        return zone.find(new RecordSet.Key(zone.name(), RecordType.SOA, ""))
                .map(soa -> soa.content() instanceof Content.Values(long ttl, _) ? ttl : USUAL_TTL)
                .filter(ttl -> ttl >= 0 && ttl <= MAX_TTL)
                .orElse(USUAL_TTL);
    }

    private List<RecordSet> inOrder() {
        var sets = new ArrayList<RecordSet>(zone.size());
        for (RecordType type : List.of(RecordType.SOA, RecordType.NS)) {
            sets.addAll(zone.group(zone.name(), type));
        }
        Set<RecordSet.Key> first =
                sets.stream().map(RecordSet::key).collect(Collectors.toUnmodifiableSet());
        zone.sets().stream().filter(set -> !first.contains(set.key())).forEach(sets::add);
        return sets;
    }

    private void write(RecordSet set, Appendable out) throws IOException {
        Optional<String> loss = loss(set);
        String behind = style.comment(set).orElse("");
        List<String> lines = lines(set, loss.isPresent());
        for (String line : lines) {
            out.append(loss.isPresent() ? "; " : "").append(line).append(behind).append('\n');
        }
        loss.ifPresent(key -> losses.of(set, key, identifier(set)));
        if (loss.isEmpty() && set.routing() instanceof Routing.Simple) {
            set.healthCheckId().ifPresent(_ -> losses.of(set, "bind.loss-health-check"));
        }
        if (loss.isEmpty() && !set.extras().isEmpty()) {
            losses.of(set, "codec.loss-extras");
        }
    }

    /// Why the set cannot be written.
    private Optional<String> loss(RecordSet set) {
        DomainName name = set.name();
        if (!name.isAtOrBelow(zone.name()) || !name.isLegal() || !isSpelled(set)) {
            return Optional.of("bind.loss-name");
        }
        if (style.comment(set).isEmpty()) {
            return Optional.of("bind.loss-routed");
        }
        return switch (set.content()) {
            case Content.TrafficPolicy _ -> Optional.of("codec.loss-traffic-policy");
            case Content.Alias _ ->
                    style.alias(set, zone).isPresent()
                            ? Optional.empty()
                            : Optional.of("bind.loss-alias");
            case Content.Values(long ttl, List<String> values) -> {
                if (ttl < 0 || ttl > MAX_TTL) {
                    yield Optional.of("bind.loss-ttl");
                }
                if (values.isEmpty()) {
                    yield Optional.of("bind.loss-empty");
                }
                boolean sound =
                        values.stream()
                                .allMatch(value -> MasterValue.of(set.type(), value).isPresent());
                yield sound ? style.lossOf(set, zone) : Optional.of("bind.loss-value");
            }
        };
    }

    private static boolean isSpelled(RecordSet set) {
        return set.type().mnemonic().chars().allMatch(c -> c > ' ' && c < 127);
    }

    private List<String> lines(RecordSet set, boolean lost) {
        String owner = owner(set.name());
        return switch (set.content()) {
            case Content.TrafficPolicy _ -> List.of();
            case Content.Alias alias ->
                    List.of(
                            MasterValue.oneLine(
                                    "%s 86400 AWS ALIAS %s"
                                            .formatted(
                                                    owner,
                                                    style.alias(set, zone)
                                                            .orElseGet(() -> plain(set, alias)))));
            case Content.Values(long ttl, List<String> values) ->
                    values.stream()
                            .map(value -> data(set.type(), value, lost))
                            .map(data -> "%s %d IN %s %s".formatted(owner, ttl, set.type(), data))
                            .toList();
        };
    }

    private static String plain(RecordSet set, Content.Alias alias) {
        return "%s %s %s %s"
                .formatted(
                        set.type(),
                        MasterText.name(alias.target().canonical()),
                        alias.hostedZoneId(),
                        alias.evaluateTargetHealth());
    }

    private static String data(RecordType type, String value, boolean lost) {
        Optional<String> data = MasterValue.of(type, value);
        return lost ? data.orElseGet(() -> MasterValue.oneLine(value)) : data.orElseThrow();
    }

    /// The name below the origin, or `@`.
    private String owner(DomainName name) {
        String whole = MasterText.name(name.canonical());
        if (name.equals(zone.name())) {
            return "@";
        }
        return name.isBelow(zone.name()) && !zone.name().isRoot()
                ? whole.substring(0, whole.length() - origin.length() - 1)
                : whole;
    }

    /// With a blank before it, for words that go on without one where there is none.
    private static String identifier(RecordSet set) {
        return set.setIdentifier().isEmpty() ? "" : " " + set.setIdentifier();
    }
}

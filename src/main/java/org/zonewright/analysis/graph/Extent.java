package org.zonewright.analysis.graph;

import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What belongs to a graph beside aliases, CNAMEs and routing groups of a zone.
///
/// @param pointers other records that point at names
/// @param others the other zones that are open: what leads into them is followed there
public record Extent(Set<Pointer> pointers, List<Zone> others) {

    /// Nothing.
    public static final Extent PLAIN = new Extent(EnumSet.noneOf(Pointer.class), List.of());

    /// Records that point at names without being aliases or CNAMEs.
    @SuppressWarnings("ImmutableEnumChecker") // lists that cannot be changed, of values
    public enum Pointer {
        MX(Edge.Kind.MX, RecordType.MX),
        SRV(Edge.Kind.SRV, RecordType.SRV),
        NS(Edge.Kind.NS, RecordType.NS),
        SVCB(Edge.Kind.SVCB, RecordType.SVCB, RecordType.HTTPS),
        /// `include` and `redirect` of SPF (RFC 7208 sections 5.2 and 6.1).
        SPF(Edge.Kind.SPF, RecordType.TXT);

        private final Edge.Kind kind;
        private final List<RecordType> types;

        Pointer(Edge.Kind kind, RecordType... types) {
            this.kind = kind;
            this.types = List.of(types);
        }

        Edge.Kind kind() {
            return kind;
        }

        /// As people write it.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Extent {
        pointers = Set.copyOf(pointers);
        others = List.copyOf(others);
    }

    /// All that points.
    public static Extent everything(List<Zone> others) {
        return new Extent(EnumSet.allOf(Pointer.class), others);
    }

    /// All zones, that of the graph first.
    List<Zone> with(Zone zone) {
        return Stream.concat(Stream.of(zone), others.stream()).toList();
    }

    /// How a set points, if it does and somebody asked for it.
    Optional<Pointer> pointer(RecordSet set) {
        return set.alias().isPresent()
                ? Optional.empty()
                : pointers.stream()
                        .filter(pointer -> pointer.types.contains(set.type()))
                        .filter(pointer -> targets(set, pointer).findAny().isPresent())
                        .findFirst();
    }

    /// The names that a set points at; one that stands for the owner itself or for nothing, `.`, is
    /// none (RFC 7505, RFC 9460 section 2.5).
    static Stream<DomainName> targets(RecordSet set, Pointer pointer) {
        return set.values().stream()
                .flatMap(value -> names(value.strip(), pointer))
                .filter(name -> !name.isEmpty() && !name.equals("."))
                .map(DomainName::of)
                .distinct();
    }

    private static Stream<String> names(String value, Pointer pointer) {
        String[] words = value.split("\\s+", -1);
        return switch (pointer) {
            case MX, SRV, NS -> Stream.of(words[words.length - 1]);
            case SVCB -> words.length < 2 ? Stream.empty() : Stream.of(words[1]);
            case SPF -> spf(value);
        };
    }

    /// Names with macros are nobody's (RFC 7208 section 7).
    private static Stream<String> spf(String value) {
        String text = value.replace("\" \"", "").replace("\"", "").strip();
        if (!text.toLowerCase(Locale.ROOT).startsWith("v=spf1 ")) {
            return Stream.empty();
        }
        return Arrays.stream(text.split("\\s+", -1))
                .map(term -> term.toLowerCase(Locale.ROOT))
                .map(term -> term.replaceFirst("^[+?~-]", ""))
                .filter(term -> term.startsWith("include:") || term.startsWith("redirect="))
                .map(term -> term.substring(term.indexOf(term.startsWith("i") ? ':' : '=') + 1))
                .filter(name -> !name.contains("%"));
    }

    /// The open zone that answers for a name: that with the longest name above it (ROUTE53 E.1);
    /// the first if none does.
    static Zone holding(DomainName name, List<Zone> zones) {
        Zone found = zones.getFirst();
        for (Zone zone : zones) {
            boolean isCloser = !name.isAtOrBelow(found.name()) || zone.name().isBelow(found.name());
            if (name.isAtOrBelow(zone.name()) && isCloser) {
                found = zone;
            }
        }
        return found;
    }
}

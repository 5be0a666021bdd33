package org.zonewright.gui;

import org.zonewright.analysis.resolve.Cidr;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Simulation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Addresses and blocks of them as people type them: between blanks, commas, semicolons or on lines
/// of their own.
public final class AddressTexts {

    /// Bits of the longest prefix of a block that Route 53 takes (API reference,
    /// CidrCollectionChange).
    private static final int IPV4_BITS = 24;

    private static final int IPV6_BITS = 48;

    private AddressTexts() {}

    public static List<String> parts(String typed) {
        return Arrays.stream(typed.split("[\\s,;]+", -1)).filter(text -> !text.isEmpty()).toList();
    }

    /// What is wrong with a text of addresses.
    public static Optional<Phrase> addressProblem(String typed) {
        return parts(typed).stream()
                .filter(text -> text.contains("/") || Cidr.parse(text).isEmpty())
                .findFirst()
                .map(text -> Phrase.of("query.problem.address", text));
    }

    /// What is wrong with a text of blocks for a location: no blocks, ones that Route 53 takes
    /// nowhere, or ones of which it has another location already.
    public static Optional<Phrase> blockProblem(
            String typed, Routing.IpBased at, Simulation simulation) {
        var seen = new HashSet<Cidr>();
        return parts(typed).stream()
                .flatMap(text -> blockProblem(text, seen, at, simulation).stream())
                .findFirst();
    }

    private static Optional<Phrase> blockProblem(
            String text, Set<Cidr> seen, Routing.IpBased at, Simulation simulation) {
        Optional<Cidr> block = Cidr.parse(text).filter(_ -> text.contains("/"));
        if (block.isEmpty()) {
            return Optional.of(Phrase.of("edit.refused.block", text));
        }
        int most = block.get().isIpv4() ? IPV4_BITS : IPV6_BITS;
        if (block.get().length() < 1 || block.get().length() > most) {
            return Optional.of(Phrase.of("edit.refused.block-length", text, IPV4_BITS, IPV6_BITS));
        }
        if (!seen.add(block.get())) {
            return Optional.of(Phrase.of("edit.refused.block-twice", text));
        }
        return others(at, simulation)
                .filter(other -> has(other, block.get()))
                .findFirst()
                .map(other -> Phrase.of("edit.refused.block-taken", text, other.name()));
    }

    private static Stream<Simulation.Location> others(Routing.IpBased at, Simulation simulation) {
        return simulation.collection(at.collectionId()).stream()
                .flatMap(one -> one.locations().stream())
                .filter(one -> !one.name().equals(at.locationName()));
    }

    private static boolean has(Simulation.Location location, Cidr block) {
        return location.blocks().stream()
                .flatMap(one -> Cidr.parse(one).stream())
                .anyMatch(block::equals);
    }
}

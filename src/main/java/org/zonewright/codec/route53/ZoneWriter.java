package org.zonewright.codec.route53;

import org.zonewright.model.zone.Entry;
import org.zonewright.model.zone.Extra;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.UnreadableSet;
import org.zonewright.model.zone.Zone;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Writes a zone file: the blocks in the order the file had them, record sets in listing order,
/// each unreadable set where its name and type would stand.
final class ZoneWriter {

    private static final Comparator<UnreadableSet> PLACE =
            Comparator.comparing((UnreadableSet set) -> set.name().text().isEmpty())
                    .thenComparing(ZoneWriter::key)
                    .thenComparingInt(set -> set.id().value());

    private final Zone zone;
    private final Appendable out;
    private final int unit;
    private final BesidesWriter blocks;
    private final StringBuilder compact = new StringBuilder();
    private final StringBuilder laidOut = new StringBuilder();

    ZoneWriter(Zone zone, Appendable out) {
        this.zone = zone;
        this.out = out;
        unit = zone.besides().indent();
        blocks = new BesidesWriter(zone, new OldBlocks(zone));
    }

    void write() throws IOException {
        Set<String> done = new HashSet<>();
        String open = "{";
        for (Extra member : plan()) {
            Optional<String> json =
                    done.add(member.name())
                            ? blocks.block(member.name())
                            : Optional.of(member.json());
            boolean isSets = member.name().equals(ZoneReader.SETS);
            if (!isSets && json.isEmpty()) {
                continue;
            }
            out.append(open);
            laidOut.setLength(0);
            JsonText.newLine(laidOut, unit);
            JsonText.quote(member.name(), laidOut);
            laidOut.append(": ");
            if (isSets) {
                sets();
            } else {
                JsonText.indent(json.orElseThrow(), unit, 1, laidOut);
                out.append(laidOut);
            }
            open = ",";
        }
        out.append("\n}\n");
    }

    /// Writes the record sets and nothing else of the zone.
    void writeSets() throws IOException {
        JsonText.newLine(laidOut, unit);
        JsonText.quote(ZoneReader.SETS, laidOut);
        laidOut.append(": ");
        out.append('{');
        sets();
        out.append("\n}\n");
    }

    /// The members at the top in the order they had, those that the file had not in their usual
    /// place.
    private List<Extra> plan() {
        var plan = new ArrayList<>(zone.besides().extras());
        if (plan.stream().noneMatch(member -> member.name().equals(ZoneReader.SETS))) {
            plan.addFirst(new Extra("", "", ZoneReader.SETS, "")); // a zone of another format
        }
        boolean leading = true;
        for (String name : BesidesWriter.names().toList()) {
            boolean isSets = name.equals(ZoneReader.SETS);
            leading = leading && !isSets;
            if (plan.stream().noneMatch(member -> member.name().equals(name))) {
                int at = leading ? indexOfSets(plan) : plan.size();
                plan.add(at, new Extra("", "", name, ""));
            }
        }
        return plan;
    }

    private static int indexOfSets(List<Extra> plan) {
        for (int i = 0; i < plan.size(); i++) {
            if (plan.get(i).name().equals(ZoneReader.SETS)) {
                return i;
            }
        }
        return plan.size();
    }

    private void sets() throws IOException {
        out.append(laidOut).append('[');
        boolean first = true;
        for (Iterator<Entry> entries = inOrder(); entries.hasNext(); first = false) {
            laidOut.setLength(0);
            compact.setLength(0);
            if (!first) {
                laidOut.append(',');
            }
            JsonText.newLine(laidOut, 2 * unit);
            switch (entries.next()) {
                case RecordSet set -> {
                    SetWriter.writeWhole(set, compact);
                    JsonText.indent(compact, unit, 2, laidOut);
                }
                case UnreadableSet set -> JsonText.indent(set.json(), unit, 2, laidOut);
            }
            out.append(laidOut);
        }
        laidOut.setLength(0);
        if (!first) {
            JsonText.newLine(laidOut, unit);
        }
        out.append(laidOut).append(']');
    }

    private static RecordSet.Key key(Entry entry) {
        return new RecordSet.Key(entry.name(), entry.type(), entry.setIdentifier());
    }

    /// Both kinds of entries merged; what has no name comes last.
    private Iterator<Entry> inOrder() {
        if (zone.unreadable().isEmpty()) {
            return List.<Entry>copyOf(zone.sets()).iterator();
        }
        List<UnreadableSet> others = zone.unreadable().stream().sorted(PLACE).toList();
        var merged = new ArrayList<Entry>(zone.size() + others.size());
        int next = 0;
        for (RecordSet set : zone.sets()) {
            while (next < others.size() && isBefore(others.get(next), set)) {
                merged.add(others.get(next++));
            }
            merged.add(set);
        }
        merged.addAll(others.subList(next, others.size()));
        return merged.iterator();
    }

    private static boolean isBefore(UnreadableSet other, RecordSet set) {
        return !other.name().text().isEmpty() && key(other).compareTo(set.key()) < 0;
    }
}

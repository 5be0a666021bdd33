package org.zonewright.codec.route53;

import org.zonewright.codec.SourceText;
import org.zonewright.model.zone.Extra;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The top members of a zone file, from one document or from several that stand one after the
/// other: pages of the listing, and what other commands print about the same zone.
final class Pages {

    /// What the pages of a listing say of themselves (API reference, ListResourceRecordSets and
    /// ListHealthChecks; `NextToken` is the AWS CLI's own).
    private static final Set<String> PAGING =
            Set.of(
                    "IsTruncated",
                    "MaxItems",
                    "NextToken",
                    "NextRecordName",
                    "NextRecordType",
                    "NextRecordIdentifier",
                    "Marker",
                    "NextMarker");

    private record Member(int at, Extra extra, Json value) {}

    /// The top members of one document, in its order.
    static final class Page {

        private final List<Member> members = new ArrayList<>();
        private final Set<String> names = new HashSet<>();

        boolean has(String name) {
            return names.contains(name);
        }

        /// @param at offset of the name
        /// @param after the name of the member before it
        /// @param text the value, compact
        void add(int at, String after, String name, Json value, String text) {
            names.add(name);
            members.add(new Member(at, new Extra("", after, name, text), value));
        }
    }

    private final Map<String, Json> blocks = new HashMap<>();
    private final List<Extra> top = new ArrayList<>();

    /// Takes in what one more document says. The last page of record sets tells whether the listing
    /// is whole; the paging of other listings says nothing of the zone.
    ///
    /// @return offsets of the members that an earlier document has with another value
    List<Integer> add(Page page, SourceText source) {
        boolean listsSets = page.has(ZoneReader.SETS);
        if (listsSets) {
            blocks.keySet().removeAll(PAGING);
            top.removeIf(extra -> PAGING.contains(extra.name()));
        }
        Set<String> before = Set.copyOf(blocks.keySet());
        var again = new ArrayList<Integer>();
        for (Member member : page.members) {
            String name = member.extra().name();
            if (!listsSets && PAGING.contains(name)) {
                continue;
            }
            if (!before.contains(name)) {
                blocks.putIfAbsent(name, member.value());
                top.add(member.extra());
            } else if (ListedBlocks.LISTS.contains(name)) {
                if (!append(member, source)) {
                    again.add(member.at());
                }
            } else if (!name.equals(ZoneReader.SETS) && differs(member, source)) {
                again.add(member.at());
            }
        }
        return again;
    }

    /// Puts what a listing goes on with behind what it has; what it has already stays once.
    ///
    /// @return false if one of the two is no list
    private boolean append(Member member, SourceText source) {
        String name = member.extra().name();
        if (!(blocks.get(name) instanceof Json.Arr(int start, int end, List<Json> items))
                || !(member.value() instanceof Json.Arr more)) {
            return !differs(member, source);
        }
        Map<String, Json> all = new LinkedHashMap<>();
        Stream.concat(items.stream(), more.items().stream())
                .forEach(item -> all.putIfAbsent(JsonText.compact(source, item), item));
        blocks.put(name, new Json.Arr(start, end, List.copyOf(all.values())));
        top.replaceAll(
                extra ->
                        extra.name().equals(name)
                                ? new Extra(
                                        extra.path(),
                                        extra.after(),
                                        name,
                                        "[" + String.join(",", all.keySet()) + "]")
                                : extra);
        return true;
    }

    private boolean differs(Member member, SourceText source) {
        Json first = blocks.get(member.extra().name());
        return first == null || !JsonText.compact(source, first).equals(member.extra().json());
    }

    /// The values of the members by name; of two with one name the first.
    Map<String, Json> blocks() {
        return blocks;
    }

    /// The members in their order. The record sets are among them, where they stood first.
    List<Extra> top() {
        return top;
    }
}

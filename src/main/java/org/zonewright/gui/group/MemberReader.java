package org.zonewright.gui.group;

import org.zonewright.gui.ContentEdits;
import org.zonewright.gui.FreeNames;
import org.zonewright.gui.RoutingText;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Reads what is entered for the members of a group into what they would be. Of two that cannot be
/// in one group, that is wrong which is entered here.
final class MemberReader {

    private static final String SOME = "set-1";

    private final Zone zone;
    private final ContentEdits contents;

    MemberReader(Zone zone, ContentEdits contents) {
        this.zone = zone;
        this.contents = contents;
    }

    List<GroupPlan.Member> read(List<Draft> drafts) {
        var read = new ArrayList<GroupPlan.Member>();
        Zone names = zone;
        for (Draft draft : drafts) {
            GroupPlan.Member member = draft.isNew() ? fresh(draft, names) : known(draft);
            read.add(member);
            names = names.with(member.after());
        }
        return IntStream.range(0, read.size()).mapToObj(at -> besides(at, read)).toList();
    }

    private static GroupPlan.Member known(Draft draft) {
        var wrong = new EnumMap<Part, Phrase>(Part.class);
        RecordSet set = draft.set();
        Routing routing = routing(draft, wrong).orElse(set.routing());
        return new GroupPlan.Member(draft, set.withRouting(routing, set.setIdentifier()), wrong);
    }

    private GroupPlan.Member fresh(Draft draft, Zone names) {
        var wrong = new EnumMap<Part, Phrase>(Part.class);
        Optional<Routing> routing = routing(draft, wrong);
        DomainName name = draft.set().name();
        String typed = draft.identifier().strip();
        String free =
                routing.map(at -> FreeNames.setIdentifier(names, name, draft.set().type(), at))
                        .orElseGet(
                                () ->
                                        FreeNames.setIdentifier(
                                                names, name, draft.set().type(), SOME));
        var key = new RecordSet.Key(name, draft.set().type(), typed.isEmpty() ? free : typed);
        var set =
                new RecordSet(
                        key,
                        content(draft, wrong),
                        routing.orElse(draft.set().routing()),
                        Optional.empty(),
                        List.of());
        return new GroupPlan.Member(draft, set, wrong);
    }

    private static Optional<Routing> routing(Draft draft, Map<Part, Phrase> wrong) {
        Routing like = draft.set().routing();
        boolean isAsked = !RoutingText.of(like).isEmpty();
        if (isAsked && draft.typed().isBlank()) {
            wrong.put(Part.PARAMETER, Phrase.of("group.missing"));
            return Optional.empty();
        }
        Optional<Routing> read = RoutingText.read(like, draft.typed());
        if (read.isEmpty()) {
            wrong.put(Part.PARAMETER, RoutingText.refusal(like, draft.typed()));
        }
        return read;
    }

    private Content content(Draft draft, Map<Part, Phrase> wrong) {
        String text = draft.content().strip();
        if (text.isEmpty()) {
            wrong.put(Part.CONTENT, Phrase.of("group.missing"));
        }
        return switch (draft.set().content()) {
            case Content.Values(long ttl, _) ->
                    new Content.Values(
                            ttl,
                            text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList());
            case Content.Alias alias ->
                    contents.alias(contents.target(text), "", alias.evaluateTargetHealth());
            case Content.TrafficPolicy policy -> policy;
        };
    }

    /// Marks what another member has already.
    private static GroupPlan.Member besides(int at, List<GroupPlan.Member> all) {
        GroupPlan.Member member = all.get(at);
        if (!member.isKept() || !member.isChanged()) {
            return member;
        }
        var wrong = new EnumMap<Part, Phrase>(Part.class);
        wrong.putAll(member.wrong());
        Optional<Object> apart = apart(member.after().routing());
        for (int i = 0; i < all.size(); i++) {
            RecordSet other = all.get(i).after();
            if (i == at || !all.get(i).isKept()) {
                continue;
            }
            if (other.key().equals(member.after().key())) {
                wrong.put(Part.IDENTIFIER, Phrase.of("group.taken", other.setIdentifier()));
            }
            if (apart.isPresent()
                    && apart.equals(apart(other.routing()))
                    && all.get(i).wrong(Part.PARAMETER).isEmpty()) {
                wrong.putIfAbsent(Part.PARAMETER, Phrase.of("group.twice", other.setIdentifier()));
            }
        }
        return new GroupPlan.Member(member.draft(), member.after(), wrong);
    }

    /// What no other member of the group can have; empty if they can be alike.
    private static Optional<Object> apart(Routing routing) {
        return switch (routing) {
            case Routing.Simple _, Routing.Weighted _, Routing.Multivalue _ -> Optional.empty();
            case Routing.Geoproximity(var place, _) -> Optional.of(place);
            case Routing.Latency _, Routing.Geolocation _, Routing.Failover _, Routing.IpBased _ ->
                    Optional.of(routing);
        };
    }
}

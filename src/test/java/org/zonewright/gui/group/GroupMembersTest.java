package org.zonewright.gui.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zonewright.gui.group.Groups.at;
import static org.zonewright.gui.group.Groups.group;
import static org.zonewright.gui.group.Groups.places;
import static org.zonewright.gui.group.Groups.plan;
import static org.zonewright.gui.group.Groups.shares;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Desks;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Content;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;

class GroupMembersTest {

    private static final String REGIONS =
            """
            www 60 A 192.0.2.1 ; latency eu-central-1 id=eu
            www 60 A 192.0.2.2 ; latency us-east-1 id=us
            """;

    /// Puts a whole new member behind two others.
    private static void add(GroupController group, String parameter, String content) {
        group.add();
        group.enter(2, Part.PARAMETER, parameter);
        group.enter(2, Part.CONTENT, content);
    }

    private static Optional<String> wrong(GroupController group, int member, Part part) {
        return plan(group).members().get(member).wrong(part).map(Phrase::key);
    }

    @Test
    void aNewMemberIsAskedForAndAnswersAtOnce() {
        Desk desk = Desks.linted(REGIONS);
        GroupController group = group(desk, "www A eu");

        group.add();
        assertEquals(Optional.of("group.missing"), wrong(group, 2, Part.PARAMETER));
        assertEquals(Optional.of("group.missing"), wrong(group, 2, Part.CONTENT));
        group.enter(2, Part.PARAMETER, "ap-northeast-1");
        group.enter(2, Part.CONTENT, "192.0.2.3\n192.0.2.4");
        assertTrue(at(places(group), "ap-northeast-1").contains("ap-northeast-1"));
        group.apply();

        assertEquals("192.0.2.3 192.0.2.4", Desks.content(desk, "www A ap-northeast-1"));
        assertEquals(2, desk.history().get().steps().size());
        desk.undo();
        assertEquals("nothing there", Desks.content(desk, "www A ap-northeast-1"));
    }

    @Test
    void whatAnotherMemberHasIsRefusedAtItsField() {
        Desk desk = Desks.linted(REGIONS);
        GroupController group = group(desk, "www A eu");

        add(group, "us-east-1", "192.0.2.3");
        assertEquals(Optional.of("group.twice"), wrong(group, 2, Part.PARAMETER));
        assertEquals(Optional.empty(), wrong(group, 1, Part.PARAMETER), "it was there before");
        group.enter(2, Part.PARAMETER, "us-west-2");
        group.enter(2, Part.IDENTIFIER, "us");
        assertEquals(Optional.of("group.taken"), wrong(group, 2, Part.IDENTIFIER));
        group.apply();

        assertEquals(1, desk.history().get().steps().size());
        group.enter(2, Part.IDENTIFIER, "west");
        group.apply();
        assertEquals("192.0.2.3", Desks.content(desk, "www A west"));
    }

    @Test
    void aRemovedMemberMakesRoomAndCanStayAfterAll() {
        Desk desk = Desks.linted(REGIONS);
        GroupController group = group(desk, "www A eu");

        group.remove(1, true);
        assertFalse(places(group).containsKey("us"));
        assertEquals(1, plan(group).changed());
        group.remove(1, false);
        assertEquals(0, plan(group).changed());
        group.remove(1, true);
        add(group, "us-east-1", "192.0.2.9");
        group.enter(2, Part.IDENTIFIER, "us");
        group.apply();

        assertEquals("192.0.2.9", Desks.content(desk, "www A us"));
        assertEquals(2, desk.history().get().steps().size());
    }

    @Test
    void sharesAreThoseOfTheMembersThatStay() {
        Desk desk =
                Desks.linted(
                        """
                        api 60 A 192.0.2.1 ; weighted 3 id=blue
                        api 60 A 192.0.2.2 ; weighted 1 id=green
                        """);
        GroupController group = group(desk, "api A blue");

        add(group, "4", "192.0.2.3");
        assertEquals(List.of(0.375, 0.125, 0.5), shares(group));
        group.remove(0, true);

        assertEquals(
                List.of(0.2, 0.8),
                plan(group).kept().stream()
                        .map(member -> plan(group).share(member).orElseThrow().toDouble())
                        .toList());
    }

    @Test
    void aNewMemberTakesNoNameThatCameIntoTheZoneMeanwhile() {
        Desk desk = Desks.linted(REGIONS);
        GroupController group = group(desk, "www A eu");
        String late = "www 60 A 192.0.2.9 ; latency sa-east-1 id=ap-northeast-1";
        desk.document().apply(new Edit.Put(Zones.set("example.com.", late)), Phrase.of("x"));

        add(group, "ap-northeast-1", "192.0.2.3");

        assertNotEquals("ap-northeast-1", plan(group).members().get(2).after().setIdentifier());
    }

    @Test
    void aNewMemberThatIsRemovedLeavesNothing() {
        Desk desk = Desks.linted(REGIONS);
        GroupController group = group(desk, "www A eu");

        group.add();
        group.remove(2, true);
        assertEquals(0, plan(group).changed());
        assertFalse(plan(group).isWrong());
    }

    private static final String BALANCERS =
            """
            www ALIAS A a-1.us-east-1.elb.amazonaws.com. zone=Z35SXDOTRQ7X7K eth ; weighted 1 id=a
            www ALIAS A b-1.us-east-1.elb.amazonaws.com. zone=Z35SXDOTRQ7X7K eth ; weighted 1 id=b
            """;

    private static Content.Alias alias(Desk desk, String words) {
        return desk.document()
                .zone()
                .find(Desks.key(words))
                .flatMap(RecordSet::alias)
                .orElseThrow();
    }

    @Test
    void aNewAliasDoesNotTakeTheZoneIdOfAnotherTarget() {
        Desk desk = Desks.linted(BALANCERS);
        GroupController group = group(desk, "www A a");

        add(group, "1", "www.example.net.");
        group.apply();

        assertEquals("", alias(desk, "www A set-1").hostedZoneId());
    }

    /// API reference, AliasTarget: it must be false for CloudFront.
    @Test
    void aNewAliasEvaluatesHealthOnlyWhereItCan() {
        Desk desk = Desks.linted(BALANCERS);
        GroupController group = group(desk, "www A a");

        add(group, "1", "d1.cloudfront.net.");
        group.apply();

        assertEquals("Z2FDTNDATAQYW2", alias(desk, "www A set-1").hostedZoneId());
        assertFalse(alias(desk, "www A set-1").evaluateTargetHealth());
    }

    @Test
    void whatIsStillMissingOfANewMemberIsNoFindingAndAnswersNowhere() {
        Desk desk = Desks.linted(REGIONS);
        GroupController group = group(desk, "www A eu");

        group.add();
        assertEquals(List.of(), plan(group).findings());
        assertEquals(Set.of("eu", "us"), places(group).keySet());
        group.enter(2, Part.PARAMETER, "ap-northeast-1");
        group.enter(2, Part.CONTENT, "not an address");
        assertFalse(plan(group).findings().isEmpty());
    }
}

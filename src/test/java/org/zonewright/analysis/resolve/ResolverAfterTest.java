package org.zonewright.analysis.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.List;

class ResolverAfterTest {

    private static final World WORLD = World.ofAws();
    private static final Zone ZONE =
            Zones.hosted(
                    "example.com.",
                    """
                    * 300 A 192.0.2.1
                    www 300 A 192.0.2.2
                    a.deep 300 A 192.0.2.3
                    """);

    private static void check(Zone before, Edit edit, String... questions) {
        Zone after = edit.applyTo(before);
        Resolver followed =
                Resolver.of(List.of(before), WORLD).after(before, after, edit.touched().toList());
        Resolver fresh = Resolver.of(after, WORLD);
        for (String question : questions) {
            Question asked = Question.of(question, RecordType.A);
            assertEquals(fresh.answer(asked), followed.answer(asked), question);
            assertEquals(fresh.answer(asked).answer(), followed.bareAnswer(asked).answer());
        }
    }

    @Test
    void answersFollowAnEdit() {
        RecordSet text = RecordSet.simple("x.new.example.com.", RecordType.TXT, 60, "\"t\"");
        check(ZONE, new Edit.Put(text), "new.example.com.", "x.new.example.com.", "y.example.com.");
    }

    @Test
    void anEmptyNonTerminalGoesWithTheLastNameBelow() {
        var gone = RecordSet.Key.simple("a.deep.example.com.", RecordType.A);
        check(ZONE, new Edit.Remove(gone), "deep.example.com.", "a.deep.example.com.");
    }

    @Test
    void aNewDnameRenames() {
        RecordSet dname =
                RecordSet.simple("deep.example.com.", RecordType.DNAME, 60, "www.example.com.");
        check(ZONE, new Edit.Put(dname), "a.deep.example.com.", "deep.example.com.");
        RecordSet apex = RecordSet.simple("example.com.", RecordType.DNAME, 60, "www.test.");
        check(ZONE, new Edit.Put(apex), "a.deep.example.com.", "www.example.com.", "example.com.");
    }

    @Test
    void aNewDelegationCuts() {
        RecordSet cut = RecordSet.simple("deep.example.com.", RecordType.NS, 60, "ns.deep.test.");
        check(ZONE, new Edit.Put(cut), "a.deep.example.com.", "www.example.com.");
    }
}

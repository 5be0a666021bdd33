package org.zonewright.model.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.zonewright.Zones;

import java.util.List;

class NamesByTypeTest {

    private static final String APEX = "example.com.";

    record Change(String line, boolean removes) {

        Zone on(Zone zone) {
            RecordSet set = Zones.set(APEX, line);
            return removes ? zone.without(set.key()) : zone.with(set);
        }
    }

    /// A zone that remembers names answers as one that walks.
    @Property(tries = 300)
    void whatIsRememberedIsWhatAWalkFinds(@ForAll("changes") List<Change> changes) {
        Zone told = Zones.of(APEX, "www A 192.0.2.1").toldTo(new ZoneReads() {});
        Zone walked = Zones.of(APEX, "www A 192.0.2.1");
        for (Change change : changes) {
            told = change.on(told);
            walked = change.on(walked);
            for (RecordType type : List.of(RecordType.A, RecordType.AAAA, RecordType.TXT)) {
                assertEquals(walked.namesWith(type).toList(), told.namesWith(type).toList());
            }
        }
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<String> names = Arbitraries.of("@", "www", "a", "b.a", "*");
        Arbitrary<String> rests =
                Arbitraries.of(
                        "A 192.0.2.1",
                        "A 192.0.2.2 ; weighted 1 id=one",
                        "A 192.0.2.2 ; weighted 1 id=two",
                        "AAAA 2001:db8::1",
                        "TXT \"x\"");
        return Combinators.combine(names, rests, Arbitraries.of(true, false))
                .as((name, rest, removes) -> new Change(name + " " + rest, removes))
                .list()
                .ofMaxSize(20);
    }
}

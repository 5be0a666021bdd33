package org.zonewright.analysis.lint;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

import org.zonewright.Zones;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.Annotations;
import org.zonewright.model.zone.Annotations.Waiver;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What people may do to a zone, at few names, so that they meet: names below and above each other,
/// delegations, wildcards, empty non-terminals, chains and loops.
final class RandomEdits {

    static final String APEX = "example.com.";

    private static final List<String> NAMES =
            List.of(
                    "@",
                    "www",
                    "a",
                    "b",
                    "*",
                    "*.b",
                    "x.b",
                    "y.x.b",
                    "ns.b",
                    "mail",
                    "_dmarc",
                    "_acme-challenge.b",
                    "s1._domainkey",
                    "q_?",
                    "out.example.net.",
                    "out.example.net.example.com.");

    private static final List<String> RESTS =
            List.of(
                    "A 192.0.2.1",
                    "A 192.0.2.1 | 10.0.0.1",
                    "A 192.0.2.256",
                    "60 AAAA 2001:db8::1",
                    "TXT unquoted",
                    "TXT \"v=spf1 include:b.example.com a:www.example.com -all\"",
                    "TXT \"v=spf1 redirect=a.example.com\"",
                    "TXT \"v=DMARC1; p=none\"",
                    "MX 10 mail.example.com.",
                    "MX 10 www.example.com. | 20 a.example.com.",
                    "MX 0 .",
                    "SRV 1 2 80 www.example.com.",
                    "CAA 0 issue \"amazon.com\"",
                    "HTTPS 1 . alpn=h2 ipv4hint=192.0.2.1",
                    "NS ns.example.net.",
                    "NS ns.b.example.com. | ns-40.awsdns-05.com.",
                    "DS 1 8 2 0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF",
                    "CNAME www.example.com.",
                    "CNAME b.example.com.",
                    "CNAME y.x.b.example.com.",
                    "CNAME d111111abcdef8.cloudfront.net.",
                    "ALIAS A www.example.com.",
                    "ALIAS A b.example.com.",
                    "ALIAS A a.example.com. eth",
                    "ALIAS A nowhere.example.com. zone=ZOTHER",
                    "ALIAS AAAA d111111abcdef8.cloudfront.net. zone=Z2FDTNDATAQYW2",
                    "ALIAS CNAME d111111abcdef8.cloudfront.net. zone=Z2FDTNDATAQYW2",
                    "60 A 192.0.2.1 ; weighted 10 id=blue",
                    "300 A 192.0.2.2 ; weighted 30 id=green hc=check-1",
                    "ALIAS A www.example.com. ; weighted 5 id=red",
                    "ALIAS A www.example.com. ; multivalue id=one",
                    "60 A 192.0.2.3 ; multivalue id=two");

    private RandomEdits() {}

    /// Something done to a history.
    interface Act {
        History on(History history);
    }

    private record Doing(Edit edit) implements Act {
        @Override
        public History on(History history) {
            return history.push(edit, Phrase.of("edit.batch"), Instant.EPOCH);
        }
    }

    private record Jump(int number) implements Act {
        @Override
        public History on(History history) {
            return history.jumpTo(number % history.steps().size());
        }
    }

    private record Undo() implements Act {
        @Override
        public History on(History history) {
            return history.undo();
        }
    }

    private record Redo() implements Act {
        @Override
        public History on(History history) {
            return history.redo();
        }
    }

    static History begin(String lines) {
        return History.of(Zones.hosted(APEX, lines), Instant.EPOCH);
    }

    /// A zone with each content at some name.
    static Zone zoneOfEverything() {
        Zone zone = Zones.hosted(APEX, "");
        for (int i = 0; i < RESTS.size() * 2; i++) {
            String name = NAMES.get((i * 7 + i / NAMES.size()) % NAMES.size());
            zone = zone.with(set(APEX, name, RESTS.get(i % RESTS.size())));
        }
        return zone;
    }

    static Arbitrary<List<Act>> acts() {
        return acts(APEX);
    }

    /// @param origin of the zone that they are done to
    static Arbitrary<List<Act>> acts(String origin) {
        Arbitrary<Edit> edit = edit(origin);
        Arbitrary<Act> one = edit.map(Doing::new);
        Arbitrary<Act> batch =
                edit.list().ofMinSize(2).ofMaxSize(4).map(all -> new Doing(new Edit.Batch(all)));
        Arbitrary<Act> jump = Arbitraries.integers().between(0, 30).map(Jump::new);
        Arbitrary<Act> along = Arbitraries.of(new Undo(), new Redo());
        return Arbitraries.frequencyOf(
                        Tuple.of(8, one), Tuple.of(2, batch), Tuple.of(1, jump), Tuple.of(2, along))
                .list()
                .ofMaxSize(20);
    }

    private static Arbitrary<Edit> edit(String origin) {
        Arbitrary<String> names = Arbitraries.of(NAMES);
        Arbitrary<RecordSet> sets =
                Combinators.combine(names, Arbitraries.of(RESTS))
                        .as((name, rest) -> set(origin, name, rest));
        Arbitrary<Edit> put = sets.map(Edit.Put::new);
        Arbitrary<Edit> remove = sets.map(set -> new Edit.Remove(set.key()));
        Arbitrary<Edit> rename =
                Combinators.combine(names, sets)
                        .as((name, set) -> new Edit.Rekey(moved(set, origin, name), set));
        Arbitrary<Edit> waive =
                Arbitraries.of("wc-type-block", "cname-chain").map(RandomEdits::waive);
        Arbitrary<Edit> rest =
                Arbitraries.of(
                        new Edit.SetInfo(Zones.of(origin, "").info().withId(Optional.empty())),
                        new Edit.SetInfo(Zones.ofPrivate(origin, "").info()),
                        new Edit.SetHealthChecks(List.of()));
        return Arbitraries.frequencyOf(
                Tuple.of(12, put),
                Tuple.of(4, remove),
                Tuple.of(3, rename),
                Tuple.of(1, waive),
                Tuple.of(1, rest));
    }

    /// Aliases stay those of the zone above.
    private static RecordSet set(String origin, String name, String rest) {
        String below = name.equals("@") ? origin : name.endsWith(".") ? name : name + "." + origin;
        return Zones.set(APEX, below + " " + rest);
    }

    private static RecordSet.Key moved(RecordSet set, String origin, String name) {
        RecordSet at = set(origin, name, "A 192.0.2.1");
        return new RecordSet.Key(at.name(), set.type(), set.setIdentifier());
    }

    private static Edit waive(String rule) {
        var waiver = new Waiver(rule, Optional.empty(), "known", Optional.empty());
        return new Edit.SetAnnotations(new Annotations(List.of(), List.of(waiver)));
    }
}

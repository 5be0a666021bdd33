package org.zonewright.analysis.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.analysis.resolve.Question;
import org.zonewright.analysis.resolve.Resolver;
import org.zonewright.analysis.resolve.Response;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordType;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Set;

class ZoneNamesTest {

    private static final String APEX = "example.com.";

    /// Names that are parents, children, wildcards and siblings of one another.
    private static final List<String> NAMES =
            List.of("a", "b", "*", "x.a", "*.a", "y.x.a", "*.x.a", "z.b", "*.z.b", "q.z.b");

    @Property
    void aNameLeadsToWhatAnswersComeFrom(@ForAll("zones") Zone zone, @ForAll("names") String name) {
        DomainName asked = DomainName.of(name + "." + APEX);
        Response response =
                Resolver.of(List.of(zone)).answer(Question.of(asked.canonical(), RecordType.TXT));

        for (ZoneNames names : List.of(ZoneNames.walked(zone), ZoneNames.unwalked(zone))) {
            assertEquals(kind(response), kind(names.find(asked)));
        }
    }

    private static String kind(Response response) {
        if (!response.authoritative()) {
            return "delegated";
        }
        return switch (response.rcode()) {
            case NXDOMAIN -> "missing";
            default -> response.answer().isEmpty() ? "no data" : "data";
        };
    }

    /// Every set of the zones is a TXT or NS set.
    private static String kind(Found found) {
        return switch (found) {
            case Found.Delegated _ -> "delegated";
            case Found.Missing _ -> "missing";
            case Found.Bare _ -> "no data";
            case Found.Sets _ -> "data";
            case Found.Unclear _, Found.Outside _ -> "unknown";
        };
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(NAMES).map(name -> name.replace("*", "w"));
    }

    @Provide
    Arbitrary<Zone> zones() {
        Arbitrary<String> sets =
                Combinators.combine(
                                Arbitraries.of(NAMES),
                                Arbitraries.of("TXT \"x\"", "TXT \"x\"", "NS ns.example.net."))
                        .as(
                                (name, rest) ->
                                        name.startsWith("*")
                                                ? name + " TXT \"x\""
                                                : name + " " + rest);
        return sets.list()
                .uniqueElements(line -> line.split(" ", 2)[0])
                .ofMaxSize(5)
                .map(lines -> Zones.hosted(APEX, String.join("\n", lines)));
    }

    @Test
    void delegationsLeadOnToOpenZones() {
        Zone parent = Zones.hosted(APEX, "sub NS ns.example.net.\nlost NS ns.example.net.");
        Zone child = Zones.hosted("sub.example.com.", "www A 192.0.2.1");
        LintContext context = context(parent, child);

        var found = assertInstanceOf(Found.Sets.class, find(context, "www.sub.example.com."));
        assertEquals(child, found.zone());
        assertInstanceOf(Found.Missing.class, find(context, "ftp.sub.example.com."));
        assertInstanceOf(Found.Delegated.class, find(context, "www.lost.example.com."));
        assertInstanceOf(Found.Outside.class, find(context, "www.example.net."));
    }

    @Test
    void aZoneThatNobodyDelegatesToIsFoundAllTheSame() {
        Zone parent = Zones.hosted(APEX, "");
        Zone child = Zones.hosted("sub.example.com.", "www A 192.0.2.1");

        assertInstanceOf(Found.Sets.class, find(context(parent, child), "www.sub.example.com."));
    }

    @Test
    void aPrivateZoneAsksPublicOnesForOtherNamesOnly() {
        Zone inside = Zones.ofPrivate(APEX, "db A 10.0.0.1");
        Zone outside = Zones.hosted(APEX, "www A 192.0.2.1");
        Zone other = Zones.hosted("example.net.", "www A 192.0.2.1");
        LintContext context = context(inside, outside, other);

        assertInstanceOf(Found.Missing.class, find(context, "www.example.com."));
        assertInstanceOf(Found.Sets.class, find(context, "www.example.net."));
        assertInstanceOf(Found.Missing.class, find(context(outside, inside), "db.example.com."));
    }

    private static Found find(LintContext context, String name) {
        return context.find(DomainName.of(name));
    }

    private static LintContext context(Zone zone, Zone... others) {
        return Lints.context(zone, new Neighbours(List.of(others)));
    }

    @Test
    void nobodyKnowsWhatIsBelowADname() {
        LintContext context = context(Zones.hosted(APEX, "old DNAME new.example.net."));

        assertInstanceOf(Found.Unclear.class, find(context, "www.old.example.com."));
        assertInstanceOf(Found.Sets.class, find(context, "old.example.com."));
    }

    @Test
    void theHighestDelegationCounts() {
        Zone zone =
                Zones.hosted(
                        APEX, "* A 192.0.2.1\nsub NS ns.example.net.\nx.sub NS ns.example.net.");
        ZoneNames names = ZoneNames.unwalked(zone);

        assertEquals(
                Set.of(DomainName.of("sub.example.com."), DomainName.of("x.sub.example.com.")),
                names.cuts());
        assertEquals(
                DomainName.of("sub.example.com."),
                names.delegation(DomainName.of("y.x.sub.example.com.")).orElseThrow());
    }
}

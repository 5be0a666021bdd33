package org.zonewright.gui.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.Zones;
import org.zonewright.gui.Desks;
import org.zonewright.gui.bulk.BulkReader.Read;
import org.zonewright.model.zone.Annotations;
import org.zonewright.model.zone.Annotations.Note;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Routing;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

class BulkPlanTest {

    private static final String APEX = "example.com.";

    private static BulkPlan plan(Zone zone, BulkRequest request) {
        List<RecordSet> sets = List.copyOf(zone.sets());
        Read read = new BulkReader(zone, Desks.WORLD).read(request, sets);
        try {
            Read.Ready ready = assertInstanceOf(Read.Ready.class, read);
            return BulkPlan.of(ready.zone(), sets, ready.transform());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// The rows as `name type: kind`, in listing order.
    private static String kinds(BulkPlan plan) {
        return plan.rows().stream()
                .map(
                        row ->
                                row.before().name().relativeTo(plan.zone().name())
                                        + " "
                                        + row.before().type()
                                        + ": "
                                        + row.kind())
                .collect(Collectors.joining(", "));
    }

    private static Zone done(Zone zone, BulkRequest request) {
        return plan(zone, request).edit().map(edit -> edit.applyTo(zone)).orElse(zone);
    }

    private static Zone zone(String lines) {
        return Zones.of(APEX, lines);
    }

    private static List<RecordSet> sets(String lines) {
        return List.copyOf(zone(lines).sets());
    }

    private static void assertSets(String lines, Zone zone) {
        assertEquals(sets(lines), List.copyOf(zone.sets()));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 600",
        "×0.5, 150",
        "*3, 900",
        "/4, 75",
        "50%, 150",
        "0.001, 0",
        "'1,5', 450",
        "100000000, 2147483647"
    })
    void aFactorScalesTheTtl(String factor, long expected) {
        Zone after = done(zone("www A 192.0.2.1"), new BulkRequest.ScaleTtl(factor));

        assertSets("www " + expected + " A 192.0.2.1", after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-2", "x", "1e9", "2 3", "%", "/", "1000000000000000000"})
    void whatIsNoFactorIsToldSo(String factor) {
        var reader = new BulkReader(zone("www A 192.0.2.1"), Desks.WORLD);

        assertInstanceOf(
                Read.Wrong.class, reader.read(new BulkRequest.ScaleTtl(factor), List.of()));
    }

    @Test
    void aliasesKeepTheTtlOfTheirTarget() {
        Zone zone = zone("app A 192.0.2.1\nwww ALIAS A app.example.com.");

        assertEquals(
                "app A: CHANGED, www A: SAME", kinds(plan(zone, new BulkRequest.ScaleTtl("2"))));
    }

    private static BulkRequest.Replace replace(String search, String with) {
        return new BulkRequest.Replace(search, with, false, false, false);
    }

    private static BulkRequest.Replace regex(String search, String with) {
        return new BulkRequest.Replace(search, with, false, true, true);
    }

    @Test
    void valuesAndTargetsAreSearched() {
        Zone zone =
                zone(
                        """
                        a A 192.0.2.1 | 192.0.2.2
                        b CNAME OLD.example.net.
                        c ALIAS A old.example.com.
                        d A 198.51.100.1\
                        """);

        assertSets(
                """
                a A 192.0.2.1 | 192.0.2.2
                b CNAME new.example.net.
                c ALIAS A new.example.com.
                d A 198.51.100.1\
                """,
                done(zone, replace("old", "new")));
    }

    @Test
    void aRegularExpressionHasGroups() {
        Zone zone = zone("a A 10.0.1.7 | 10.0.2.8");

        assertSets("a A 10.9.1.7 | 10.9.2.8", done(zone, regex("^10\\.0\\.(\\d)", "10.9.$1")));
    }

    @ParameterizedTest
    @CsvSource({"(, x", "a, $1", "a, $", "(?<n>a), ${m}", "'a{2,1}', x", "a, b\\"})
    void aWrongExpressionIsToldSo(String search, String with) {
        var reader = new BulkReader(zone("www A 192.0.2.1"), Desks.WORLD);

        assertInstanceOf(Read.Wrong.class, reader.read(regex(search, with), List.of()));
    }

    @Test
    void aPlainSearchTakesItsTextAsItStands() {
        assertSets("a TXT \"$1\"", done(zone("a TXT \"(x\""), replace("(x", "$1")));
    }

    @Test
    void aSetNeverTakesThePlaceOfAnother() {
        Zone zone = zone("a-1 A 192.0.2.1\na-2 A 192.0.2.2\nb-1 A 192.0.2.3");
        var rename = new BulkRequest.Replace("^a-", "b-", true, true, true);

        BulkPlan plan = plan(zone, rename);

        assertEquals("a-1 A: REFUSED, a-2 A: CHANGED, b-1 A: SAME", kinds(plan));
        assertSets(
                "a-1 A 192.0.2.1\nb-2 A 192.0.2.2\nb-1 A 192.0.2.3",
                plan.edit().orElseThrow().applyTo(zone));
    }

    @Test
    void namesMayChangePlaces() {
        Zone zone = zone("1 A 192.0.2.1\n21 A 192.0.2.2\n221 A 192.0.2.3");

        Zone after = done(zone, new BulkRequest.Rename(true, "", "2"));

        assertSets("21 A 192.0.2.1\n221 A 192.0.2.2\n2221 A 192.0.2.3", after);
    }

    @Test
    void notesMoveWithTheirSets() {
        var note = Note.of(Desks.key("a A"), "mine");
        Zone zone =
                zone("a A 192.0.2.1").withAnnotations(new Annotations(List.of(note), List.of()));

        Zone after = done(zone, new BulkRequest.Rename(false, "", "-old"));

        assertEquals(Desks.key("a-old A"), after.annotations().notes().getFirst().at());
    }

    @Test
    void twinsStandBesideAliasesWithIpv6() {
        Zone zone =
                zone(
                        """
                        cdn ALIAS A d1.cloudfront.net. zone=Z2FDTNDATAQYW2
                        host A 192.0.2.1
                        host AAAA 2001:db8::1
                        v4 A 192.0.2.2
                        x ALIAS A host.example.com.
                        y ALIAS A v4.example.com.\
                        """);

        BulkPlan plan = plan(zone, new BulkRequest.Twins());

        assertEquals(
                "cdn A: ADDED, host A: SAME, host AAAA: SAME, v4 A: SAME, x A: ADDED, y A: REFUSED",
                kinds(plan));
        Zone after = plan.edit().orElseThrow().applyTo(zone);
        assertTrue(after.find(Desks.key("cdn AAAA")).orElseThrow().isAlias());
    }

    @Test
    void cnamesBecomeAliases() {
        Zone zone =
                zone(
                        """
                        app A 192.0.2.1
                        app AAAA 2001:db8::1
                        out CNAME www.example.net.
                        www CNAME app.example.com.\
                        """);

        assertSets(
                """
                app A 192.0.2.1
                app AAAA 2001:db8::1
                out CNAME www.example.net.
                www ALIAS A app.example.com.
                www ALIAS AAAA app.example.com.\
                """,
                done(zone, new BulkRequest.ToAlias()));
    }

    @Test
    void targetHealthStaysOffWhereAServiceForbidsIt() {
        Zone zone =
                zone(
                        """
                        app A 192.0.2.1
                        cdn ALIAS A d1.cloudfront.net. zone=Z2FDTNDATAQYW2
                        www ALIAS A app.example.com.\
                        """);

        assertEquals(
                "app A: SAME, cdn A: REFUSED, www A: CHANGED",
                kinds(plan(zone, new BulkRequest.TargetHealth(true))));
    }

    @Test
    void aPolicyGivesEachItsIdentifier() {
        Zone after =
                done(
                        zone("a A 192.0.2.1\nb A 192.0.2.2"),
                        new BulkRequest.Policy(Routing.Policy.WEIGHTED));

        for (RecordSet set : after.sets()) {
            assertEquals(new Routing.Weighted(1), set.routing());
            assertEquals("set-1", set.setIdentifier());
        }
    }

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> line =
                Arbitraries.of(
                        "a A 192.0.2.1",
                        "aa A 192.0.2.2",
                        "ab A 192.0.2.3",
                        "b CNAME a.example.com.",
                        "ba TXT \"a\"",
                        "@ MX 10 a.example.com.",
                        "c 60 A 192.0.2.1 ; weighted 10 id=a",
                        "c 60 A 192.0.2.2 ; weighted 20 id=b",
                        "d ALIAS A a.example.com.");
        return line.set().ofMinSize(1).map(each -> String.join("\n", each));
    }

    @Provide
    Arbitrary<BulkRequest> requests() {
        return Arbitraries.of(
                new BulkRequest.Rename(true, "a", "b"),
                new BulkRequest.Rename(true, "", "a"),
                new BulkRequest.Rename(false, "b", ""),
                new BulkRequest.Replace("a", "", true, false, true),
                replace("a", "b"),
                new BulkRequest.ScaleTtl("3"),
                new BulkRequest.Policy(Routing.Policy.SIMPLE),
                new BulkRequest.Policy(Routing.Policy.MULTIVALUE),
                new BulkRequest.Twins(),
                new BulkRequest.ToAlias());
    }

    /// After any bulk edit there are as many sets as before and what was added, and those that were
    /// left alone are as they were.
    @Property(tries = 400)
    void nothingIsLost(@ForAll("lines") String lines, @ForAll("requests") BulkRequest request) {
        Zone zone = zone(lines);
        BulkPlan plan = plan(zone, request);
        Zone after = plan.edit().map(edit -> edit.applyTo(zone)).orElse(zone);

        int made = plan.rows().stream().mapToInt(row -> row.after().size()).sum();
        int gone = plan.count(BulkRow.Kind.CHANGED);
        assertEquals(zone.size() + made - gone, after.size());
        for (BulkRow row : plan.rows()) {
            row.after().forEach(set -> assertEquals(Optional.of(set), after.find(set.key())));
            if (!row.isDone()) {
                assertEquals(Optional.of(row.before()), after.find(row.before().key()));
            }
        }
    }
}

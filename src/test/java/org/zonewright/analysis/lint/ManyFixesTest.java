package org.zonewright.analysis.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Annotations.Waiver;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ManyFixesTest {

    private static final String APEX = "example.com.";
    private static final Waiver WAIVER =
            new Waiver("r53-duplicate-value", Optional.empty(), "known", Optional.empty());
    private static final ManyFixes FIXES = new ManyFixes(Lints::of);

    @Test
    void eachFindingOfAKindIsMendedByOneEdit() {
        Zone zone =
                Zones.hosted(
                        APEX,
                        """
                        a ALIAS A d111111abcdef8.cloudfront.net. zone=Z2FDTNDATAQYW2
                        b ALIAS A d222222abcdef8.cloudfront.net. zone=Z2FDTNDATAQYW2
                        c ALIAS A d333333abcdef8.cloudfront.net. zone=Z2FDTNDATAQYW2
                        """);

        ManyFixes.Mended mended = FIXES.ofKind(zone, "alias-no-aaaa-twin", "add-aaaa-twin");

        assertEquals(3, mended.fixes());
        assertEquals(zone.size() + 3, mended.zone().size());
        assertEquals(List.of(), Lints.of(mended.zone(), "alias-no-aaaa-twin"));
        assertEquals(
                List.copyOf(mended.zone().sets()), List.copyOf(mended.edit().applyTo(zone).sets()));
    }

    /// One fix mends one value, and none sees what another makes of the row.
    @Test
    void aRowWithMoreMistakesThanOneIsMendedWhole() {
        String values =
                IntStream.range(0, 70).mapToObj(i -> "text" + i).collect(Collectors.joining(" | "));
        Zone zone = Zones.hosted(APEX, "many TXT " + values);

        Zone mended = FIXES.safe(zone).zone();

        assertEquals(List.of(), Lints.of(mended, "r53-txt-unquoted"));
    }

    @Test
    void aWaivedFindingIsLeftAlone() {
        Zone zone = Zones.hosted(APEX, "a A 192.0.2.1 | 192.0.2.1");
        var fixes =
                new ManyFixes(
                        some ->
                                Lints.of(some).stream()
                                        .map(found -> found.waivedBy(WAIVER))
                                        .toList());

        ManyFixes.Mended mended = fixes.safe(zone);

        assertEquals(0, mended.fixes());
        assertEquals(new Edit.Batch(List.of()), mended.edit());
    }

    @Property(tries = 300)
    void safeFixesLeaveNoneMakeNoErrorAndDoNothingTwice(@ForAll("lines") List<String> lines) {
        Zone zone = Zones.hosted(APEX, "");
        for (String line : lines) {
            zone = zone.with(Zones.set(APEX, line));
        }

        ManyFixes.Mended once = FIXES.safe(zone);

        assertTrue(errors(once.zone()) <= errors(zone), lines::toString);
        assertTrue(
                Lints.of(once.zone()).stream()
                        .flatMap(found -> found.fixes().stream())
                        .noneMatch(Fix::safe));
        assertEquals(0, FIXES.safe(once.zone()).fixes());
        assertEquals(
                List.copyOf(once.zone().sets()), List.copyOf(once.edit().applyTo(zone).sets()));
    }

    private static long errors(Zone zone) {
        return Lints.of(zone).stream().filter(f -> f.severity() == Severity.ERROR).count();
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> names =
                Arbitraries.of("@", "www", "a", "*.a", "b.a", "ü", "p.example.net.", "a..b");
        Arbitrary<String> rests =
                Arbitraries.of(
                        "A 192.0.2.1 | 192.0.2.1",
                        "A 192.0.2.01 | 192.0.2.1",
                        "AAAA 2001:DB8::1 | 2001:db8:0::1",
                        "TXT unquoted | \"unquoted\"",
                        "TXT \"schön\" | two words",
                        "CNAME WWW.example.com",
                        "CNAME www.example.com.",
                        "MX 10 mail.example.com | 10 mail.example.com.",
                        "CAA 0 issue letsencrypt.org",
                        "NS ns.example.net.",
                        "ALIAS A www.example.com. zone=Z2FDTNDATAQYW2",
                        "ALIAS A a.example.com. eth",
                        "ALIAS A d111111abcdef8.cloudfront.net. zone=Z2FDTNDATAQYW2 eth",
                        "60 A 192.0.2.1 | 192.0.2.1 ; weighted 300 id=blue",
                        "300 A 192.0.2.2 ; weighted 30 id=green");
        return Combinators.combine(names, rests)
                .as((name, rest) -> name + " " + rest)
                .list()
                .ofMaxSize(12);
    }
}

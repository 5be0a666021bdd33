package org.zonewright.analysis.lint.rules.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.analysis.lint.rules.mail.SpfTerm.Kind;

import java.util.List;
import java.util.Optional;

class SpfRecordTest {

    /// The examples of RFC 7208, section by section.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "v=spf1 +mx a:colo.example.com/28 -all",
                "v=spf1 a:A.EXAMPLE.COM -all",
                "v=spf1 mx -all exp=explain._spf.%{d}",
                "v=spf1 include:example.com include:example.org -all",
                "v=spf1 exists:%{ir}.%{l1r+-}._spf.%{d} -all",
                "v=spf1 mx redirect=_spf.example.com",
                "v=spf1 redirect=_spf.example.com",
                "v=spf1 a -all",
                "v=spf1 a/30 mx/30 -all",
                "v=spf1 ptr -all",
                "v=spf1 ip4:192.0.2.128/28 -all",
                "v=spf1 ip6:2001:DB8::CB01:0:0/96 -all",
                "v=spf1 ptr:other-domain.com ~all",
                "v=spf1 mx mx:deferrals.domain.com",
                "v=spf1 exists:%{l}.%{d}._spf.example.com -all",
                "v=spf1 -ip4:1.2.3.4 ?exists:%{ir}.sbl.spamhaus.example.org"
                        + " moo.cow-far_out=man:dog/cat ip6:1080::8:800:68.0.3.1/96 -all",
                "v=spf1 exists:_h.%{h}._l.%{l}._o.%{o}._i.%{i}._spf.%{d} ?all",
                "v=spf1 include:ip4._spf.%{d} include:ptr._spf.%{d} -all",
                "v=spf1 exists:%{p}.dialup.%{d1r} mx:%{d}/0//0 a//0"
                        + " exists:%{i}.%{lr-}.lp._spf.%{d2} -all"
            })
    void theExamplesOfTheSpecificationAreSound(String text) {
        SpfRecord record = SpfRecord.ofText(text, text).orElseThrow();

        assertEquals(List.of(), record.terms().stream().flatMap(t -> t.fault().stream()).toList());
    }

    @Test
    void aTermIsReadWithItsParts() {
        SpfRecord record = SpfRecord.of("\"v=spf1 ~MX:Mail.example.com/24//64\"").orElseThrow();
        SpfTerm term = record.terms().getFirst();

        assertEquals(Kind.MX, term.kind());
        assertEquals('~', term.qualifier());
        assertEquals(Optional.of("Mail.example.com"), term.domain());
    }

    @Test
    void onlyWhatStandsBeforeTheFirstAllIsLookedUp() {
        assertEquals(
                List.of("a", "include:b.example.com"),
                lookups("v=spf1 a ip4:192.0.2.1 include:b.example.com -all mx redirect=c.example"));
    }

    @Test
    void aRedirectIsLookedUpLastAndOnlyWithoutAll() {
        assertEquals(
                List.of("mx", "redirect=c.example.com"),
                lookups("v=spf1 redirect=c.example.com mx include:"));
    }

    private static List<String> lookups(String record) {
        return SpfRecord.of("\"" + record + "\"").orElseThrow().lookups().stream()
                .map(SpfTerm::text)
                .toList();
    }

    @Test
    void onlyMinusAllAloneSaysThatThereIsNoMail() {
        assertTrue(SpfRecord.of("\"V=spf1 -ALL\"").orElseThrow().isNoMail());
        assertEquals(false, SpfRecord.of("\"v=spf1 ~all\"").orElseThrow().isNoMail());
        assertEquals(false, SpfRecord.of("\"v=spf1 mx -all\"").orElseThrow().isNoMail());
    }

    /// Terms put together by the grammar have no faults, whatever their letter case.
    @Property
    void whatTheGrammarMakesIsSound(@ForAll("terms") String term, @ForAll boolean capitals) {
        String text = capitals ? term.toUpperCase(java.util.Locale.ROOT) : term;

        assertEquals(Optional.empty(), SpfTerms.read(text).fault(), text);
    }

    @Provide
    Arbitrary<String> terms() {
        Arbitrary<String> qualifier = Arbitraries.of("", "+", "-", "~", "?");
        Arbitrary<String> domain =
                Arbitraries.of(
                        "example.com", "_spf.example.com.", "%{d}", "%{ir}.x.%{d2}", "a-b.c1");
        Arbitrary<String> ipv4 = Arbitraries.integers().between(0, 32).map(n -> "192.0.2.1/" + n);
        Arbitrary<String> ipv6 =
                Arbitraries.integers().between(0, 128).map(n -> "2001:db8::1/" + n);
        Arbitrary<String> lengths = Arbitraries.of("", "/0", "/32", "//128", "/24//64");
        Arbitrary<String> mechanisms =
                Arbitraries.oneOf(
                        Arbitraries.of("all", "ptr", "a", "mx"),
                        Combinators.combine(Arbitraries.of("a:", "mx:"), domain, lengths)
                                .as((name, at, length) -> name + at + length),
                        Combinators.combine(Arbitraries.of("include:", "exists:", "ptr:"), domain)
                                .as(String::concat),
                        ipv4.map("ip4:"::concat),
                        ipv6.map("ip6:"::concat));
        Arbitrary<String> modifiers =
                Combinators.combine(Arbitraries.of("redirect=", "exp=", "x-y_z.1="), domain)
                        .as(String::concat);
        return Arbitraries.oneOf(
                Combinators.combine(qualifier, mechanisms).as(String::concat), modifiers);
    }
}

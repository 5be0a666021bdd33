package org.zonewright.analysis.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.analysis.lint.rules.LintRules;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.zone.RecordSet;
import org.zonewright.model.zone.Zone;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class PastTest {

    private static final String APEX = "example.com.";
    private static final Linter LINTER = new Linter(LintRules.CHECKS, new AliasServices());

    /// Stands for a mistake of ours.
    private static final Check BROKEN =
            new Check.OfSet() {
                @Override
                public List<LintRule> rules() {
                    return List.of();
                }

                @Override
                public void check(Row row, LintContext context, Report report) {
                    throw new IllegalStateException("oh");
                }
            };

    /// Looks at nothing but the other zones.
    private static final Check NEIGHBOURLY =
            new Check.OfWorkspace() {
                private final LintRule rule =
                        new LintRule("has-namesake", Severity.INFO, LintRule.BEST_PRACTICE, "RFC");

                @Override
                public List<LintRule> rules() {
                    return List.of(rule);
                }

                @Override
                public void check(Node node, LintContext context, Report report) {
                    for (Zone other : context.neighbours().zones()) {
                        if (!other.at(node.name()).isEmpty()) {
                            report.at(node.groups().firstEntry().getValue(), rule).add();
                        }
                    }
                }
            };

    private static final Linter WITH_NEIGHBOURLY =
            new Linter(
                    Stream.concat(LintRules.CHECKS.stream(), Stream.of(NEIGHBOURLY)).toList(),
                    new AliasServices());

    /// What is put at a name, as a line of a zone, or taken away.
    record Step(String name, String rest, boolean removes) {

        Zone on(Zone zone) {
            RecordSet set = set();
            return removes ? zone.without(set.key()) : zone.with(set);
        }

        /// The same in a zone below.
        Step below(String label) {
            String inside = name.equals("@") ? label : name + "." + label;
            return new Step(name.endsWith(".") ? name : inside, rest, removes);
        }

        private RecordSet set() {
            return Zones.of(APEX, name + " " + rest).sets().iterator().next();
        }
    }

    @Property(tries = 300)
    void whatAPastSparesIsWhatAFullLookFinds(@ForAll("edits") List<Step> steps) {
        Zone base = Zones.hosted(APEX, "www A 192.0.2.1\na ALIAS A www.example.com.");
        Zone draft = base;
        Past past = Past.NONE;
        for (Step step : steps) {
            draft = step.on(draft);
            Look look = LINTER.lint(base, draft, Neighbours.NONE, Lints.TODAY, past);
            assertEquals(LINTER.lint(base, draft, Lints.TODAY), look.findings());
            past = look.past();
        }
    }

    /// Each step is of one of two zones, a parent and its child, which are open together.
    @Property(tries = 200)
    void whatAPastSparesIsWhatAFullLookFindsBesideOthers(
            @ForAll("edits") List<Step> parents, @ForAll("edits") List<Step> children) {
        Zone parent = Zones.hosted(APEX, "b NS ns.b.example.com.\nns.b A 192.0.2.1");
        Zone child = Zones.hosted("b.example.com.", "www CNAME www.example.com.");
        Past past = Past.NONE;
        Past pastOfChild = Past.NONE;
        for (int i = 0; i < Math.max(parents.size(), children.size()); i++) {
            parent = i < parents.size() ? parents.get(i).on(parent) : parent;
            child = i < children.size() ? children.get(i).below("b").on(child) : child;
            Look look = look(parent, new Neighbours(List.of(child)), past);
            Look lookAtChild = look(child, new Neighbours(List.of(parent)), pastOfChild);
            past = look.past();
            pastOfChild = lookAtChild.past();
        }
    }

    /// @return what was found, which a look from nothing finds too
    private static Look look(Zone zone, Neighbours neighbours, Past past) {
        Look look = WITH_NEIGHBOURLY.lint(zone, zone, neighbours, Lints.TODAY, past);
        Look full = WITH_NEIGHBOURLY.lint(zone, zone, neighbours, Lints.TODAY, Past.NONE);
        assertEquals(full.findings(), look.findings());
        return look;
    }

    @Provide
    Arbitrary<List<Step>> edits() {
        Arbitrary<String> names =
                Arbitraries.of(
                        "@",
                        "www",
                        "a",
                        "b",
                        "*.b",
                        "x.b",
                        "ns.b",
                        "q_?",
                        "out.example.net.",
                        "out.example.net.example.com.");
        Arbitrary<String> rests =
                Arbitraries.of(
                        "A 192.0.2.1",
                        "A 192.0.2.256",
                        "AAAA 2001:db8::1",
                        "TXT unquoted",
                        "MX 10 mail.example.com.",
                        "NS ns.example.net.",
                        "NS ns.b.example.com.",
                        "CNAME www.example.com.",
                        "CNAME b.example.com.",
                        "ALIAS A www.example.com.",
                        "ALIAS A b.example.com.",
                        "ALIAS A a.example.com.",
                        "ALIAS AAAA d111111abcdef8.cloudfront.net. zone=Z2FDTNDATAQYW2",
                        "ALIAS CNAME d111111abcdef8.cloudfront.net. zone=Z2FDTNDATAQYW2",
                        "60 A 192.0.2.1 ; weighted 10 id=blue",
                        "300 A 192.0.2.2 ; weighted 30 id=green",
                        "ALIAS A www.example.com. ; multivalue id=one",
                        "60 A 192.0.2.3 ; multivalue id=two");
        Arbitrary<Boolean> removes = Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true));
        return Combinators.combine(names, rests, removes).as(Step::new).list().ofMaxSize(20);
    }

    @Test
    void aZoneOfOtherIdentityIsLookedAtAnew() {
        Zone zone =
                Zones.hosted(APEX, "d ALIAS A d111111abcdef8.cloudfront.net. zone=Z2FDTNDATAQYW2");
        Past past = LINTER.lint(zone, zone, Neighbours.NONE, Lints.TODAY, Past.NONE).past();
        Zone draft = zone.withInfo(Zones.hosted("example.org.", "@ A 192.0.2.1").info());

        assertEquals(
                LINTER.lint(zone, draft, Lints.TODAY),
                LINTER.lint(zone, draft, Neighbours.NONE, Lints.TODAY, past).findings());
        assertTrue(
                LINTER.lint(zone, draft, Neighbours.NONE, Lints.TODAY, past).findings().stream()
                        .anyMatch(found -> found.rule().equals("r53-out-of-zone")));
    }

    @Test
    void aCheckThatFailedIsSaidToHaveFailedAgain() {
        var checks = new ArrayList<Check>(LintRules.CHECKS);
        checks.add(BROKEN);
        var linter = new Linter(checks, new AliasServices());
        Zone zone = Zones.hosted(APEX, "www A 192.0.2.1");

        Look first = linter.lint(zone, zone, Neighbours.NONE, Lints.TODAY, Past.NONE);

        assertEquals(Linter.FAILED.id(), first.findings().getLast().rule());
        assertEquals(
                first.findings(),
                linter.lint(zone, zone, Neighbours.NONE, Lints.TODAY, first.past()).findings());
    }
}

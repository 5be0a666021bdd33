package org.zonewright.analysis.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.analysis.lint.rules.LintRules;
import org.zonewright.model.aws.AliasServices;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.edit.History;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Phrase;
import org.zonewright.model.zone.Zone;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class PastTest {

    private static final String CHILD = "b.example.com.";

    /// Stands for a mistake of ours: finds something at `ok` and fails at `bad`.
    private static final Check BROKEN =
            new Check.OfSet() {
                private final LintRule rule =
                        new LintRule("broken", Severity.ERROR, LintRule.BEST_PRACTICE, "nowhere");

                @Override
                public List<LintRule> rules() {
                    return List.of(rule);
                }

                @Override
                public void check(Row row, LintContext context, Report report) {
                    switch (row.name().labels().getFirst()) {
                        case "ok" -> report.at(row, rule).add();
                        case "bad" -> throw new IllegalStateException("oh");
                        default -> {}
                    }
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
                            report.at(node.groups().getFirst(), rule).add();
                        }
                    }
                }
            };

    private static final Linter LINTER =
            new Linter(
                    Stream.concat(LintRules.CHECKS.stream(), Stream.of(NEIGHBOURLY)).toList(),
                    new AliasServices());

    @Property(tries = 300)
    void whatAPastSparesIsWhatAFullLookFinds(@ForAll("acts") List<RandomEdits.Act> acts) {
        History history = RandomEdits.begin("www A 192.0.2.1\na ALIAS A www.example.com.");
        Past past = Past.NONE;
        for (RandomEdits.Act act : acts) {
            history = act.on(history);
            past = look(history, Neighbours.NONE, past).past();
        }
    }

    /// Not every snapshot is looked at: while one is, several may be made.
    @Property(tries = 200)
    void stepsInBetweenMayBeLeftOut(@ForAll("acts") List<RandomEdits.Act> acts) {
        History history = RandomEdits.begin("b NS ns.b.example.com.\nns.b A 192.0.2.1");
        Past past = look(history, Neighbours.NONE, Past.NONE).past();
        for (int i = 0; i < acts.size(); i++) {
            history = acts.get(i).on(history);
            past = i % 3 == 0 ? look(history, Neighbours.NONE, past).past() : past;
        }
        look(history, Neighbours.NONE, past);
    }

    /// Each step is of one of two zones, a parent and its child, which are open together.
    @Property(tries = 200)
    void whatAPastSparesIsWhatAFullLookFindsBesideOthers(
            @ForAll("acts") List<RandomEdits.Act> parents,
            @ForAll("actsBelow") List<RandomEdits.Act> children) {
        History parent = RandomEdits.begin("b NS ns.b.example.com.\nns.b A 192.0.2.1");
        History child =
                History.of(Zones.hosted(CHILD, "www CNAME www.example.com."), Instant.EPOCH);
        Past past = Past.NONE;
        Past pastOfChild = Past.NONE;
        for (int i = 0; i < Math.max(parents.size(), children.size()); i++) {
            parent = i < parents.size() ? parents.get(i).on(parent) : parent;
            child = i < children.size() ? children.get(i).on(child) : child;
            past = look(parent, new Neighbours(List.of(child.zone())), past).past();
            pastOfChild = look(child, new Neighbours(List.of(parent.zone())), pastOfChild).past();
        }
    }

    /// @return what was found, which a look from nothing finds too
    private static Look look(History history, Neighbours neighbours, Past past) {
        Look look = LINTER.lint(history, neighbours, Lints.TODAY, past);
        assertEquals(
                LINTER.lint(history.base(), history.zone(), neighbours, Lints.TODAY),
                look.findings());
        return look;
    }

    @Provide
    Arbitrary<List<RandomEdits.Act>> acts() {
        return RandomEdits.acts();
    }

    @Provide
    Arbitrary<List<RandomEdits.Act>> actsBelow() {
        return RandomEdits.acts(CHILD);
    }

    @Test
    void aHistoryOfAnotherZoneIsLookedAtAnew() {
        History one = RandomEdits.begin("www A 192.0.2.256");
        History other = RandomEdits.begin("a A 192.0.2.256");

        Past past = look(one, Neighbours.NONE, Past.NONE).past();

        look(other, Neighbours.NONE, past);
    }

    @Test
    void aCheckThatFailsIsSwitchedOffAndTheOthersGoOn() {
        var checks = new ArrayList<Check>(LintRules.CHECKS);
        checks.add(BROKEN);
        var linter = new Linter(checks, new AliasServices());
        History history = RandomEdits.begin("ok A 192.0.2.256");
        Look before = linter.lint(history, Neighbours.NONE, Lints.TODAY, Past.NONE);

        History broken = put(history, "bad A 192.0.2.1");
        Look after = linter.lint(broken, Neighbours.NONE, Lints.TODAY, before.past());
        History more = put(broken, "too A 192.0.2.256");
        Look later = linter.lint(more, Neighbours.NONE, Lints.TODAY, after.past());

        assertEquals(List.of("broken ok", "r53-a-syntax ok"), brief(before));
        assertEquals(List.of("r53-a-syntax ok", "lint-rule-failed @"), brief(after));
        assertEquals(
                List.of("r53-a-syntax ok", "r53-a-syntax too", "lint-rule-failed @"), brief(later));
        assertEquals("broken", later.failures().getFirst().rules());
        assertEquals(
                linter.lint(more.base(), more.zone(), Lints.TODAY),
                later.findings(),
                "a full look says the same");
    }

    private static History put(History history, String line) {
        return history.push(
                new Edit.Put(Zones.set(RandomEdits.APEX, line)),
                Phrase.of("edit.batch"),
                Instant.EPOCH);
    }

    /// Without the advice that every small zone gets.
    private static List<String> brief(Look look) {
        DomainName apex = DomainName.of(RandomEdits.APEX);
        return look.findings().stream()
                .filter(f -> f.severity() != Severity.INFO)
                .map(f -> f.rule() + " " + f.name().relativeTo(apex))
                .toList();
    }
}

package org.zonewright.gui.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.analysis.plan.preflight.Preflight;
import org.zonewright.gui.Desks;
import org.zonewright.gui.paste.PastePlan.Policy;
import org.zonewright.gui.paste.PastePlan.Result;
import org.zonewright.model.zone.Zone;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class PastePlanTest {

    private static final Zone ZONE =
            Zones.hosted(
                    "example.com.",
                    """
                    www 300 A 192.0.2.1
                    proxy 600 A 192.0.2.48 | 192.0.2.49
                    app ALIAS A www.example.com.\
                    """);

    private static PastePlan plan(String text, Policy policy) {
        Pasted pasted = new PasteReader(ZONE.name(), Optional.empty()).read(text);
        try {
            return PastePlan.of(
                    ZONE,
                    pasted.rows(),
                    policy,
                    new Preflight(Desks.WORLD.services(), Desks.WORLD.geography()));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Result> results(PastePlan plan) {
        return plan.rows().stream().map(PastePlan.Row::result).toList();
    }

    private static List<String> after(PastePlan plan, String words) {
        Zone after = plan.edit().map(edit -> edit.applyTo(ZONE)).orElse(ZONE);
        return after.find(Desks.key(words)).map(set -> set.values()).orElse(List.of());
    }

    /// 200 rows of a spreadsheet, three of them bad.
    @Test
    void theBadRowsOfAManyAreShownAndTheOthersStaged() {
        String rows =
                IntStream.range(0, 197)
                        .mapToObj(i -> "h%d\tA\t300\t10.0.0.%d".formatted(i, i))
                        .collect(Collectors.joining("\n"));
        String bad =
                """
                bad1\tA\t300\t192.0.2.300
                www\tCNAME\t300\tx.example.net.
                mail..old\tA\t300\t192.0.2.70\
                """;
        String text = "Name\tType\tTTL\tValue\n" + rows + "\n" + bad;

        PastePlan plan = plan(text, Policy.MERGE);

        assertEquals(197, plan.staged());
        assertEquals(3, plan.count(Result.REFUSED));
        assertEquals(ZONE.size() + 197, plan.edit().orElseThrow().applyTo(ZONE).size());
        assertEquals(bad, plan.refused());
        plan.rows().stream()
                .filter(row -> row.result() == Result.REFUSED)
                .forEach(row -> assertTrue(row.why().isPresent()));
    }

    @Test
    void valuesJoinThoseThatAreThere() {
        PastePlan plan = plan("proxy\tA\t60\t192.0.2.64\nproxy\tA\t60\t192.0.2.49\n", Policy.MERGE);

        assertEquals(List.of(Result.MERGE, Result.SAME), results(plan));
        assertEquals(List.of("192.0.2.48", "192.0.2.49", "192.0.2.64"), after(plan, "proxy A"));
    }

    @Test
    void aSetIsReplacedOnlyWhereThatWasSaid() {
        String text = "proxy\tA\t60\t192.0.2.64\n";

        assertEquals(List.of(Result.SKIP), results(plan(text, Policy.SKIP)));
        assertEquals(List.of(), after(plan(text, Policy.SKIP), "none A"));
        assertEquals(List.of("192.0.2.64"), after(plan(text, Policy.REPLACE), "proxy A"));
    }

    @Test
    void anAliasIsNeverMerged() {
        String text = "app\tA\t60\t192.0.2.64\n";

        assertEquals(List.of(Result.SKIP), results(plan(text, Policy.MERGE)));
        assertEquals(List.of(Result.REPLACE), results(plan(text, Policy.REPLACE)));
    }

    @Test
    void rowsOfOneNameAndTypeAreOneSet() {
        PastePlan plan =
                plan(
                        "n\tA\t60\t192.0.2.1\nn\tA\t60\t192.0.2.2\nn\tA\t60\t192.0.2.1\n",
                        Policy.MERGE);

        assertEquals(List.of(Result.ADD, Result.ADD, Result.SAME), results(plan));
        assertEquals(List.of("192.0.2.1", "192.0.2.2"), after(plan, "n A"));
    }

    @Test
    void whatAnEarlierRowMakesCounts() {
        PastePlan plan = plan("n\tCNAME\t60\tx.example.net.\nn\tTXT\t60\tword\n", Policy.MERGE);

        assertEquals(List.of(Result.ADD, Result.REFUSED), results(plan));
    }
}

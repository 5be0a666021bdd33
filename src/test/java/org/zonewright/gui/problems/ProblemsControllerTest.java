package org.zonewright.gui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.zonewright.Zones;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Desks;
import org.zonewright.gui.FixActions;
import org.zonewright.gui.FixPreview;
import org.zonewright.gui.FixPreview.Line;
import org.zonewright.gui.FixPreview.Sign;
import org.zonewright.gui.Notice;
import org.zonewright.model.edit.Edit;
import org.zonewright.model.zone.Phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class ProblemsControllerTest {

    private final Desk desk =
            Desks.linted(
                    """
                    @ 300 CNAME d111.cloudfront.net.
                    www 300 A 192.0.2.1
                    """);
    private final ProblemsController problems = new ProblemsController(desk, Desks.WORLD);

    private Finding apex() {
        return problems.model().shown().stream()
                .flatMap(row -> row.problem().stream())
                .filter(found -> found.rule().equals("r53-apex-cname"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFixIsOneStepThatANoticeTakesBack() {
        var notices = new ArrayList<Notice>();
        desk.onNotice(notices::add);

        problems.fixes().mend(apex().fixes().getFirst());

        assertEquals("nothing there", Desks.content(desk, "@ CNAME"));
        assertEquals("d111.cloudfront.net.", Desks.content(desk, "@ AAAA"));
        assertEquals(2, desk.history().get().steps().size());
        notices.getFirst().action().orElseThrow().run().run();
        assertEquals("d111.cloudfront.net.", Desks.content(desk, "@ CNAME"));
    }

    @Test
    void aPreviewSaysWhatGoesAndWhatComes() {
        FixPreview preview = problems.fixes().preview(apex().fixes().getFirst());

        assertEquals(
                List.of(
                        new Line(Sign.GOES, "@", "CNAME", "300", false, "d111.cloudfront.net."),
                        new Line(Sign.COMES, "@", "A", "(60)", true, "d111.cloudfront.net."),
                        new Line(Sign.COMES, "@", "AAAA", "(60)", true, "d111.cloudfront.net.")),
                preview.lines());
    }

    @Test
    void aFindingLeadsToItsRow() {
        problems.select(apex());

        assertEquals(Optional.of(Desks.key("@ CNAME")), desk.selected().get());
    }

    @Test
    void aSeverityCanBeLeftOut() {
        int all = problems.model().shown().size();
        int errors = problems.model().counts().get().getOrDefault(Severity.ERROR, 0);

        problems.toggle(Severity.ERROR);

        assertEquals(all - errors, problems.model().shown().size());
    }

    @Test
    void theTourComesRound() {
        var first = problems.model().shown().getFirst().problem();
        problems.next();
        assertEquals(first, problems.model().current().get());

        problems.previous();

        assertEquals(
                problems.model().shown().getLast().problem(), problems.model().current().get());
    }

    private List<String> rules() {
        return problems.model().shown().stream()
                .flatMap(row -> row.problem().stream())
                .map(Finding::rule)
                .toList();
    }

    @Test
    void oneRuleAloneCanBeShown() {
        desk.apply(
                new Edit.Put(Zones.set("example.com.", "bad A 192.0.2.256")),
                Phrase.of("gui.undo"));

        problems.showRule(Optional.of("r53-apex-cname"));

        assertEquals(List.of("r53-apex-cname"), rules().stream().distinct().toList());
        assertTrue(problems.model().hidden().get() > 0);
        problems.showAll();
        assertEquals(0, problems.model().hidden().get());
    }

    @Test
    void oneSetOfRulesAloneCanBeShown() {
        problems.showSet(Optional.of("route53"));

        assertTrue(rules().contains("r53-apex-cname"));
        problems.showSet(Optional.of("mail"));
        assertFalse(rules().contains("r53-apex-cname"));
    }

    @Test
    void aHeadingCountsItsProblemsAndFolds() {
        desk.apply(
                new Edit.Put(Zones.set("example.com.", "bad A 192.0.2.256")),
                Phrase.of("gui.undo"));
        desk.apply(
                new Edit.Put(Zones.set("example.com.", "b A 192.0.2.256")), Phrase.of("gui.undo"));
        problems.group(Grouping.RULE);
        ProblemRow.Heading heading = heading("r53-a-syntax");

        assertEquals(2, heading.count());
        assertTrue(heading.isOpen());
        problems.fold(heading);
        assertFalse(rules().contains("r53-a-syntax"));
        assertFalse(heading("r53-a-syntax").isOpen());
        problems.group(Grouping.RECORD);
        assertEquals(1, heading("bad A").count());
    }

    private ProblemRow.Heading heading(String key) {
        return problems.model().shown().stream()
                .filter(ProblemRow.Heading.class::isInstance)
                .map(ProblemRow.Heading.class::cast)
                .filter(heading -> heading.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatRoute53RefusesCannotBeWaived() {
        List<String> more =
                problems.fixes().more(apex(), Optional.empty()).stream()
                        .map(FixActions.More::id)
                        .toList();

        assertEquals(List.of(), more);
    }
}

package org.zonewright.gui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.gui.Desk;
import org.zonewright.gui.Desks;
import org.zonewright.gui.FixPreview;
import org.zonewright.gui.FixPreview.Line;
import org.zonewright.gui.FixPreview.Sign;
import org.zonewright.gui.Notice;

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
                .filter(found -> found.rule().equals("r53-apex-cname"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFixIsOneStepThatANoticeTakesBack() {
        var notices = new ArrayList<Notice>();
        desk.onNotice(notices::add);

        problems.mend(apex().fixes().getFirst());

        assertEquals("nothing there", Desks.content(desk, "@ CNAME"));
        assertEquals("d111.cloudfront.net.", Desks.content(desk, "@ AAAA"));
        assertEquals(2, desk.history().get().steps().size());
        notices.getFirst().action().orElseThrow().run().run();
        assertEquals("d111.cloudfront.net.", Desks.content(desk, "@ CNAME"));
    }

    @Test
    void aPreviewSaysWhatGoesAndWhatComes() {
        FixPreview preview = problems.preview(apex().fixes().getFirst());

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
        var first = problems.model().shown().getFirst();
        problems.next();
        assertEquals(Optional.of(first), problems.model().current().get());

        problems.previous();

        assertEquals(
                Optional.of(problems.model().shown().getLast()), problems.model().current().get());
    }
}

package org.zonewright.gui;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.plan.answers.AnswerDiff;
import org.zonewright.model.zone.Zone;

import java.util.List;

/// Which questions a draft answers otherwise than the zone that was opened.
///
/// @param of the draft
/// @param findings what is doubtful about it
public record Answers(Zone of, AnswerDiff diff, List<Finding> findings) {

    public Answers {
        findings = List.copyOf(findings);
    }
}

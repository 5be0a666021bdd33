package org.zonewright.gui;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.analysis.lint.LintRule;
import org.zonewright.model.zone.Phrase;

import java.util.List;
import java.util.Optional;

/// What a person can do about a finding, wherever it is shown.
public interface FixActions {

    /// Something that is done to more than one finding, or to none of the zone's records.
    ///
    /// @param id of its button
    record More(String id, Phrase label, Runnable run) {}

    FixPreview preview(Fix fix);

    /// Applies a fix as one undo step.
    void mend(Fix fix);

    /// What a rule says of itself.
    Optional<LintRule> rule(String id);

    /// The same fix everywhere, and waivers.
    ///
    /// @param fix the fix that is shown, if one is
    List<More> more(Finding finding, Optional<Fix> fix);
}

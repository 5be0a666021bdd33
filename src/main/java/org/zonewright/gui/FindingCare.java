package org.zonewright.gui;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Fix;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.Zone;

import java.util.List;

/// What the window does about findings that is more than one edit at hand.
public interface FindingCare {

    /// Applies a fix wherever a rule offers one of the same kind, as one undo step.
    void fixAll(String rule, Fix fix);

    /// Applies all fixes that are safe, as one undo step.
    void fixSafe();

    /// What is wrong at a name of a draft that somebody is still typing.
    List<Finding> glance(Zone draft, DomainName name);

    /// Asks for a waiver's reason and reach, and puts it into the zone.
    void askToWaive(Finding finding);
}

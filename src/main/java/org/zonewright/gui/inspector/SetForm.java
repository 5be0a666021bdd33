package org.zonewright.gui.inspector;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.analysis.lint.Severity;
import org.zonewright.analysis.resolve.Outlook;
import org.zonewright.model.aws.AliasMatch;
import org.zonewright.model.zone.Annotations.Note;
import org.zonewright.model.zone.DomainName;
import org.zonewright.model.zone.RecordSet;

import java.util.List;
import java.util.Optional;

/// All that the inspector says of one record set.
///
/// @param zone names are shown relative to this
/// @param state against what was opened
/// @param findings worst first
/// @param prospect what it answers if it is chosen
/// @param service the AWS resource behind an alias target
/// @param knownZoneId the id that the alias target should have, as far as that is known
/// @param usedBy what points here, in listing order
/// @param isHealthy whether it counts as healthy
/// @param isGroupEditable whether its group can be edited as one
/// @param share of a weighted set in its group, 0 to 1
/// @param simulated what the simulator is told of what it depends on
/// @param note blank if there is none
public record SetForm(
        RecordSet set,
        DomainName zone,
        State state,
        List<Finding> findings,
        Outlook.Prospect prospect,
        Optional<AliasMatch> service,
        Optional<String> knownZoneId,
        List<RecordSet> usedBy,
        boolean isHealthy,
        boolean isGroupEditable,
        Optional<Double> share,
        Simulated simulated,
        Note note)
        implements Inspected {

    public enum State {
        UNCHANGED,
        NEW,
        CHANGED,
        DELETED
    }

    public SetForm {
        findings = List.copyOf(findings);
        usedBy = List.copyOf(usedBy);
    }

    public boolean isLive() {
        return state != State.DELETED;
    }

    /// Whether something in one part of the set is an error.
    boolean hasError(Finding.Field field) {
        return findings.stream()
                .anyMatch(f -> f.field() == field && f.severity() == Severity.ERROR);
    }
}

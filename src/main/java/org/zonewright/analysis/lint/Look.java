package org.zonewright.analysis.lint;

import java.util.List;

/// What a lint found.
///
/// @param findings worst first, then as the zone is listed
/// @param failures of checks, which found nothing therefore
/// @param past to give to the next lint of this zone
public record Look(List<Finding> findings, List<Failure> failures, Past past) {

    public Look {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
    }
}

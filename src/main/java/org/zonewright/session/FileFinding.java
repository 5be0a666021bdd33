package org.zonewright.session;

import org.zonewright.analysis.lint.Finding;
import org.zonewright.codec.Location;
import org.zonewright.codec.Problem;

/// Something wrong with the text of a zone file beside its record sets, as a finding.
///
/// @param place in the file as it was read
public record FileFinding(Finding finding, Location place) {

    /// As compilers say it.
    public Problem problem(String file) {
        return new Problem(file, place.line(), place.column(), "", finding.message());
    }
}

package org.zonewright.analysis.resolve;

import org.jspecify.annotations.Nullable;

/// The names that exist in a zone, the apex always among them.
interface Names {

    /// @param canonical in lower case with final dot, each dot between labels
    /// @return the same object each time; null if the name does not exist
    @Nullable Node node(String canonical);

    /// False only if no name but the apex has NS records, and none a DNAME.
    boolean hasCuts();
}

package org.zonewright.analysis.graph.layout;

/// How a long layout says where it is, and gives way.
@FunctionalInterface
public interface Progress {

    Progress SILENT = (_, _) -> {};

    /// Called once per part of the graph.
    ///
    /// @throws InterruptedException if the layout is no longer wanted
    void step(int done, int total) throws InterruptedException;
}

package org.zonewright.analysis.graph;

import java.util.List;

/// A group with all it points at by itself.
///
/// @param id of the group
/// @param group without its users
/// @param points whether the way through it is worth to be seen though nothing points at it
/// @param targets of each edge
/// @param reads what was read of the zones for it, its own sets among that
record Fan(
        String id,
        Node.Group group,
        boolean points,
        List<Edge> edges,
        List<Targets.Target> targets,
        Reads reads) {}

/// What points where in a zone: aliases, CNAMEs and routing groups as a graph, its loops and its
/// missing targets, and the same as an outline. Pure functions of a zone.
///
/// Uses the zone and the table of AWS services. [org.zonewright.analysis.graph.layout] gives it
/// coordinates, [org.zonewright.analysis.graph.picture] makes text and images of those.
package org.zonewright.analysis.graph;

/// Coordinates for the alias graph: what each node shows, how large it is, where it stands and how
/// the edges run. One pixel of an unscaled window is the unit; x grows to the right, y downward.
///
/// Layers, order and heights come from ELK (layered); columns are shared by all parts of the graph
/// so that they line up, and edges are bent only between columns, so none crosses a node.
package org.zonewright.analysis.graph.layout;

/// The alias graph in the window: drawn, and as an outline. Nodes are regions with style classes
/// where the drawing puts them; far away, or when there are very many, they are outlines of one
/// shape. Uses the graph, its layout and the window's parts; never edits a zone.
package org.zonewright.gui.graph;

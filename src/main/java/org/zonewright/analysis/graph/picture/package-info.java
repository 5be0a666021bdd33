/// Pictures of the alias graph: SVG and PNG of a drawing, DOT and Mermaid of the graph itself. Text
/// and bytes, no files.
package org.zonewright.analysis.graph.picture;

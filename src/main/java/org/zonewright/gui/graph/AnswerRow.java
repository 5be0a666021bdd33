package org.zonewright.gui.graph;

import org.zonewright.analysis.resolve.Fraction;

/// One end of the ways to an answer.
///
/// @param label an endpoint, or what a client gets instead of one
/// @param now its share of the answers
/// @param calm its share while nothing fails
/// @param isBad whether it is down, or no answer
record AnswerRow(String label, Fraction now, Fraction calm, boolean isBad) {}

package org.zonewright.analysis.resolve;

/// A member that a group may choose.
///
/// @param share of the group's answers for which it does, greater than 0
record Choice(Member member, Fraction share) {}

package org.zonewright.gui.query;

import org.zonewright.analysis.resolve.Fraction;

/// How often one answer comes.
///
/// @param label the set identifier or the data it stands for
/// @param data the answer's data, or its code
/// @param base from the zone as it was opened
/// @param draft from the zone as it is
record ShareRow(String label, String data, Fraction base, Fraction draft) {}

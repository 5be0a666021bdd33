/// The query view: a question, its answer from the zone as opened and as it is now side by side,
/// why the answer is what it is, and how often which answer comes. What the simulator is told of
/// the world outside is edited here, as undo steps, and kept in the zone file. Asks the resolver
/// off the FX thread; a newer question makes an older one's answer void.
package org.zonewright.gui.query;
